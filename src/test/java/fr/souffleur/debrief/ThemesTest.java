package fr.souffleur.debrief;

import static fr.souffleur.debrief.Chronicles.evening;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.live.Happening.Answer;
import fr.souffleur.live.Rating;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a theme says of the criteria in it. */
class ThemesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "3, 3.0",
        "0 3, 1.5",
        "1 2, 1.5",
        "2 2, 2.0",
        "0 1 3, 1.0",
        "3 1 0, 1.0",
        "0 0 3 3, 1.5",
        "0 1 1 3, 1.0",
        "NJ 2, 2.0",
        "NJ SO 1 2 3, 2.0",
        "SO 3, 3.0"
    })
    void theMiddleIsTakenOfWhatWasPlayedAndOfNothingElse(String ratings, double median) {
        assertThat(theme(ratings).median()).contains(median);
    }

    @ParameterizedTest
    @CsvSource({"NJ", "SO", "NJ SO NJ"})
    void whereNothingWasPlayedThereIsNoMiddle(String ratings) {
        assertThat(theme(ratings).median()).isEmpty();
        assertThat(theme(ratings).played()).isZero();
    }

    @Test
    void whatNobodyRatedIsNotPlayedEither() {
        var theme = evening()
                .criteria(1, "1.1", "1.2")
                .agreed("1.1", 2)
                .findings()
                .themes()
                .getFirst();
        assertThat(theme.median()).contains(2.0);
        assertThat(theme.played()).isEqualTo(1);
        assertThat(theme.with(Rating.NOT_PLAYED)).isZero();
    }

    @Test
    void theExpectedBandGoesFromTheLowestTargetToTheHighest() {
        var theme = evening()
                .criteria(2, "1.1")
                .criteria(1, "1.2")
                .criteria(3, "1.3")
                .findings()
                .themes()
                .getFirst();
        assertThat(theme.lowestTarget()).isEqualTo(1);
        assertThat(theme.highestTarget()).isEqualTo(3);
    }

    @Test
    void themesStandInTheOrderOfTheGridWithTheirOwnCriteria() {
        var themes = evening().criteria(1, "3.1", "1.1", "3.2").findings().themes();
        assertThat(themes).extracting(ThemeFinding::id).containsExactly("T3", "T1");
        assertThat(themes).extracting(it -> it.criteria().size()).containsExactly(2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_0, 0, REACHED",
        "LEVEL_0, 1, IMPROVE",
        "LEVEL_1, 0, REACHED",
        "LEVEL_1, 1, REACHED",
        "LEVEL_1, 2, IMPROVE",
        "LEVEL_2, 0, STRENGTH",
        "LEVEL_2, 2, STRENGTH",
        "LEVEL_2, 3, IMPROVE",
        "LEVEL_3, 3, STRENGTH",
        "NOT_PLAYED, 0, OPEN",
        "NOT_APPLICABLE, 3, OPEN"
    })
    void aRatingMeansSomethingBesideItsTarget(Rating rating, int target, Verdict verdict) {
        assertThat(Verdict.of(rating, target)).isEqualTo(verdict);
    }

    @Test
    void whatNobodyRatedIsOpen() {
        assertThat(evening().criteria(2, "1.1").findings().criteria().getFirst().verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_0 LEVEL_1 LEVEL_3, LEVEL_1",
        "LEVEL_3 LEVEL_3 LEVEL_0, LEVEL_3",
        "LEVEL_0 LEVEL_1 LEVEL_2 LEVEL_3, LEVEL_1",
        "LEVEL_2, LEVEL_2"
    })
    void ofSeveralObserversTheMoreCarefulMiddleCounts(String seen, Rating counted) {
        var evening = evening().criteria(1, "1.1");
        for (var rating : seen.split(" ")) evening.observed("1.1", Rating.valueOf(rating), "");
        assertThat(evening.findings().criteria().getFirst().rating()).contains(counted);
    }

    @Test
    void theCellsWordStandsAboveEveryObserver() {
        var finding = evening()
                .criteria(1, "1.1")
                .observed("1.1", Rating.LEVEL_0, "min 3 : vu")
                .observed("1.1", Rating.LEVEL_0, "")
                .agreed("1.1", Rating.LEVEL_2, "")
                .findings()
                .criteria()
                .getFirst();
        assertThat(finding.level()).isEqualTo(Optional.of(2));
        assertThat(finding.evidence()).isEqualTo("min 3 : vu");
        assertThat(finding.toDiscuss()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"YES, LEVEL_2", "NOT_YET, LEVEL_1", "NO, LEVEL_0"})
    void aTickProposesALevelAndNeverTheHighest(Answer answer, Rating proposed) {
        var finding = evening()
                .criteria(1, "1.1")
                .ticked("1.1", answer)
                .findings()
                .criteria()
                .getFirst();
        assertThat(finding.proposed()).contains(proposed);
    }

    private static ThemeFinding theme(String ratings) {
        var evening = evening();
        int number = 1;
        for (var rating : List.of(ratings.split(" "))) {
            var id = "1." + number++;
            evening.criteria(1, id).agreed(id, Rating.of(rating), "un fait");
        }
        return evening.findings().themes().getFirst();
    }
}
