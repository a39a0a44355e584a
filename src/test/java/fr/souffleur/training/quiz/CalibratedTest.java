package fr.souffleur.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.CriterionId;
import fr.souffleur.training.course.Calibration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibratedTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2, true, SAME",
        "2, 1, true, LOWER",
        "2, 3, true, HIGHER",
        "3, 1, false, LOWER",
        "0, 2, false, HIGHER",
        "NJ, NJ, true, SAME",
        "NJ, 0, false, LOWER",
        "NJ, 2, false, HIGHER",
        "1, NJ, false, LOWER",
        "0, NJ, false, LOWER"
    })
    void aRatingIsRightWithinOneLevelAndNotPlayedOnlyByItself(
            String expected, String given, boolean right, Calibrated.Lean lean) {
        var compared = result(List.of(expected), List.of(given)).ratings().getFirst();

        assertThat(compared.right()).isEqualTo(right);
        assertThat(compared.lean()).isEqualTo(lean);
        assertThat(compared.comment().orElse(""))
                .isEqualTo(
                        switch (lean) {
                            case SAME -> "";
                            case HIGHER -> "plus haut";
                            case LOWER -> "plus bas";
                        });
    }

    @Test
    void fifteenOfEighteenAreAskedFor() {
        var key = new ArrayList<String>();
        var given = new ArrayList<String>();
        for (int i = 0; i < 18; i++) {
            key.add("0");
            given.add(i < 15 ? "1" : "2");
        }

        assertThat(result(key, given).needed()).isEqualTo(15);
        assertThat(result(key, given).reached()).isTrue();
        given.set(0, "3");
        assertThat(result(key, given).right()).isEqualTo(14);
        assertThat(result(key, given).reached()).isFalse();
    }

    @Test
    void whoAlwaysRatesAHalfHigherIsToldSoAndIsStillCalibrated() {
        var result = result(List.of("1", "1", "1", "NJ"), List.of("2", "2", "1", "NJ"));

        assertThat(result.tendency()).hasValueCloseTo(0.667, org.assertj.core.data.Offset.offset(0.001));
        assertThat(result.leaning()).isEqualTo(Calibrated.Lean.HIGHER);
        assertThat(result.reached()).isTrue();
        assertThat(result(List.of("1", "1"), List.of("2", "1")).leaning()).isEqualTo(Calibrated.Lean.SAME);
        assertThat(result(List.of("2", "2"), List.of("1", "1")).leaning()).isEqualTo(Calibrated.Lean.LOWER);
    }

    @Test
    void nothingIsReachedBeforeAllIsRated() {
        var half = Calibrated.of(set(List.of("1", "1", "1", "1", "1")), 80, java.util.Map.of("v1/1.1", "1"));

        assertThat(half.complete()).isFalse();
        assertThat(half.reached()).isFalse();
        assertThat(half.tendency()).hasValue(0);
    }

    private static Calibrated result(List<String> expected, List<String> given) {
        var set = set(expected);
        var all = new HashMap<String, String>();
        for (int i = 0; i < given.size(); i++) all.put("v1/1." + (i + 1), given.get(i));
        return Calibrated.of(set, 80, all);
    }

    private static Calibration.Set set(List<String> expected) {
        var ratings = new ArrayList<Calibration.Rating>();
        for (int i = 0; i < expected.size(); i++)
            ratings.add(new Calibration.Rating(
                    new CriterionId("1." + (i + 1)), expected.get(i), "pourquoi", "plus haut", "plus bas"));
        return new Calibration.Set(
                "e", "Jeu", List.of(), List.of(new Calibration.Vignette("v1", "", "", "", "lessons/v1.md", ratings)));
    }
}
