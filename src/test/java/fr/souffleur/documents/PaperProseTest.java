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
    void aPlaceToWriteOnHasRoomForAPen() {
        var prose = laid(2, Markdown.with("fr", Map.of()).html("Qui : ………………\n\nRien\n\n| a | b |\n|---|---|\n| | |"));
        assertThat(prose.select("p.write")).hasSize(1).first().asString().contains("………………");
        assertThat(prose.select("table.open")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| n | texte |\n|---|---|\n| 1 | une phrase bien plus longue que le numéro |",
                "| naissance | x |\n|---|---|\n| 04/02/1938 | une phrase qui va à la ligne, longue, longue, longue |",
                "| a |\n|---|\n| |",
                "| a | b |\n|---|---|\n| | |"
            })
    void columnsAreAsWideAsTheirWordsAskFor(String markdown) {
        var heads = laid(2, Markdown.with("fr", Map.of()).html(markdown)).select("th");
        var widths = heads.stream()
                .map(it -> Integer.parseInt(it.attr("style").replaceAll("\\D", "")))
                .toList();
        assertThat(widths).allMatch(it -> it > 4);
        assertThat(widths.stream().mapToInt(it -> it).sum()).isBetween(97, 100);
        if (markdown.contains("longue")) assertThat(widths.getLast()).isGreaterThan(2 * widths.getFirst());
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
