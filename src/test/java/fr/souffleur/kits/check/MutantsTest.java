package fr.souffleur.kits.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.KitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good kit broken in one place, once a row: each is refused at the line that has to be mended. */
class MutantsTest {

    private static final String KIT = "EHPAD-01/kit.yaml";
    private static final String SHEET = "EHPAD-01/documents/D9.md";

    /**
     * One way to break the kit.
     *
     * @param words that stand in the file once and become others
     * @param place words that then stand at the fault
     */
    record Mutant(String family, String told, String file, String words, String others, String place, String key) {
        @Override
        public String toString() {
            return family + ": " + told;
        }
    }

    @TempDir
    static Path folder;

    private static KitCopy copy;
    private static Set<String> criteria;

    @BeforeAll
    static void copyTheKits() {
        copy = new KitCopy(folder);
        criteria = SharedCheck.of(new KitFolder(folder)).criteria();
    }

    static List<Mutant> mutants() {
        return List.of(
                kit("YAML", "a tab is refused", "    hour: \"09:20\"", "\thour: \"09:20\"", "\thour", "yaml.tab"),
                kit(
                        "YAML",
                        "a key given twice is refused",
                        "level: 1\n",
                        "level: 1\nlevel:  2\n",
                        "level:  2",
                        "yaml.twice"),
                kit("YAML", "an anchor is refused", "phase: Point\n", "phase: &p Point\n", "&p", "yaml.anchor"),
                kit("YAML", "an alias is refused", "phase: Point\n", "phase: *p\n", "*p", "yaml.alias"),
                kit("YAML", "a merge key is no way round", "start:\n", "start:\n  <<: *s\n", "*s", "yaml.alias"),
                kit("YAML", "a tag is refused", "level: 1\n", "level: !!int 1\n", "!!int", "yaml.tag"),
                kit(
                        "YAML",
                        "a Java type is refused",
                        "level: 1\n",
                        "level: !!java.net.URL [x]\n",
                        "!!java",
                        "yaml.tag"),
                kit(
                        "YAML",
                        "a second document is refused",
                        "variables:\n",
                        "---\nvariables:\n",
                        "---\n",
                        "yaml.second-document"),
                kit(
                        "YAML",
                        "a quote left open is told where it opens",
                        "\"2026-11-23\"",
                        "'2026-11-23",
                        "'2026",
                        "yaml.quote"),
                kit(
                        "YAML",
                        "a colon in a plain text is refused",
                        "phase: Point\n",
                        "phase: A : zut\n",
                        ": zut",
                        "yaml.colon"),
                kit(
                        "YAML",
                        "levels without end are refused",
                        "types: [ehpad, esms]",
                        "types: " + "[".repeat(65) + "x" + "]".repeat(65),
                        "[x]]",
                        "yaml.too-deep"),
                kit(
                        "YAML",
                        "a number beyond numbers is refused",
                        "level: 1\n",
                        "level: 1e999\n",
                        "1e999",
                        "schema.type.integer"),
                kit("YAML", "an octal number is refused", "level: 1\n", "level: 0o1\n", "0o1", "schema.type.integer"),
                kit("YAML", "not a number is refused", "level: 1\n", "level: .nan\n", ".nan", "schema.type.integer"),
                kit(
                        "YAML",
                        "yes is no boolean",
                        "play: 43, debrief: 15}",
                        "play: yes, debrief: 15}",
                        "yes, debrief",
                        "schema.type.integer"),
                kit("YAML", "a key that is a list is refused", "start:\n", "[a]: b\nstart:\n", "[a]", "yaml.key"),
                kit(
                        "schema",
                        "a missing title is told",
                        "title: Le mail de la facture\n",
                        "",
                        "format: \"1.0\"",
                        "schema.missing-key"),
                kit(
                        "schema",
                        "a title of nothing is refused",
                        "title: Le mail de la facture",
                        "title: null",
                        "null",
                        "schema.type.string"),
                kit(
                        "schema",
                        "a title that is a number is refused",
                        "title: Le mail de la facture",
                        "title: 42",
                        "42\n",
                        "schema.type.string"),
                kit(
                        "schema",
                        "a title too long is refused",
                        "title: Le mail de la facture",
                        "title: Z" + "x".repeat(121),
                        "Zxx",
                        "schema.maxLength"),
                kit(
                        "schema",
                        "a blank title is refused",
                        "title: Le mail de la facture",
                        "title: \"  \"",
                        "\"  \"",
                        "schema.blank"),
                kit(
                        "schema",
                        "an unknown key is refused",
                        "documents: [D13, D5]",
                        "docments: [D13, D5]",
                        "docments",
                        "schema.unknown-key"),
                kit(
                        "schema",
                        "a format to come is refused",
                        "format: \"1.0\"",
                        "format: \"1.1\"",
                        "\"1.1\"\nid",
                        "schema.format"),
                kit("schema", "a level too low is refused", "level: 1\n", "level: 0\n", "0\ntypes", "schema.minimum"),
                kit("schema", "a level too high is refused", "level: 1\n", "level: 4\n", "4\ntypes", "schema.maximum"),
                kit(
                        "schema",
                        "a version of another shape is refused",
                        "version: 1.2.0",
                        "version: v1.0",
                        "v1.0",
                        "schema.shape"),
                kit(
                        "schema",
                        "a day that does not exist is refused",
                        "\"2026-11-23\"",
                        "\"2026-13-23\"",
                        "\"2026-13",
                        "schema.shape"),
                kit(
                        "schema",
                        "a licence in figures is refused",
                        "licence: CC-BY-4.0",
                        "licence: 4",
                        "4\nattribution",
                        "schema.type.string"),
                kit(
                        "schema",
                        "an unknown status is refused",
                        "status: published",
                        "status: ready",
                        "ready",
                        "schema.one-among"),
                kit(
                        "schema",
                        "types that are no list are refused",
                        "types: [ehpad, esms]",
                        "types: ehpad",
                        "ehpad",
                        "schema.type.array"),
                kit(
                        "schema",
                        "an empty list of types is refused",
                        "types: [ehpad, esms]",
                        "types: []",
                        "[]",
                        "schema.minItems"),
                kit(
                        "schema",
                        "the same type twice is refused",
                        "types: [ehpad, esms]",
                        "types: [esms, esms]",
                        "[esms, esms]",
                        "schema.twice"),
                kit(
                        "schema",
                        "an hour after midnight is refused",
                        "hour: \"09:50\"",
                        "hour: \"24:50\"",
                        "\"24:50\"",
                        "schema.shape"),
                kit("schema", "a negative minute is refused", "minute: 2\n", "minute: -2\n", "-2\n", "schema.minimum"),
                kit(
                        "schema",
                        "a picture from above is refused",
                        "media/d1-note.png",
                        "media/../d1-note.png",
                        "media/..",
                        "schema.shape"),
                kit(
                        "schema",
                        "an absolute path is refused",
                        "text: documents/D9.md",
                        "text: /etc/passwd.md",
                        "/etc",
                        "schema.shape"),
                kit(
                        "references",
                        "an unknown role is refused",
                        "to: [secretaire-comptable]\n    to-words: Secrétaire-comptable\n    essential: true",
                        "to: [nobody]\n    to-words: Secrétaire-comptable\n    essential: true",
                        "nobody",
                        "reference.unknown-role"),
                kit(
                        "references",
                        "an unknown role to go to instead is refused",
                        "else-to: [agent-technique]",
                        "else-to: [nobody]",
                        "nobody",
                        "reference.unknown-role"),
                kit(
                        "references",
                        "an unknown document is refused",
                        "documents: [D1, D2]",
                        "documents: [D1, D99]",
                        "D99",
                        "reference.unknown-document"),
                kit(
                        "references",
                        "an unknown document of a relance is refused",
                        "documents: [D12]",
                        "documents: [D99]",
                        "D99",
                        "reference.unknown-document"),
                kit(
                        "references",
                        "an unknown criterion is refused",
                        "formative: [\"5.1\"]",
                        "formative: [\"5.99\"]",
                        "\"5.99\"",
                        "reference.unknown-criterion"),
                kit(
                        "references",
                        "an unknown stimulus in the grid is refused",
                        "look: [7, 9]\n    injects: [\"02\"]",
                        "look: [7, 9]\n    injects: [\"99\"]",
                        "\"99\"",
                        "reference.unknown-inject"),
                kit(
                        "references",
                        "an unknown stimulus in the cut plan is refused",
                        "skip: [\"11\"]",
                        "skip: [\"99\"]",
                        "\"99\"",
                        "reference.unknown-inject"),
                kit(
                        "references",
                        "a role that keeps itself is refused",
                        "kept-by: direction",
                        "kept-by: referent-si",
                        "referent-si\nrated",
                        "table.circle"),
                kit(
                        "references",
                        "two documents of one name are refused",
                        "id: D12\n",
                        "id: D11\n",
                        "D11\n    title: Pli ferm",
                        "reference.twice"),
                kit(
                        "references",
                        "two questions of one name are refused",
                        "key: dui\n",
                        "key: dpo\n",
                        "dpo\n    question: Qui vous",
                        "reference.twice"),
                kit(
                        "references",
                        "a cut of what is essential is refused",
                        "skip: [\"11\"]",
                        "skip: [\"12\"]",
                        "\"12\"]\n    how: Sauter",
                        "timeline.cut-essential"),
                kit(
                        "time",
                        "a stimulus out of order is refused",
                        "minute: 10\n",
                        "minute: 6\n",
                        "6\n    hour: \"09:40\"",
                        "timeline.backward"),
                kit(
                        "time",
                        "an hour that goes back is refused",
                        "hour: \"09:50\"",
                        "hour: \"09:30\"",
                        "\"09:30\"",
                        "timeline.hour-backward"),
                kit(
                        "time",
                        "a beginning at another hour is refused",
                        "hour: \"09:15\"\ntexts",
                        "hour: \"09:10\"\ntexts",
                        "\"09:15\"",
                        "timeline.starts-at"),
                kit(
                        "time",
                        "a closing before the end is refused",
                        "play: 43,",
                        "play: 44,",
                        "43\n    hour: \"16:30\"",
                        "timeline.closes-at"),
                kit(
                        "time",
                        "a relance after the end is refused",
                        "after: 1\n      words: « Une soignante",
                        "after: 3\n      words: « Une soignante",
                        "3\n      words: « Une",
                        "timeline.relance-beyond-play"),
                kit(
                        "time",
                        "an observation after the end is refused",
                        "look: [7, 9]",
                        "look: [7, 99]",
                        "99]",
                        "timeline.look-beyond-end"),
                kit(
                        "time",
                        "a debrief beyond its end is refused",
                        "- minute: 58",
                        "- minute: 59",
                        "59",
                        "timeline.debrief-beyond-end"),
                kit(
                        "time",
                        "an opening that is not at zero is refused",
                        "minute: 0\n",
                        "minute: 1\n",
                        "1\n    hour: \"09:15\"",
                        "timeline.opening-at-zero"),
                kit(
                        "completeness",
                        "a core criterion cannot be left out",
                        "rated: [\"1.1\", \"1.4\", \"2.1\",",
                        "rated: [\"1.4\", \"2.1\",",
                        "[\"1.4\", \"2.1\"",
                        "rated.core-missing"),
                kit(
                        "completeness",
                        "more players than seats is refused",
                        "{from: 4, to: 7}",
                        "{from: 9, to: 7}",
                        "7}",
                        "table.players"),
                kit(
                        "completeness",
                        "a reading over a minute is refused",
                        "words: « Une soignante",
                        "words: Zmot " + "mot ".repeat(160) + "« Une soignante",
                        "Zmot",
                        "aloud.too-long"),
                kit(
                        "completeness",
                        "words without the word EXERCICE are refused",
                        "EXERCICE, EXERCICE, EXERCICE. Il est 16 h 30.",
                        "Il est 16 h 30.",
                        ">-\n      Il est 16 h 30.",
                        "marked.words"),
                kit(
                        "completeness",
                        "an undeclared variable is refused",
                        "réécrire dans\n      {{dui}}",
                        "réécrire dans\n      {{duii}}",
                        "{{duii}}",
                        "variable.undeclared"),
                kit(
                        "completeness",
                        "a variable badly written is refused",
                        "réécrire dans\n      {{dui}}",
                        "réécrire dans\n      {{DUI}}",
                        "{{DUI}}",
                        "variable.badly-written"),
                kit(
                        "completeness",
                        "a variable before the answers is refused",
                        "title: Le mail de la facture",
                        "title: \"Chez {{dui}}\"",
                        "{{dui}}\"\npublisher",
                        "variable.too-early"),
                sheet("text", "a real telephone number is refused", "06 12 34 56 78", "06 12", "fiction.telephone"),
                sheet("text", "a real short number is refused", "Appelez le 3237", "Appelez", "fiction.telephone"),
                sheet("text", "a real mail address is refused", "a@durand.fr", "a@durand", "fiction.address"),
                sheet("text", "a real web address is refused", "http://192.168.1.12/", "http:", "fiction.address"),
                sheet("text", "a real town is refused", "35000 Rennes", "35000", "fiction.address"),
                sheet("text", "a brand is refused", "sur WhatsApp", "WhatsApp", "brand"),
                sheet("text", "an order to write from right to left is refused", "a\u202Eb", "\u202E", "unseen-sign"),
                sheet("text", "a space of no width is refused", "a\u200Bb", "\u200B", "unseen-sign"),
                sheet("text", "a sign of control is refused", "a\u001B[31m", "\u001B", "unseen-sign"),
                sheet("text", "a line without end is refused", "Z" + "x".repeat(20_000), "Zxx", "endless-line"),
                sheet(
                        "text",
                        "the band is not written twice",
                        "**EXERCICE – EXERCICE**",
                        "**EXERCICE – ",
                        "marked.band"),
                sheet("Markdown", "a script is refused", "<script>alert(1)</script>", "<script>", "markdown.html"),
                sheet(
                        "Markdown",
                        "a picture that fails is refused",
                        "<img src=x onerror=alert(1)>",
                        "<img",
                        "markdown.html"),
                sheet("Markdown", "a drawing in the text is refused", "<svg onload=alert(1)>", "<svg", "markdown.html"),
                sheet(
                        "Markdown",
                        "a frame is refused",
                        "un <iframe src='data:x'></iframe>",
                        "<iframe",
                        "markdown.html"),
                sheet("Markdown", "a comment is refused", "<!-- secret -->", "<!--", "markdown.html"),
                sheet(
                        "Markdown",
                        "a remote picture is refused",
                        "![x](https://x.example/p.png)",
                        "![x]",
                        "markdown.picture"),
                sheet(
                        "Markdown",
                        "a picture within a link is refused",
                        "[![x](data:image/png;base64,AA)](https://x.example)",
                        "![x]",
                        "markdown.picture"),
                sheet(
                        "Markdown",
                        "a link that runs a program is refused",
                        "[x](javascript:alert(1))",
                        "[x]",
                        "markdown.link"),
                sheet(
                        "Markdown",
                        "a link written in riddles is refused",
                        "[x](&#106;avascript&colon;alert(1))",
                        "[x]",
                        "markdown.link"),
                sheet(
                        "Markdown",
                        "a link that carries a page is refused",
                        "[x](data:text/html,x)",
                        "[x]",
                        "markdown.link"),
                kit(
                        "Markdown",
                        "HTML in a title is refused",
                        "title: Ce soir",
                        "title: Ce <b>soir",
                        "<b>soir",
                        "markdown.html"),
                kit(
                        "Markdown",
                        "a link in a role is refused",
                        "mission: Décider,",
                        "mission: \"[x](file:///etc/passwd) Décider,\" #",
                        "[x](file",
                        "markdown.link"),
                kit(
                        "reactions",
                        "a condition of no kind is refused",
                        "when:\n      not-done: \"3.1\"\n      by: 12\n",
                        "when: {}\n",
                        "{}",
                        "reaction.condition"),
                kit(
                        "reactions",
                        "a condition of a key that nobody knows is refused",
                        "      is: tout\n    then:\n      - say: >-\n          Alix",
                        "      soit: tout\n    then:\n      - say: >-\n          Alix",
                        "soit: tout",
                        "schema.unknown-key"),
                kit(
                        "reactions",
                        "an answer that the choice does not have is refused",
                        "      is: tout\n    then:\n      - say: >-\n          Alix",
                        "      is: demain\n    then:\n      - say: >-\n          Alix",
                        "demain",
                        "reference.unknown-option"),
                kit(
                        "reactions",
                        "a condition after FINEX is refused",
                        "by: 12\n",
                        "by: 44\n",
                        "44\n    then:\n      - say",
                        "timeline.beyond-play"),
                kit(
                        "reactions",
                        "what is essential is not passed over",
                        "- skip: [\"08\"]",
                        "- skip: [\"07\"]",
                        "\"07\"]\n      - say",
                        "reaction.skip-essential"),
                kit(
                        "reactions",
                        "a reaction leaves the opening alone",
                        "- give: \"04\"",
                        "- give: O",
                        "O\n  - id: payeur-alerte",
                        "reaction.frame"),
                kit(
                        "reactions",
                        "a ready stimulus without its call is refused",
                        "EXERCICE, EXERCICE, EXERCICE. Bonjour, je suis le tuteur",
                        "Bonjour, je suis le tuteur",
                        ">-\n      Bonjour, je suis le tuteur",
                        "marked.ready"),
                kit(
                        "reactions",
                        "a real number in what is said is refused",
                        "Alix tire la prise.",
                        "Appelez le 01 23 45 67 89.",
                        "01 23 45 67 89",
                        "fiction.telephone"),
                kit(
                        "pictures",
                        "a picture that is not there is told",
                        "media/d1-note.png",
                        "media/d9-note.png",
                        "media/d9",
                        "file.unknown"),
                kit(
                        "pictures",
                        "a picture under another kind's name is refused",
                        "media/d1-note.png",
                        "media/d1-note.jpg",
                        "media/d1-note.jpg",
                        "file.unknown"),
                kit(
                        "pictures",
                        "a picture that does not say EXERCICE is refused",
                        "alt: >-\n        Feuille autocollante jaune, écrite à la main, avec EXERCICE",
                        "alt: >-\n        Feuille autocollante jaune, écrite à la main, sans rien",
                        ">-\n        Feuille",
                        "marked.picture"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void isRefusedAtItsPlace(Mutant mutant) throws IOException {
        var before = Files.readString(copy.file(mutant.file()));
        try {
            copy.edit(mutant.file(), mutant.words(), mutant.others());
            var place = copy.place(mutant.file(), mutant.place());
            assertThat(faults()).contains(place + " " + mutant.key());
        } finally {
            Files.writeString(copy.file(mutant.file()), before);
        }
        assertThat(KitCheck.of(new KitFolder(folder.resolve("EHPAD-01")), criteria)
                        .clean())
                .isTrue();
    }

    @Test
    void otherEncodingsAreRefusedWhereTheyBegin() throws IOException {
        var before = Files.readString(copy.file(SHEET));
        for (var other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            copy.write(SHEET, "deux\nété".getBytes(other));
            assertThat(faults()).singleElement().asString().matches(SHEET + ":[12]:\\d (encoding|unseen-sign)");
        }
        for (var broken : List.of(
                new byte[] {'a', (byte) 0xC0, (byte) 0xAF},
                new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {'a', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
                new byte[] {'a', (byte) 0xE2, (byte) 0x82})) {
            copy.write(SHEET, broken);
            assertThat(faults()).containsExactly(SHEET + ":1:2 encoding");
        }
        Files.writeString(copy.file(SHEET), before);
    }

    @Test
    void aPictureThatIsNoneIsToldWhereTheKitNamesIt() throws IOException {
        var picture = "EHPAD-01/media/d1-note.png";
        var whole = Files.readAllBytes(copy.file(picture));
        var named = copy.place(KIT, "media/d1-note.png") + " ";
        var wide = whole.clone();
        wide[16] = 1;
        var broken = Map.of(
                "picture.kind",
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                "picture.more",
                Arrays.copyOf(whole, whole.length + 1),
                "picture.too-wide",
                wide,
                "file.too-big",
                new byte[4_200_000]);
        broken.forEach((key, bytes) -> {
            copy.write(picture, bytes);
            assertThat(faults()).containsExactly(named + key);
        });
        copy.write(picture, Arrays.copyOf(whole, 100));
        assertThat(faults()).containsExactly(named + "picture.kind");
        Files.write(copy.file(picture), whole);
    }

    @Test
    void everyFamilyIsHeldToAccount() {
        Map<String, Long> families = mutants().stream().collect(groupingBy(Mutant::family, counting()));
        assertThat(families.keySet())
                .containsExactlyInAnyOrder(
                        "YAML",
                        "schema",
                        "references",
                        "time",
                        "completeness",
                        "text",
                        "Markdown",
                        "reactions",
                        "pictures");
        assertThat(mutants()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    private static List<String> faults() {
        return KitCheck.of(new KitFolder(folder.resolve("EHPAD-01")), criteria).faults().stream()
                .peek(it -> assertThat(it.sentence(Words.in("fr"))).doesNotContain("kits.check"))
                .map(it -> it.path().replace(folder + "/", "") + ":" + it.line() + ":" + it.column() + " " + it.key())
                .toList();
    }

    private static Mutant kit(String family, String told, String words, String others, String place, String key) {
        return new Mutant(family, told, KIT, words, others, place, key);
    }

    /** The sheet's first name becomes other words. */
    private static Mutant sheet(String family, String told, String others, String place, String key) {
        return new Mutant(family, told, SHEET, "2e personne : prévue", others, place, key);
    }
}
