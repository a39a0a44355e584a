package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static Markdown answering(String answer) {
        return Markdown.with("fr", Map.of("nom", answer));
    }

    @Test
    void anAnswerStandsWhereItsVariableStood() {
        assertThat(answering("Les Tilleuls").html("EHPAD **{{nom}}** et {{ nom }}"))
                .isEqualTo("<p>EHPAD <strong>Les Tilleuls</strong> et Les Tilleuls</p>");
    }

    @Test
    void anAnswerIsNeverMarkup() {
        assertThat(answering("<b>x</b> &amp; **y** [z](http://a.test) # t").html("{{nom}}"))
                .isEqualTo("<p>&lt;b&gt;x&lt;/b&gt; &amp;amp; **y** [z](http://a.test) # t</p>");
    }

    @Test
    void anAnswerIsNeverAVariable() {
        assertThat(answering("{{nom}} {{autre}}").html("{{nom}}")).isEqualTo("<p>{{nom}} {{autre}}</p>");
    }

    @Test
    void anAnswerKeepsItsOwnSpacing() {
        assertThat(answering("Qui ? 14 h").plain("{{nom}} Pourquoi ?")).isEqualTo("Qui ? 14 h Pourquoi\u202F?");
    }

    @Test
    void aMissingAnswerIsMarkedAndNeverAHole() {
        assertThat(answering(" ").html("Appelez {{nom}}."))
                .isEqualTo("<p>Appelez <span class=\"missing\">nom</span>.</p>");
        assertThat(answering(" ").plain("Appelez {{nom}}.")).isEqualTo("Appelez [nom].");
    }

    @Test
    void aVariableInATableIsAnsweredToo() {
        assertThat(answering("A|B").html("| a |\n|---|\n| {{nom}} |")).contains("<td>A|B</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![photo](http://127.0.0.1/x.png)",
                "<img src=\"http://127.0.0.1/x.png\">",
                "[lien](http://127.0.0.1/)",
                "[lien](javascript:alert(1))",
                "<script>alert(1)</script>",
                "<http://127.0.0.1/>",
                "[ref]\n\n[ref]: http://127.0.0.1/"
            })
    void noPictureNoLinkAndNoRawHtmlPass(String source) {
        assertThat(Jsoup.parse(answering("x").html(source)).select("img, a, script, [href], [src]"))
                .isEmpty();
    }

    @Test
    void frenchSignsGetTheirNoBreakSpaces() {
        assertThat(answering("x").plain("« Qui ? » dit-elle : 14 h 30, 4 000 €, 10 % !"))
                .isEqualTo(
                        "«\u00A0Qui\u202F?\u00A0» dit-elle\u00A0: 14\u00A0h\u00A030, 4\u202F000\u00A0€, 10\u00A0%\u202F!");
    }

    @Test
    void englishIsLeftAsItIs() {
        assertThat(Markdown.with("en", Map.of()).plain("Who ? 10 h")).isEqualTo("Who ? 10 h");
    }

    @Test
    void variablesAreToldInTheirOrder() {
        assertThat(Markdown.variables("{{b}} {{a}} {{b}} {{Non}}")).containsExactly("b", "a");
    }

    @Test
    void oneParagraphLosesItsWrapper() {
        assertThat(answering("x").inline("Un *mot*")).isEqualTo("Un <em>mot</em>");
        assertThat(answering("x").inline("Un\n\ndeux")).startsWith("<p>");
    }
}
