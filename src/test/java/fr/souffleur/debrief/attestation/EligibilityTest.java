package fr.souffleur.debrief.attestation;

import static fr.souffleur.debrief.Chronicles.evening;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Chronicles;
import fr.souffleur.debrief.attestation.Box.Answer;
import fr.souffleur.debrief.attestation.Box.Source;
import fr.souffleur.kits.ShippedKits;
import fr.souffleur.live.Chronicle.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            value = {
                "TABLE,                       MANAGEMENT,   CARE,         NOT ONLY IT",
                "direction idec,              YES,          YES,          YES",
                "direction -idec,             YES,          NO,           YES",
                "-direction idec,             NO,           YES,          YES",
                "-direction -cadre dsi,       NO,           NO,           NO",
                "-direction dsi referent-si,  NO,           NOT_RECORDED, NO",
                "dsi,                         NOT_RECORDED, NOT_RECORDED, NOT_RECORDED",
                "direction,                   YES,          NOT_RECORDED, YES",
                "-direction -idec -dsi,       NOT_RECORDED, NOT_RECORDED, NOT_RECORDED",
                "secretaire-comptable,        NOT_RECORDED, NOT_RECORDED, YES",
                "sorcier,                     NOT_RECORDED, NOT_RECORDED, NOT_RECORDED",
                "-,                           NOT_RECORDED, NOT_RECORDED, NOT_RECORDED"
            })
    void whoWasAtTheTableIsWhatTheLogSays(String table, Answer management, Answer care, Answer notOnlyIt) {
        var evening = evening().table(table == null ? new String[0] : table.split(" "));
        assertThat(answer(evening, Box.GENERAL_MANAGEMENT)).isEqualTo(management);
        assertThat(answer(evening, Box.CARE_MANAGERS)).isEqualTo(care);
        assertThat(answer(evening, Box.NOT_ONLY_IT)).isEqualTo(notOnlyIt);
    }

    @Test
    void aRoleHeldBesidesOnesOwnProvesNobodysPresence() {
        var evening = evening().table("dsi", "-direction").alsoHolding("cadre", "dsi");
        assertThat(answer(evening, Box.CARE_MANAGERS)).isEqualTo(Answer.NOT_RECORDED);
        assertThat(answer(evening, Box.NOT_ONLY_IT)).isEqualTo(Answer.NO);
    }

    @Test
    void continuityOfCareIsPlayedOnceAStimulusAboutItWasGiven() {
        var evening = evening().criterion("4.2", "T4", 1, "Le papier", "i4-2");
        assertThat(answer(evening, Box.CARE_CONTINUITY)).isEqualTo(Answer.NOT_RECORDED);
        assertThat(answer(evening.line(What.GIVEN, "4-2"), Box.CARE_CONTINUITY)).isEqualTo(Answer.YES);
        assertThat(answer(evening.line(What.TAKEN_BACK, "4-2"), Box.CARE_CONTINUITY))
                .isEqualTo(Answer.NOT_RECORDED);
    }

    @Test
    void aKitWithoutAnyStimulusAboutCareWasAboutSomethingElse() {
        assertThat(answer(evening().criteria(1, "1.1").line(What.GIVEN, "1-1"), Box.CARE_CONTINUITY))
                .isEqualTo(Answer.NO);
    }

    @Test
    void playThatWasStoppedWasNotPlayedThrough() {
        assertThat(answer(evening(), Box.PLAYED_THROUGH)).isEqualTo(Answer.YES);
        assertThat(answer(evening().stoppedBeforeItsEnd(), Box.PLAYED_THROUGH)).isEqualTo(Answer.NO);
    }

    @Test
    void aDebriefIsKnownByWhatItLeft() {
        assertThat(answer(evening(), Box.HOT_DEBRIEF)).isEqualTo(Answer.NOT_RECORDED);
        assertThat(answer(evening().ledToStep(1), Box.HOT_DEBRIEF)).isEqualTo(Answer.YES);
        assertThat(answer(evening().criteria(1, "9.4").agreed("9.4", 2), Box.HOT_DEBRIEF))
                .isEqualTo(Answer.YES);
    }

    @Test
    void aKitThatLeftTheShelfNoLongerSaysWhatItWasAbout() {
        assertThat(Eligibility.of(evening().report(), false, Declared.NOTHING))
                .filteredOn(it -> it.box() == Box.CYBER_TRIGGER)
                .extracting(Box.Ticked::answer)
                .containsExactly(Answer.NOT_RECORDED);
        assertThat(answer(evening(), Box.CYBER_TRIGGER)).isEqualTo(Answer.YES);
    }

    @Test
    void whatIsDeclaredTouchesWhatIsDeclaredAlone() {
        var nothing = Eligibility.of(evening().report(), true, Declared.NOTHING);
        var all = Eligibility.of(evening().report(), true, new Declared(true, true));
        for (int at = 0; at < all.size(); at++)
            if (all.get(at).source() == Source.DECLARED)
                assertThat(all.get(at).answer())
                        .isEqualTo(Answer.YES)
                        .isNotEqualTo(nothing.get(at).answer());
            else assertThat(all.get(at)).isEqualTo(nothing.get(at));
    }

    @Test
    void everyBoxIsAnsweredInItsOrder() {
        assertThat(Eligibility.of(evening().report(), true, Declared.NOTHING))
                .extracting(Box.Ticked::box)
                .containsExactly(Box.values());
    }

    @Test
    void everyRoleOfTheShippedKitsStandsForSomething() {
        for (var kit : ShippedKits.open().all()) {
            assertThat(kit.roles())
                    .as(kit.id())
                    .noneMatch(it -> Function.of(it.id()) == Function.UNKNOWN)
                    .anyMatch(it -> Function.of(it.id()) == Function.GENERAL_MANAGEMENT)
                    .anyMatch(it -> Function.of(it.id()) == Function.CARE_OR_BUSINESS);
            assertThat(kit.threat()).isNotBlank();
        }
        assertThat(Function.of(new RoleId("sorcier"))).isEqualTo(Function.UNKNOWN);
    }

    private static Answer answer(Chronicles evening, Box box) {
        return Eligibility.of(evening.report(), true, Declared.NOTHING).stream()
                .filter(it -> it.box() == box)
                .map(Box.Ticked::answer)
                .findFirst()
                .orElseThrow();
    }
}
