package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un **mot**, une *nuance*, une liste :\n\n- a\n- b",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "moins de 5 < 10, et 10 > 5 !",
                "`<b>` est du code",
                "```\n<script>\n```",
                "\\<b> échappé",
                "[un lien](https://portail.example/)",
                "&lt;b&gt;"
            })
    void plainWordsPass(String text) {
        assertThat(Lines.faultsIn(text, PlainMarkdown::check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un <b>mot",
                "<div>\nbloc\n</div>",
                "<!-- caché -->",
                "<img src=x onerror=alert(1)>",
                "| a |\n|---|\n| <i>x |",
                "> - <u>x",
                "<?php x ?>",
                "<a\nhref='x'>"
            })
    void htmlIsRefusedWhereverItHides(String text) {
        assertThat(Lines.faultsIn(text, PlainMarkdown::check))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("markdown.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](y.png)", "un ![](data:image/png;base64,AA) mot", "![x][r]\n\n[r]: z.png"})
    void aPictureInATextIsRefused(String text) {
        assertThat(Lines.faultsIn(text, PlainMarkdown::check))
                .singleElement()
                .asString()
                .startsWith("markdown.picture");
    }

    @Test
    void eachIsToldWhereItStands() {
        assertThat(Lines.faultsIn("Un mot,\npuis <b>gras</b>.", PlainMarkdown::check))
                .containsExactly("markdown.html [<b>] at <b>gras</b>.", "markdown.html [</b>] at </b>.");
    }

    @Test
    void aTextNestedWithoutEndIsReadAllTheSame() {
        assertThat(Lines.faultsIn("> ".repeat(5_000) + "<b>", PlainMarkdown::check))
                .isNotEmpty();
        assertThat(Lines.faultsIn("[".repeat(5_000) + "!", PlainMarkdown::check))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "<javascript:alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](../kit.yaml)",
                "[x](//suivi.fr/x)",
                "[x][1]\n\n[1]: https://suivi.fr/x",
                "[x](https&#58;//suivi.fr/x)",
                "[x](https://a.example@suivi.fr/)"
            })
    void aLinkLeadsToAReservedNameOrIsNone(String text) {
        assertThat(Lines.faultsIn(text, PlainMarkdown::check))
                .singleElement()
                .asString()
                .startsWith("markdown.link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://portail.example/a?b#c)",
                "<https://portail.example>",
                "[x](mailto:a@b.example)",
                "[x]"
            })
    void aLinkOfFictionPasses(String text) {
        assertThat(Lines.faultsIn(text, PlainMarkdown::check)).isEmpty();
    }
}
