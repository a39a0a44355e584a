package fr.souffleur.planning;

import static fr.souffleur.planning.Samples.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.planning.Exercise.Status;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExerciseTest {

    final Exercise planned = Samples.exercise(Status.PLANNED, NOVEMBER);

    @Test
    void aNewDateIsANewRevision() {
        var moved = planned.movedTo(NOVEMBER.plusSeconds(3_600), 3);
        assertThat(moved.startsAt()).isEqualTo(NOVEMBER.plusSeconds(3_600));
        assertThat(moved.revision()).isEqualTo(4);
    }

    @Test
    void whoLookedAtAnOlderRevisionOverwritesNothing() {
        refused("planning.changed-meanwhile", () -> planned.movedTo(NOVEMBER, 2));
    }

    @Test
    void aCancelledExerciseCanBePlannedAgain() {
        var cancelled = planned.cancelled();
        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
        assertThat(cancelled.movedTo(NOVEMBER, cancelled.revision()).status()).isEqualTo(Status.PLANNED);
        refused("planning.not-planned", cancelled::opened);
    }

    @Test
    void onceTheRoomIsOpenPreparationIsOver() {
        var open = planned.opened();
        assertThat(open.opened()).isEqualTo(open);
        refused("planning.already-open", () -> open.movedTo(NOVEMBER, open.revision()));
        refused("planning.already-open", open::cancelled);
        refused("planning.already-open", () -> open.observed(false));
        refused("planning.already-played", () -> open.ended().cancelled());
    }

    @Test
    void aStoppedExerciseWaitsForANewDate() {
        var again = planned.opened().replanned();
        assertThat(again.status()).isEqualTo(Status.PLANNED);
        assertThat(again.startsAt()).isNull();
    }

    @Test
    void anotherFacilitatorCanTakeOverAtAnyTime() {
        var other = PersonId.fresh();
        assertThat(planned.opened().handedTo(other).facilitator()).isEqualTo(other);
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
