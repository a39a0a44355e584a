package fr.souffleur.debrief;

import static fr.souffleur.debrief.Chronicles.evening;
import static fr.souffleur.live.Rating.LEVEL_0;
import static fr.souffleur.live.Rating.LEVEL_1;
import static fr.souffleur.live.Rating.LEVEL_2;
import static fr.souffleur.live.Rating.LEVEL_3;
import static fr.souffleur.live.Rating.NOT_APPLICABLE;
import static fr.souffleur.live.Rating.NOT_PLAYED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.Happening.Answer;
import fr.souffleur.live.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void aThemeIsTheMedianOfItsPlayedCriteria() {
        var findings = evening()
                .criteria(1, "1.1", "1.2", "1.3", "1.4")
                .agreed("1.1", 0)
                .agreed("1.2", 3)
                .agreed("1.3", 2)
                .agreed("1.4", NOT_PLAYED, "")
                .findings();
        assertThat(findings.themes()).singleElement().satisfies(it -> {
            assertThat(it.median()).contains(2.0);
            assertThat(it.played()).isEqualTo(3);
            assertThat(it.with(NOT_PLAYED)).isEqualTo(1);
        });
    }

    @Test
    void aMedianMayFallBetweenTwoLevels() {
        var findings = evening()
                .criteria(1, "2.1", "2.3")
                .agreed("2.1", 1)
                .agreed("2.3", 2)
                .findings();
        assertThat(findings.themes().getFirst().median()).contains(1.5);
    }

    @Test
    void aThemeWithNothingPlayedHasNoValue() {
        var findings = evening()
                .criteria(1, "6.1", "6.2", "6.3")
                .agreed("6.1", NOT_PLAYED, "")
                .agreed("6.2", NOT_APPLICABLE, "")
                .findings();
        assertThat(findings.themes().getFirst().median()).isEmpty();
        assertThat(findings.with(NOT_APPLICABLE)).isEqualTo(1);
        assertThat(findings.played()).isZero();
    }

    @Test
    void atTheTargetOrAboveAndFromTwoItIsAStrength() {
        assertThat(verdict(1, 2)).isEqualTo(Verdict.STRENGTH);
        assertThat(verdict(2, 2)).isEqualTo(Verdict.STRENGTH);
        assertThat(verdict(2, 3)).isEqualTo(Verdict.STRENGTH);
    }

    @Test
    void atALowTargetWhatWasExpectedIsThere() {
        assertThat(verdict(1, 1)).isEqualTo(Verdict.REACHED);
        assertThat(verdict(0, 0)).isEqualTo(Verdict.REACHED);
    }

    @Test
    void belowTheTargetItIsAnAreaForImprovement() {
        assertThat(verdict(2, 1)).isEqualTo(Verdict.IMPROVE);
        assertThat(verdict(3, 2)).isEqualTo(Verdict.IMPROVE);
    }

    @Test
    void whatWasNotPlayedIsNeitherAStrengthNorAnAreaForImprovement() {
        var findings = evening()
                .criteria(2, "1.1", "1.4")
                .agreed("1.1", NOT_PLAYED, "")
                .agreed("1.4", NOT_APPLICABLE, "")
                .findings();
        assertThat(findings.strengths()).isEmpty();
        assertThat(findings.improvements()).isEmpty();
    }

    @Test
    void theFurthestFromTheTargetComesFirst() {
        var findings = evening()
                .criteria(2, "1.1", "2.1", "3.1", "4.2")
                .agreed("1.1", 1)
                .agreed("2.1", 0)
                .agreed("3.1", 2)
                .agreed("4.2", 3)
                .findings();
        assertThat(ids(findings.improvements())).containsExactly("2.1", "1.1");
        assertThat(ids(findings.strengths())).containsExactly("4.2", "3.1");
    }

    @Test
    void twoLevelsBetweenObserverAndCellAreTalkedOverAndBothAreKept() {
        var findings = evening()
                .criteria(1, "1.1", "2.1")
                .observed("1.1", LEVEL_1, "")
                .agreed("1.1", 3)
                .observed("2.1", LEVEL_2, "")
                .agreed("2.1", 3)
                .findings();
        var far = findings.criteria().get(0);
        assertThat(far.toDiscuss()).isTrue();
        assertThat(far.observers()).extracting(it -> it.rating()).containsExactly(LEVEL_1);
        assertThat(far.rating()).contains(LEVEL_3);
        assertThat(findings.criteria().get(1).toDiscuss()).isFalse();
    }

    @Test
    void aRatingWithoutLevelIsNoGap() {
        var findings = evening()
                .criteria(1, "1.1")
                .observed("1.1", LEVEL_3, "")
                .agreed("1.1", NOT_PLAYED, "")
                .findings();
        assertThat(findings.criteria().getFirst().toDiscuss()).isFalse();
    }

    @Test
    void amongSeveralObserversTheMiddleOneCountsAndNoneIsAveraged() {
        var findings = evening()
                .criteria(1, "1.1")
                .observed("1.1", LEVEL_3, "")
                .observed("1.1", LEVEL_0, "")
                .findings();
        assertThat(findings.criteria().getFirst().rating()).contains(LEVEL_0);
    }

    @Test
    void withoutAnObserverTheGroupRates() {
        assertThat(evening().criteria(1, "1.1").agreed("1.1", 2).findings().rater())
                .isEqualTo(Findings.Rater.GROUP);
        assertThat(evening()
                        .criteria(1, "1.1")
                        .observed("1.1", LEVEL_2, "")
                        .findings()
                        .rater())
                .isEqualTo(Findings.Rater.OBSERVER);
        assertThat(evening()
                        .criteria(1, "1.1")
                        .observed("1.1", LEVEL_2, "")
                        .agreed("1.1", 2)
                        .findings()
                        .rater())
                .isEqualTo(Findings.Rater.OBSERVER_AND_GROUP);
        assertThat(evening().criteria(1, "1.1").findings().rater()).isEqualTo(Findings.Rater.NOBODY);
    }

    @Test
    void bothEndsOfTheScaleOweAFact() {
        assertThat(owes(LEVEL_0, "")).isTrue();
        assertThat(owes(LEVEL_3, "")).isTrue();
        assertThat(owes(LEVEL_3, "min 4, IDEC : « on débranche »")).isFalse();
        assertThat(owes(LEVEL_2, "")).isFalse();
        assertThat(owes(NOT_PLAYED, "")).isFalse();
    }

    @Test
    void theFactOfAnObserverServesTheCell() {
        var finding = evening()
                .criteria(1, "1.1")
                .observed("1.1", LEVEL_3, "min 4 : vu")
                .agreed("1.1", LEVEL_3, "")
                .findings()
                .criteria()
                .getFirst();
        assertThat(finding.owesEvidence()).isFalse();
        assertThat(finding.evidence()).isEqualTo("min 4 : vu");
    }

    @Test
    void aTickOfALoneFacilitatorOnlyProposes() {
        var finding = evening()
                .criteria(1, "1.1")
                .ticked("1.1", Answer.NO)
                .ticked("1.1", Answer.YES)
                .findings()
                .criteria()
                .getFirst();
        assertThat(finding.proposed()).contains(LEVEL_2);
        assertThat(finding.rating()).isEmpty();
    }

    @Test
    void aidsOfMethodAreCountedApart() {
        var findings = evening()
                .criteria(1, "1.1", "2.1")
                .aid("Où sont les feuilles", true, null)
                .aid("Appelez le directeur", false, "1.1")
                .findings();
        assertThat(findings.aids()).isEqualTo(1);
        assertThat(findings.methodAids()).isEqualTo(1);
        assertThat(findings.themes()).extracting(ThemeFinding::aids).containsExactly(1L, 0L);
    }

    @Test
    void afterHelpThatNamedTheActionTwoIsTheMost() {
        var findings = evening()
                .criteria(1, "1.1", "2.1")
                .aid("Appelez", false, "1.1")
                .aid("La règle", true, "2.1")
                .agreed("1.1", 3)
                .agreed("2.1", 3)
                .findings();
        assertThat(findings.criteria()).extracting(CriterionFinding::aided).containsExactly(true, false);
        assertThat(findings.criteria())
                .extracting(it -> it.rating().orElseThrow())
                .containsExactly(LEVEL_2, LEVEL_3);
        assertThat(findings.criteria().getFirst().agreed().rating()).isEqualTo(LEVEL_3);
    }

    @Test
    void aNoAfterHelpIsABeginningAllTheSame() {
        var findings = evening()
                .criteria(1, "1.1", "2.1")
                .aid("Appelez", false, "1.1")
                .ticked("1.1", Answer.NO)
                .ticked("2.1", Answer.NO)
                .findings();
        assertThat(findings.criteria())
                .extracting(it -> it.proposed().orElseThrow())
                .containsExactly(LEVEL_1, LEVEL_0);
    }

    @Test
    void whatNoGivenStimulusCalledForWaitsToBeSaidNotPlayed() {
        var findings = evening()
                .criteria(1, "1.1", "2.1", "3.1")
                .criterion("9.4", "T9", 2, "Des actions sont retenues")
                .line(What.GIVEN, "1-1")
                .line(What.GIVEN, "2-1")
                .line(What.TAKEN_BACK, "2-1")
                .agreed("3.1", 1)
                .findings();
        assertThat(ids(findings.uncalled())).containsExactly("2.1");
        assertThat(findings.criteria().getLast().called()).isTrue();
    }

    private static Verdict verdict(int target, int level) {
        return evening()
                .criteria(target, "1.1")
                .agreed("1.1", level)
                .findings()
                .criteria()
                .getFirst()
                .verdict();
    }

    private static boolean owes(Rating rating, String evidence) {
        return evening()
                .criteria(1, "1.1")
                .agreed("1.1", rating, evidence)
                .findings()
                .criteria()
                .getFirst()
                .owesEvidence();
    }

    private static List<String> ids(List<CriterionFinding> findings) {
        return findings.stream().map(it -> it.criterion().id().value()).toList();
    }
}
