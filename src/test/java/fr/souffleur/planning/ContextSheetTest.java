package fr.souffleur.planning;

import static fr.souffleur.planning.Samples.CLAIRE;
import static fr.souffleur.planning.Samples.NOVEMBER;
import static fr.souffleur.planning.Samples.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Kit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextSheetTest {

    final Kit.Variable dui = variable("dui", "words", true, "le DUI");
    final Kit.Variable phone = variable("numero_animateur", "phone", true, null);
    final Kit.Variable dpo = variable("dpo", "words", false, null);
    final Kit.Variable residents = variable("nb_residents", "number", true, "84");

    @Test
    void aRequiredQuestionWithNeitherAnswerNorPresetIsMissing() {
        var sheet = new ContextSheet(List.of(asked(dui, null), asked(phone, null), asked(dpo, null)));
        assertThat(Samples.keys(sheet.missing())).containsExactly("numero_animateur");
    }

    @Test
    void anAnswerFillsTheHole() {
        assertThat(new ContextSheet(List.of(asked(phone, "06 39 98 00 00"))).missing())
                .isEmpty();
    }

    @Test
    void thePresetStandsInForAnAnswerAndAnOptionalHoleIsLeftOut() {
        var sheet = new ContextSheet(List.of(asked(dui, null), asked(residents, "62"), asked(dpo, null)));
        assertThat(sheet.values()).isEqualTo(Map.of("dui", "le DUI", "nb_residents", "62"));
        assertThat(sheet.answered()).isEqualTo(1);
    }

    @Test
    void anAnswerStaysWhatWasTypedWhateverItLooksLike() {
        for (var text : List.of("{{dui}}", "<b onclick=x>gras</b> & *étoile*", "🦉 السلام عليكم", "é".repeat(4_000)))
            assertThat(ContextSheet.checked(dui, text)).isEqualTo(text);
    }

    @Test
    void anAnswerIsOneLineWithoutSpaceAround() {
        assertThat(ContextSheet.checked(dui, "  les dossiers,\r\n la messagerie\u0007 \n"))
                .isEqualTo("les dossiers, la messagerie");
        assertThat(ContextSheet.checked(dui, " \n ")).isEmpty();
    }

    @Test
    void aLongAnswerIsTakenAndSaidToBeLong() {
        assertThat(asked(dui, "x".repeat(501)).tooLong()).isTrue();
        assertThat(asked(dui, "x".repeat(500)).tooLong()).isFalse();
        refused("planning.answer-too-long", dui, "x".repeat(4_001));
        assertThat(ContextSheet.checked(dui, "🦉".repeat(4_000))).hasSize(8_000);
    }

    @Test
    void aNumberIsInFigures() {
        for (var text : List.of("62", "1 200", "84,5"))
            assertThat(ContextSheet.checked(residents, text)).isEqualTo(text);
        refused("planning.answer-number", residents, "une soixantaine");
    }

    @Test
    void aTelephoneNumberLooksLikeOne() {
        for (var text : List.of("06 39 98 00 00", "+33 6 39 98 00 00", "4512", "(0) 262-12.34"))
            assertThat(ContextSheet.checked(phone, text)).isEqualTo(text);
        refused("planning.answer-phone", phone, "le mobile d’astreinte");
        refused("planning.answer-phone", phone, "06 39 98 <b>");
    }

    @Test
    void aQuestionTheKitDoesNotAskDoesNotExist() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new ContextSheet(List.of(asked(dui, null))).question("mot_de_passe"))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "number, ' 62 ', 62",
        "phone, '  06 39 98 00 00', 06 39 98 00 00",
        "name, ' Résidence  du Val ', Résidence  du Val",
        "words, 'a\u00A0b', 'a\u00A0b'"
    })
    void spaceAroundAnAnswerGoesAndSpaceWithinStays(String kind, String typed, String kept) {
        assertThat(ContextSheet.checked(variable("x", kind, true, null), typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "0x1F", "٤٥", "62 résidents", "1 000 000 000 000 000"})
    void whatIsNoPlainNumberIsRefused(String text) {
        refused("planning.answer-number", residents, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "06 39 98 00 00 00 00 00 00 00 00", "tel:0639980000", "06 39 98 00 00;ext=1", "١٢٣٤"})
    void whatNobodyCouldDialIsRefused(String text) {
        refused("planning.answer-phone", phone, text);
    }

    @Test
    void anEmptyTextIsNeverObjectedTo() {
        for (var variable : List.of(dui, phone, dpo, residents))
            assertThat(ContextSheet.objection(variable, " \n\t ")).isEmpty();
    }

    @Test
    void aNameIsLongSoonerThanASentence() {
        var name = variable("nom", "name", true, null);
        assertThat(ContextSheet.isLong(name, "x".repeat(201))).isTrue();
        assertThat(ContextSheet.isLong(dui, "x".repeat(201))).isFalse();
        assertThat(ContextSheet.isLong(name, "x".repeat(200))).isFalse();
    }

    @Test
    void anAnswerToAQuestionOfAnOlderKitIsForgotten() {
        var kit = Samples.ehpad01().kit();
        var sheet = ContextSheet.of(kit, Samples.given("no_longer_asked", "x"));
        assertThat(sheet.answered()).isZero();
        assertThat(sheet.values()).doesNotContainKey("no_longer_asked");
        assertThat(sheet.questions()).hasSameSizeAs(kit.variables());
    }

    @Test
    void theSheetRemembersWhoAnsweredAndWhen() {
        var question = ContextSheet.of(Samples.ehpad01().kit(), Samples.given("dui", "Résilog"))
                .question("dui");
        assertThat(question.answeredBy()).isEqualTo(CLAIRE);
        assertThat(question.at()).isEqualTo(NOVEMBER);
        assertThat(question.value()).isEqualTo("Résilog");
    }

    private static ContextSheet.Question asked(Kit.Variable variable, @Nullable String answer) {
        return answer == null
                ? new ContextSheet.Question(variable, null, null, null, false)
                : new ContextSheet.Question(variable, answer, CLAIRE, NOVEMBER, false);
    }

    private static void refused(String key, Kit.Variable variable, String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ContextSheet.checked(variable, text))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
