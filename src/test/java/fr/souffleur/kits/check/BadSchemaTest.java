package fr.souffleur.kits.check;

import static fr.souffleur.kits.check.Harm.edit;
import static fr.souffleur.kits.check.Harm.whole;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that a kit owes, left out or filled with something else; and fields that it does not have. */
class BadSchemaTest {

    private static final List<String> OWED = List.of(
            "format",
            "id",
            "version",
            "language",
            "title",
            "publisher",
            "licence",
            "status",
            "reviewed",
            "level",
            "types",
            "threat",
            "minutes",
            "players",
            "pitch",
            "player-summary",
            "for-whom",
            "prerequisites",
            "objectives",
            "preparation",
            "start",
            "texts",
            "variables",
            "roles",
            "rated",
            "injects",
            "documents",
            "cut-plan",
            "speeches",
            "grid",
            "directory",
            "glossary",
            "checklists",
            "reflex-cards",
            "debrief");

    static List<Harm> cases() {
        return Stream.of(missing(), null_(), otherTypes(), tooMuch(), unknown(), unlike())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldAtItsPlace(Harm harm) {
        harm.isToldAtItsPlace();
    }

    private static List<Harm> missing() {
        return OWED.stream()
                .map(it -> whole(it + " is missing", with(it, ""), "1:1", "schema.missing-key"))
                .toList();
    }

    private static List<Harm> null_() {
        return Stream.of(
                        "id", "version", "title", "licence", "level", "types", "minutes", "texts", "injects", "debrief")
                .map(it -> whole(
                        it + " is nothing",
                        with(it, it + ": ~ #\n"),
                        "~ #",
                        "schema.type."
                                + switch (it) {
                                    case "level" -> "integer";
                                    case "types", "injects" -> "array";
                                    case "minutes", "texts", "debrief" -> "object";
                                    default -> "string";
                                }))
                .toList();
    }

    private static List<Harm> otherTypes() {
        return List.of(
                other("title", "[a]", "schema.type.string"),
                other("title", "{a: b}", "schema.type.string"),
                other("title", "42", "schema.type.string"),
                other("title", "true", "schema.type.string"),
                other("level", "un", "schema.type.integer"),
                other("level", "[1]", "schema.type.integer"),
                other("types", "ehpad", "schema.type.array"),
                other("types", "{a: b}", "schema.type.array"),
                other("types", "[1]", "schema.type.string", "1] #"),
                other("minutes", "5", "schema.type.object"),
                other("texts", "[a.md]", "schema.type.object"),
                other("roles", "direction", "schema.type.array"),
                other("roles", "[direction]", "schema.type.object", "direction] #"),
                other("injects", "[[]]", "schema.type.object", "[]] #"),
                other("injects", "[]", "schema.minItems"),
                other("documents", "[~]", "schema.type.object", "~] #"));
    }

    private static List<Harm> tooMuch() {
        return List.of(
                other("title", "\"" + "x".repeat(1_200) + "\"", "schema.maxLength"),
                other("id", "a/" + "A".repeat(5_000), "schema.shape"),
                other("version", "1.0." + "1".repeat(5_000), "schema.shape"),
                edit(
                        "a name of a role ten times too long",
                        "id: soins\n",
                        "id: z" + "x".repeat(400) + "\n",
                        "zxx",
                        "schema.shape"),
                edit("a minute below zero", "minute: 1\n", "minute: -1\n", "-1\n    hour", "schema.minimum"),
                edit(
                        "a minute beyond the day",
                        "minute: 1\n",
                        "minute: 2147483647\n",
                        "2147483647",
                        "schema.type.integer"),
                edit(
                        "a minute beyond numbers",
                        "minute: 1\n",
                        "minute: 99999999999\n",
                        "99999999999",
                        "schema.type.integer"),
                edit("a list a year before", "offset: -1\n", "offset: -366\n", "-366", "schema.minimum"),
                edit("a list a year after", "offset: -1\n", "offset: 366\n", "366", "schema.maximum"),
                edit("a relance an hour later", "after: 1\n", "after: 61\n", "61", "schema.maximum"),
                edit("players without number", "{from: 2, to: 4}", "{from: 0, to: 4}", "0, to: 4", "schema.minimum"),
                whole(
                        "three hundred and one stimuli",
                        with("injects", "injects:\n  - {z: b}\n" + "  - {a: b}\n".repeat(300)),
                        "- {z",
                        "schema.maxItems"));
    }

    private static List<Harm> unknown() {
        return List.of(
                edit("a field of nobody", "level: 1\n", "level: 1\ncolour: red\n", "colour", "schema.unknown-key"),
                edit(
                        "a field of nobody in a role",
                        "mission: Décider.",
                        "misson: Décider.",
                        "misson",
                        "schema.unknown-key"),
                edit(
                        "a field of nobody in a stimulus",
                        "phase: Milieu",
                        "pahse: Milieu",
                        "pahse",
                        "schema.unknown-key"),
                edit("a field of nobody in the debrief", "  ifs:", "  iffs:", "iffs", "schema.unknown-key"),
                edit(
                        "a field with a prototype's name",
                        "level: 1\n",
                        "level: 1\n__proto__: {a: 1}\n",
                        "__proto__",
                        "schema.unknown-key"),
                edit("a field without name", "level: 1\n", "level: 1\n\"\": 1\n", "\"\": 1", "schema.unknown-key"),
                edit(
                        "a field named like a path",
                        "level: 1\n",
                        "level: 1\n\"/id\": 1\n",
                        "\"/id\"",
                        "schema.unknown-key"),
                edit(
                        "a field named like a pattern",
                        "level: 1\n",
                        "level: 1\n\"~1~0\": 1\n",
                        "\"~1~0\"",
                        "schema.unknown-key"),
                edit(
                        "a text named strangely",
                        "  identity: texts",
                        "  Identité: texts",
                        "Identité",
                        "schema.key-shape"));
    }

    private static List<Harm> unlike() {
        return List.of(
                other("format", "\"1.1\"", "schema.format"),
                other("format", "\"2.0\"", "schema.format"),
                other("format", "\"\"", "schema.format"),
                other("id", "LITTLE-01", "schema.shape"),
                other("id", "../LITTLE-01", "schema.shape"),
                other("version", "v1", "schema.shape"),
                other("version", "01.0.0", "schema.shape"),
                other("language", "français", "schema.shape"),
                other("status", "ready", "schema.one-among"),
                other("reviewed", "\"2026-13-01\"", "schema.shape"),
                other("types", "[a, a]", "schema.twice"),
                other("title", "\"  \"", "schema.blank"),
                whole("a kit of nothing", "{}\n", "1:1", "schema.missing-key"));
    }

    private static Harm other(String key, String value, String sentence) {
        return other(key, value, sentence, value + " #");
    }

    private static Harm other(String key, String value, String sentence, String place) {
        var shown = value.length() < 30 ? value : value.substring(0, 29) + "…";
        return whole(key + " is " + shown, with(key, key + ": " + value + " #\n"), place, sentence);
    }

    /** One section, with all that is in it, becomes other words. */
    private static String with(String key, String others) {
        var section = Pattern.compile("(?m)^" + key + ":.*\\n(?:[ -].*\\n)*").matcher(Harm.little());
        return section.replaceFirst(java.util.regex.Matcher.quoteReplacement(others));
    }
}
