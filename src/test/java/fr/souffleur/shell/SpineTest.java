package fr.souffleur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.planning.ExerciseStep.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpineTest {

    private static final String HOME = "/s/les-tilleuls";
    private static final String EXERCISE = HOME + "/exercices/1";

    private final List<Year.Step> steps = List.of(
            step("choisir", HOME + "/kits"),
            step("préparer", EXERCISE),
            step("jouer", EXERCISE + "/salle"),
            step("débriefer", EXERCISE + "/debriefing"),
            step("améliorer", EXERCISE + "/rapport"),
            step("se situer", ""));

    @ParameterizedTest
    @CsvSource({
        "/kits, choisir",
        "/kits/EHPAD-01, choisir",
        "/exercices/1, préparer",
        "/exercices/1/contexte, préparer",
        "/exercices/1/relecture, préparer",
        "/exercices/1/salle, jouer",
        "/exercices/1/debriefing, débriefer",
        "/exercices/1/rapport, améliorer"
    })
    void aPageLightsTheNearestStepAndNoOther(String page, String step) {
        assertThat(Spine.here(steps, HOME.substring(1) + page))
                .map(Year.Step::name)
                .contains(step);
    }

    @ParameterizedTest
    @CsvSource({"''", "/exercices", "/exercices/12", "/exercices/2/rapport", "/kitsune"})
    void aPageOfNoStepLightsNone(String page) {
        assertThat(Spine.here(steps, HOME.substring(1) + page)).isEmpty();
    }

    @Test
    void whoMayNotOpenTheNearestStepStaysUnderTheOneAboveIt() {
        var forManagement = List.of(step("préparer", EXERCISE), step("jouer", ""));
        assertThat(Spine.here(forManagement, EXERCISE.substring(1) + "/salle"))
                .map(Year.Step::name)
                .contains("préparer");
    }

    private static Year.Step step(String name, String path) {
        return new Year.Step(name, "", path, "", State.LATER);
    }
}
