package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may type into the context sheet: it stays the words it is, on screen, in plain words and on paper. */
class HostileAnswersTest {

    private static final String TEXT =
            "Appelez **{{qui}}** demain.\n\n- {{qui}}\n\n| a |\n|---|\n| {{qui}} |\n\n> {{qui}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</td></tr></table><h1>Titre</h1>",
                "<!-- -->",
                "&lt;b&gt; &amp; &#60;",
                "{{qui}}",
                "{{{{qui}}}}",
                "${jndi:ldap://x} #{x} %s {0}",
                "**gras** _it_ `code` ~~barré~~",
                "# Titre",
                "- liste",
                "1. liste",
                "> cité",
                "| a | b |",
                "---",
                "```",
                "[lien](javascript:alert(1))",
                "![x](http://127.0.0.1/x.png)",
                "http://127.0.0.1/ <http://127.0.0.1/>",
                "\\*\\{\\{qui\\}\\}",
                "$1 \\1 \\Q \\E",
                "l’été, « où ? » — œuvre",
                "😀 🚑 👩🏽‍⚕️",
                "مرحبا بكم",
                "שלום",
                "中文",
                "a\u0301\u0302\u0303",
                "\u202Eretourné\u202C",
                "ligne\u2028suivante"
            })
    void anAnswerIsTheWordsThatWereTyped(String answer) {
        var page = Jsoup.parse(Markdown.with("fr", Map.of("qui", answer)).html(TEXT));
        for (var place : new String[] {"strong", "li", "td", "blockquote p"})
            assertThat(page.selectFirst(place).wholeText().strip()).as(place).isEqualTo(answer);
        assertThat(page.select("script, img, a, h1, code, del, hr, ol")).isEmpty();
        assertThat(page.select("table")).hasSize(1);
        assertThat(Markdown.with("fr", Map.of("qui", answer)).plain("Appelez {{qui}} demain."))
                .isEqualTo("Appelez " + answer + " demain.");
    }

    @Test
    void fourThousandSignsWithoutASpaceAreAllThere() {
        var answer = "é".repeat(4_000);
        assertThat(Markdown.with("fr", Map.of("qui", answer)).html("{{qui}}")).isEqualTo("<p>" + answer + "</p>");
    }

    @Test
    void signsOfOurOwnMakeNoMissingMark() {
        assertThat(Markdown.with("fr", Map.of("qui", "\uE000qui\uE001")).html("{{qui}}"))
                .isEqualTo("<p>qui</p>");
        assertThat(Markdown.with("fr", Map.of()).html("\uE000moi\uE001")).isEqualTo("<p>moi</p>");
    }

    @Test
    void inCodeAVariableIsShownAsItIsWritten() {
        assertThat(Markdown.with("fr", Map.of("qui", "x")).html("`{{qui}}`")).isEqualTo("<p><code>{{qui}}</code></p>");
    }

    @Test
    void aNameThatIsNoVariableStaysText() {
        assertThat(Markdown.with("fr", Map.of()).plain("{{Qui}} {{qui-la}} {qui} {{}}"))
                .isEqualTo("{{Qui}} {{qui-la}} {qui} {{}}");
    }
}
