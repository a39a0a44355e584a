package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.PersonId;
import fr.souffleur.kits.Kit;
import fr.souffleur.planning.ContextSheet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkedTest {

    static final String TEXT = "Appelez {{direction}} au {{numero}}, dit {{dui}}.";

    @Test
    void theStructuresWordsAreUnderlined() {
        assertThat(read(sheet("le directeur", "06 39 98 00 00"), TEXT))
                .contains("Appelez <u>le directeur</u> au <u>06 39 98 00 00</u>, dit <u>le DUI</u>.");
    }

    @Test
    void aMissingAnswerIsItsQuestionAndLeadsThere() {
        assertThat(read(sheet("le directeur", null), TEXT))
                .contains(
                        "<a class=\"missing\" href=\"/x/contexte?question=numero\">Quel &lt;numéro&gt; &amp; $1\u202F?</a>")
                .doesNotContain("{{");
    }

    @Test
    void theOneBeingWrittenIsFramedAndOldWordsGo() {
        var html = Marked.writing("fr", "/x/contexte", sheet("le directeur", null), "direction", "la directrice")
                .html(TEXT);
        assertThat(html).contains("<u class=\"on\">la directrice</u>").doesNotContain("le directeur");
    }

    @Test
    void anEmptiedAnswerGivesWayToTheWordOfTheKit() {
        assertThat(Marked.writing("fr", "/x/contexte", sheet("le directeur", null), "dui", " ")
                        .html(TEXT))
                .contains("<u class=\"on\">le DUI</u>");
    }

    @Test
    void markupAndBracesInAnAnswerStayText() {
        assertThat(read(sheet("{{dui}} <img src=x> *gras* \uE013\uE010", "06"), TEXT))
                .contains("<u>{{dui}} &lt;img src=x&gt; *gras*</u>");
    }

    private static String read(ContextSheet sheet, String text) {
        return Marked.of("fr", "/x/contexte", sheet).html(text);
    }

    private static ContextSheet sheet(String direction, @Nullable String number) {
        return new ContextSheet(List.of(
                question("direction", "Qui dirige ?", "la directrice", direction),
                question("numero", "Quel <numéro> & $1 ?", null, number),
                question("dui", "Quel dossier ?", "le DUI", null)));
    }

    private static ContextSheet.Question question(
            String key, String words, @Nullable String preset, @Nullable String answer) {
        return new ContextSheet.Question(
                new Kit.Variable(key, words, "", "", true, preset, "words"),
                answer,
                answer == null ? null : PersonId.fresh(),
                answer == null ? null : Instant.EPOCH,
                false);
    }
}
