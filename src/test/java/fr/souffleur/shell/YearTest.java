package fr.souffleur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercise.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearTest {

    private final Exercise planned = exercise(Status.PLANNED);
    private final Exercise open = exercise(Status.OPEN);
    private final Exercise played = exercise(Status.PLAYED);
    private final Exercise cancelled = exercise(Status.CANCELLED);

    @Test
    void theExerciseInPlayIsTheOneTheYearIsAbout() {
        assertThat(Year.current(List.of(planned, open, played))).contains(open);
    }

    @Test
    void otherwiseItIsTheNewestThatStillStands() {
        assertThat(Year.current(List.of(planned, played))).contains(planned);
        assertThat(Year.current(List.of(cancelled, played))).contains(played);
    }

    @Test
    void whoCancelledTheirOnlyExerciseBeginsAnew() {
        assertThat(Year.current(List.of(cancelled))).isEmpty();
        assertThat(Year.current(List.of())).isEmpty();
    }

    private static Exercise exercise(Status status) {
        return new Exercise(
                ExerciseId.fresh(),
                StructureId.fresh(),
                "souffleur/EHPAD-01",
                "1.0.0",
                "Le mail",
                "fr",
                status,
                null,
                PersonId.fresh(),
                false,
                0);
    }
}
