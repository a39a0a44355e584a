package fr.souffleur.training.exchange.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of questions that are broken or mean harm: told by line and key, and nothing of them is taken. */
class BadQuestionFilesTest {

    /** @param line of the first fault */
    record Case(String name, byte[] file, int line, String key) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String GOOD = "::bonne::Vrai ?{T}\n\n";

    static List<Case> cases() {
        return List.of(
                gift("an escape of nothing", "a \\x b ?{T}", 3, "escape"),
                gift("a path of a disk", "Ouvrez C\\:\\temp ?{T}", 3, "escape"),
                gift("an escape in a later line", "a\nb\nc \\( ?{T}", 5, "escape"),
                gift("an escape at the end of a line", "a ?{=b\\\n~c}", 3, "escape"),
                gift("an escape at the end of the file", "a ?{=b ~c}\\", 3, "escape"),
                gift("an open brace", "a ?{=b\n~c\n\nb ?{T}", 3, "brace-open"),
                gift("an open brace in the second line", "a\nb ?{=c", 4, "brace-open"),
                gift("a brace in a brace", "a ?{=b{c} ~d}", 3, "brace-open"),
                gift("a closing brace alone", "a } b", 3, "brace-close"),
                gift("a closing brace too many", "a ?{=b ~c}\n}", 4, "brace-close"),
                gift("two questions without a line between", "a ?{T}\nb ?{F}", 4, "brace-more"),
                gift("a title without end", "::titre ?{T}", 3, "name-open"),
                gift("a description", "Lisez ceci.", 3, "description"),
                gift("an essay", "Racontez.{}", 3, "essay"),
                gift("a short answer", "Capitale ?{=Paris =paris}", 3, "short-answer"),
                gift("answers without marks", "Capitale ?{Paris}", 3, "answers-unmarked"),
                gift("words before the answers", "Capitale ?{Paris =Lyon ~Brest}", 3, "answers-unmarked"),
                gift("no right answer", "a ?{~b ~c}", 3, "no-right-answer"),
                gift("no right answer with weights", "a ?{~%-50%b ~%-50%c}", 3, "no-right-answer"),
                gift("all answers right", "a ?{~%50%b ~%50%c}", 3, "no-wrong-answer"),
                gift("two right ones in a choice of one", "a ?{=b =c ~d}", 3, "several-right"),
                gift("points that do not add up", "a ?{~%50%b ~%20%c ~d}", 3, "points"),
                gift("a weight that is none", "a ?{~%b%c ~%100%d ~e}", 3, "weight"),
                gift("a weight without measure", "a ?{~%1e9%c ~%100%d ~e}", 3, "weight"),
                gift("the same answer twice", "a ?{=b ~c\n~C}", 4, "answer-twice"),
                gift("one answer alone", "a ?{~%100%b}", 3, "no-wrong-answer"),
                gift("nine answers", "a ?{=1 ~2 ~3 ~4 ~5 ~6 ~7 ~8 ~9}", 3, "too-many-answers"),
                gift("an empty answer", "a ?{=b\n~}", 4, "empty"),
                gift("a question without words", "{=b ~c}", 3, "empty"),
                gift("an endless answer", "a ?{=b ~" + "c".repeat(601) + "}", 3, "too-long"),
                gift("a pair without arrow", "a ?{=b -> c\n=d}", 4, "no-arrow"),
                gift("a pair alone", "a ?{=b -> c}", 3, "too-few-answers"),
                gift("two left sides alike", "a ?{=b -> c =b -> d}", 3, "answer-twice"),
                gift("a decimal", "a ?{#2.5}", 3, "not-whole"),
                gift("a decimal with a comma", "a ?{#2,5:0}", 3, "not-whole"),
                gift("a decimal tolerance", "a ?{#2:0.5}", 3, "not-whole"),
                gift("a range with half a middle", "a ?{#1..2}", 3, "not-whole"),
                gift("a number without measure", "a ?{#1e999999999}", 3, "no-number"),
                gift("a number that is too large", "a ?{#10000000000}", 3, "number-large"),
                gift("no number at all", "a ?{#beaucoup}", 3, "no-number"),
                gift("two right numbers", "a ?{#=1 =2}", 3, "several-right"),
                gift("no right number", "a ?{#=%0%1}", 3, "no-right-answer"),
                gift("a script", "[html]<script>alert(1)</script>a ?{T}", 3, "element"),
                gift("a script without format", "<script>alert(1)</script>a ?{T}", 3, "element"),
                gift("a picture", "[html]<img src\\=x onerror\\=alert(1)> ?{T}", 3, "picture"),
                gift("a picture kept by Moodle", "[html]a @@PLUGINFILE@@/b.png ?{T}", 3, "picture"),
                gift("a frame in an answer", "a ?{=b\n~<iframe src\\=//x></iframe>c}", 4, "element"),
                gift("markup in Markdown", "[markdown]a <b onclick\\=x>b</b> ?{T}", 3, "element"),
                gift("a picture in Markdown", "[markdown]![a](x) ?{T}", 3, "picture"),
                gift("a sign that turns the direction", "a \u202E b ?{T}", 3, "sign"),
                gift("the same by its number", "[html]a &\\#x202E; b ?{T}", 3, "sign"),
                gift("a sign of control", "a \u0007 b ?{T}", 3, "sign"),
                gift("a sign that is none", "a \uFDD0 b ?{T}", 3, "sign"),
                gift("elements without end", "[html]" + "<b>".repeat(5_000) + "a ?{T}", 3, "too-nested"),
                new Case("nothing", bytes(""), 1, "nothing"),
                new Case("comments alone", bytes("// rien\n\n// rien non plus\n"), 1, "nothing"),
                new Case("no UTF-8", "Été ?{T}".getBytes(StandardCharsets.ISO_8859_1), 1, "encoding"),
                new Case("no UTF-8 further down", latinBelow(), 3, "encoding"),
                new Case("too much", bytes("a".repeat(5_000_000)), 1, "too-large"),
                new Case("too many questions", bytes("a ?{T}\n\n".repeat(401)), 801, "too-many"),
                xml("no XML at all", "<quiz><question", 1, "xml"),
                xml("an element left open", "<quiz>\n<question type=\"essay\">\n</quiz>", 3, "xml"),
                xml(
                        "an outside entity",
                        "<!DOCTYPE quiz [\n<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<quiz>&x;</quiz>",
                        2,
                        "doctype"),
                xml("laughs by the billion", laughs(), 7, "doctype"),
                xml(
                        "a declared type alone",
                        "<!DOCTYPE quiz SYSTEM \"http://localhost/x.dtd\">\n<quiz/>",
                        1,
                        "doctype"),
                xml("an entity of nobody", "<quiz>\n&truc;</quiz>", 2, "entity"),
                xml("another file", "<html><body>a</body></html>", 1, "no-quiz"),
                xml("a quiz without questions", "<quiz/>", 1, "nothing"),
                xml(
                        "elements without end in XML",
                        "<quiz>" + "<a>".repeat(60) + "</a>".repeat(60) + "</quiz>",
                        1,
                        "too-nested"),
                question("a description", "description", "", "description"),
                question("an essay", "essay", "", "essay"),
                question(
                        "a short answer",
                        "shortanswer",
                        "<answer fraction=\"100\"><text>b</text></answer>",
                        "short-answer"),
                question("gaps", "cloze", "", "kind"),
                question("a kind of nobody", "&lt;b&gt;", "", "kind"),
                question("a file", "multichoice", "<file name=\"a.png\" encoding=\"base64\">AAAA</file>", "picture"),
                question(
                        "no right answer in XML",
                        "multichoice",
                        answer("0", "b") + answer("0", "c"),
                        "no-right-answer"),
                question(
                        "all right in XML",
                        "multichoice",
                        "<single>false</single>" + answer("50", "b") + answer("50", "c"),
                        "no-wrong-answer"),
                question(
                        "a weight that is none in XML",
                        "multichoice",
                        answer("beaucoup", "b") + answer("0", "c"),
                        "weight"),
                question(
                        "a script in XML",
                        "multichoice",
                        answer("100", "&lt;script&gt;1&lt;/script&gt;") + answer("0", "c"),
                        "element"),
                question("a decimal in XML", "numerical", answer("100", "2.5"), "not-whole"),
                question("no number in XML", "numerical", answer("100", "deux"), "no-number"),
                question("sides alike in XML", "matching", side("a", "b") + side("a", "c"), "answer-twice"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldByItsLineAndNothingIsTaken(Case it) {
        var reading =
                Assertions.assertTimeout(Duration.ofSeconds(2), () -> QuestionFile.read(it.file(), Words.in("fr")));
        assertThat(reading.questions()).isEmpty();
        assertThat(reading.faults()).isNotEmpty();
        assertThat(reading.faults()).extracting(Trouble::key).contains(it.key());
        assertThat(reading.faults().stream()
                        .filter(one -> one.key().equals(it.key()))
                        .findFirst()
                        .orElseThrow()
                        .line())
                .isEqualTo(it.line());
        for (var language : List.of("fr", "en"))
            assertThat(reading.faults())
                    .allSatisfy(one -> assertThat(one.say(Words.in(language)))
                            .doesNotContain("training.questions")
                            .doesNotContain("{0}"));
    }

    private static Case gift(String name, String text, int line, String key) {
        return new Case(name, bytes(GOOD + text + "\n"), line, key);
    }

    private static Case xml(String name, String text, int line, String key) {
        return new Case(name, bytes(text), line, key);
    }

    private static Case question(String name, String type, String inside, String key) {
        var text = "<quiz>\n<question type=\"" + type + "\"><name><text>a</text></name>"
                + "<questiontext format=\"html\"><text>a</text></questiontext>" + inside + "</question></quiz>";
        return new Case(name + " (Moodle XML)", bytes(text), 2, key);
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + text + "</text></answer>";
    }

    private static String side(String left, String right) {
        return "<subquestion format=\"html\"><text>" + left + "</text><answer><text>" + right
                + "</text></answer></subquestion>";
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE quiz [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 5; i++)
            text.append("<!ENTITY a%d \"%s\">\n".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        return text.append("]><quiz>&a4;</quiz>").toString();
    }

    private static byte[] latinBelow() {
        return "a ?{T}\n\n\u00C9t\u00E9 ?{T}".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
