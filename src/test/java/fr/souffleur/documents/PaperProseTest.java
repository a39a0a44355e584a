package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperProseTest {

    @Test
    void headingsGoBelowTheOneTheyStandUnder() {
        assertThat(laid(2, "<h1>Un</h1><h4>Deux</h4>").select("h3").eachText()).containsExactly("Un", "Deux");
        assertThat(laid(6, "<h1>Un</h1>").select("h6").eachText()).containsExactly("Un");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://127.0.0.1/x.png'>x",
                "<a href='file:///etc/passwd'>x</a>",
                "<p style='background:url(http://127.0.0.1/)'>x</p>",
                "<p onclick='x()'>x</p>",
                "<link rel='stylesheet' href='http://127.0.0.1/'>x",
                "<object data='http://127.0.0.1/'></object>x",
                "<style>@import 'http://127.0.0.1/'</style>x",
                "<bookmark href='x'>x</bookmark>"
            })
    void onlyWordsAndTheirStructurePass(String html) {
        var prose = laid(1, html);
        assertThat(prose.text()).isEqualTo("x");
        assertThat(prose.select("[src], [href], [style], [onclick], [data], style, link, object, bookmark"))
                .isEmpty();
    }

    @Test
    void aTableOfTheKitHasHeadsThatReadersKnow() {
        var prose = laid(2, Markdown.with("fr", Map.of()).html("| Qui | Quoi |\n|---|---|\n| IDEC | soigne |"));
        assertThat(prose.select("th[scope=col]").eachText()).containsExactly("Qui", "Quoi");
    }

    @Test
    void aMissingAnswerKeepsItsMark() {
        assertThat(laid(2, Markdown.with("fr", Map.of()).html("Chez {{nom}}"))
                        .select("span.missing")
                        .text())
                .isEqualTo("nom");
    }

    private static Element laid(int level, String html) {
        var into = Jsoup.parseBodyFragment("").body();
        new PaperProse(level).lay(into, html);
        return into;
    }
}
