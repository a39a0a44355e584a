package fr.souffleur.kits.check;

import static fr.souffleur.kits.check.Harm.bytes;
import static fr.souffleur.kits.check.Harm.edit;
import static fr.souffleur.kits.check.Harm.harmless;
import static fr.souffleur.kits.check.Harm.whole;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML that does more than it says, less, or something else to somebody else. */
class BadYamlTest {

    private static final String TITLE = "title: Le plus petit kit\n";

    static List<Harm> cases() {
        return Stream.of(moreThanItSays(), withoutEnd(), numbers(), words(), letters(), broken())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldAtItsPlace(Harm harm) {
        harm.isToldAtItsPlace();
    }

    private static List<Harm> moreThanItSays() {
        return List.of(
                title("an anchor", "title: &t x\n", "&t", "yaml.anchor"),
                title("an anchor on a list", "title: &t [x]\n", "&t", "yaml.anchor"),
                title("an alias", "title: *t\n", "*t", "yaml.alias"),
                title("an alias as a key", "*t : x\n", "*t", "yaml.alias"),
                edit("a merge key", "start:\n", "start:\n  <<: *s\n", "*s", "yaml.alias"),
                edit("a merge key that leads to itself", "start:\n", "start: &s\n  <<: *s\n", "&s", "yaml.anchor"),
                title("ten thousand anchors", anchors(), "&a0 ", "yaml.anchor"),
                title("billion laughs", laughs(), "&a1 [", "yaml.anchor"),
                title("a tag", "title: !!str x\n", "!!str", "yaml.tag"),
                title("a Java class", "title: !!java.net.URL [\"http://a.test\"]\n", "!!java", "yaml.tag"),
                title(
                        "an engine of scripts",
                        "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
                        "!!javax",
                        "yaml.tag"),
                title("a Python object", "title: !!python/object/apply:os.system [ls]\n", "!!python", "yaml.tag"),
                title("a tag of one's own", "title: !mine x\n", "!mine", "yaml.tag"),
                title("bytes in a tag", "title: !!binary aGFs\n", "!!binary", "yaml.tag"),
                title("a second document", TITLE + "---\n", "---", "yaml.second-document"),
                title("an end and more", TITLE + "...\n---\nb: 1\n", "---", "yaml.second-document"),
                title("a key twice", TITLE + "title:  y\n", "title:  y", "yaml.twice"),
                title("a key twice, once in quotes", TITLE + "\"title\": y\n", "\"title\"", "yaml.twice"),
                edit(
                        "a key twice in a line",
                        "{from: 2, to: 4}",
                        "{from: 2, to: 4, from: 3}",
                        "from: 3}",
                        "yaml.twice"),
                title("a key that is a list", "[a]: b\n", "[a]", "yaml.key"),
                title("a key that is a map", "{a: b}: c\n", "{a: b}", "yaml.key"));
    }

    private static List<Harm> withoutEnd() {
        return List.of(
                title("65 levels", "title: " + "[".repeat(65) + "x" + "]".repeat(65) + "\n", "[x]", "yaml.too-deep"),
                whole("ten thousand lists", "[\n".repeat(10_000), "66:1", "yaml.too-deep"),
                whole("ten thousand maps", "{a:\n".repeat(10_000), "66:1", "yaml.too-deep"),
                whole("ten thousand dashes", "- ".repeat(9_000), "1:131", "yaml.too-deep"),
                bytes("a hundred megabytes", Harm.KIT, new byte[100_000_000], "1:1", "file.too-big"),
                title("a line without end", "title: Z" + "x".repeat(20_000) + "\n", "title: Z", "endless-line"),
                title("a text without end", "title: >-\n  Z\n" + "  long\n".repeat(9_000), ">-\n  Z", "yaml.too-long"),
                title("two hundred thousand keys", keys(), "k0: 1", "schema.unknown-key"),
                title("a key without end", "k" + "x".repeat(9_000) + ": 1\n", "5:9002", "yaml.no-colon"));
    }

    private static List<Harm> numbers() {
        return Stream.concat(
                        Stream.of(
                                        ".nan", ".inf", "-.inf", "1e999", "1e3", "1.0", "0o1", "0x1", "0b1", "1_0",
                                        "\"1\"", "1,0")
                                .map(it -> level("the number " + it, it, "schema.type.integer")),
                        Stream.of(
                                level("a number beyond numbers", "9".repeat(400), "schema.type.integer"),
                                level("a negative number", "-1", "schema.minimum"),
                                level("a number with its sign", "+1", "schema.type.integer"),
                                level("a number with a zero", "01", "schema.type.integer")))
                .toList();
    }

    private static List<Harm> words() {
        return Stream.concat(
                        Stream.of("yes", "no", "on", "Off", "y", "~", "null", "1")
                                .map(it -> edit(
                                        "no boolean: " + it,
                                        "shared: true\n",
                                        "shared: " + it + " #\n",
                                        it + " #",
                                        "schema.type.boolean")),
                        Stream.of(
                                harmless("Norway", "language: fr\n", "language: no\n"),
                                harmless("True", "shared: true\n", "shared: True\n"),
                                harmless("a day without quotes", "\"2026-11-23\"", "2026-11-23"),
                                harmless("an hour without quotes", "hour: \"10:00\"", "hour: 10:00"),
                                edit(
                                        "an hour of one figure",
                                        "\"10:00\"",
                                        "9:00",
                                        "9:00\n    phase: Fin",
                                        "schema.shape"),
                                edit("a version that is a number", "1.0.0", "1.0", "1.0\nlang", "schema.type.string")))
                .toList();
    }

    private static List<Harm> letters() {
        return List.of(
                bytes(
                        "a mark before it",
                        Harm.KIT,
                        ("\uFEFF" + Harm.little()).getBytes(StandardCharsets.UTF_8),
                        "1:1",
                        "byte-order-mark"),
                encoded("UTF-16", "1:1", "encoding"),
                encoded("UTF-16LE", "16:70", "encoding"),
                encoded("UTF-16BE", "16:70", "encoding"),
                encoded("UTF-32", "16:140", "encoding"),
                encoded("ISO-8859-1", "16:35", "encoding"),
                title("a tab before a key", "\t" + TITLE, "\t", "yaml.tab"),
                title("a tab within a text", "title: a\tb\n", "\t", "yaml.tab"),
                title("a NUL", "title: a\0b\n", "\0", "unseen-sign"),
                title("a sign of control", "title: a\u0085b\n", "\u0085", "unseen-sign"),
                whole("lines that end as on Windows", Harm.little().replace("\n", "\r\n"), "", ""),
                bytes("nothing", Harm.KIT, new byte[0], "1:1", "yaml.empty"),
                whole("a comment alone", "# rien\n", "1:1", "yaml.empty"));
    }

    private static List<Harm> broken() {
        return List.of(
                title("a quote left open", "title: 'x\n", "'x", "yaml.quote"),
                title("a bracket left open", "title: [x\n", ": Souffleur", "yaml.comma"),
                title("a colon in a text", "title: a: b\n", ": b", "yaml.colon"),
                title("a sign no text begins with", "title: @x\n", "@x", "yaml.first-sign"),
                title("a sign cut short", "title: \"\\u12\"\n", "12\"\n", "yaml.broken"),
                title("a sign beyond all signs", "title: \"\\UFFFFFFFF\"\n", "\\UFF", "yaml.sign"),
                whole("a list", "- a\n", "1:1", "schema.type.object"),
                whole("a word", "a\n", "1:1", "schema.type.object"),
                whole("JSON", json(), "", ""));
    }

    private static Harm title(String told, String others, String place, String key) {
        return edit(told, TITLE, others, place, key);
    }

    private static Harm level(String told, String number, String key) {
        return edit(told, "level: 1\n", "level: " + number + " #\n", number + " #", key);
    }

    private static Harm encoded(String charset, String place, String key) {
        return bytes(charset, Harm.KIT, Harm.little().getBytes(Charset.forName(charset)), place, key);
    }

    private static String anchors() {
        return IntStream.range(0, 10_000)
                .mapToObj(it -> "a" + it + ": &a" + it + " 1\n")
                .collect(Collectors.joining());
    }

    private static String laughs() {
        return "a1: &a1 [\"lol\", \"lol\"]\n"
                + IntStream.range(2, 30)
                        .mapToObj(it -> "a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(it, it - 1))
                        .collect(Collectors.joining());
    }

    private static String keys() {
        return IntStream.range(0, 150_000).mapToObj(it -> "k" + it + ": 1\n").collect(Collectors.joining());
    }

    /** The little kit as JSON, which is YAML too. */
    private static String json() {
        var faults = new fr.souffleur.kits.source.Faults();
        var source = new fr.souffleur.kits.source.SourceText("kit.yaml", Harm.little());
        var tree = fr.souffleur.kits.source.YamlReading.read(source, faults)
                .orElseThrow()
                .tree();
        return Arrays.stream(tree.toPrettyString().split("\n")).collect(Collectors.joining("\n"));
    }
}
