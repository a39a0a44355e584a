package fr.souffleur.steering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.StructureId;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.planning.Sighting;
import fr.souffleur.structures.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    final LocalDate today = LocalDate.of(2026, 6, 15);
    final Structure reunion =
            new Structure(StructureId.fresh(), "EHPAD des Filaos", "ehpad", ZoneId.of("Indian/Reunion"));

    @Test
    void withoutAnExerciseNothingStands() {
        assertThat(state()).isEqualTo(Standing.State.NOTHING);
    }

    @Test
    void theFurthestOfThisYearCounts() {
        assertThat(state(seen(Status.PLANNED, null))).isEqualTo(Standing.State.CHOSEN);
        assertThat(state(seen(Status.PLANNED, null), seen(Status.PLANNED, "2026-09-01T08:00:00Z")))
                .isEqualTo(Standing.State.DATED);
        assertThat(state(seen(Status.PLAYED, "2026-02-01T08:00:00Z"), seen(Status.PLANNED, "2026-09-01T08:00:00Z")))
                .isEqualTo(Standing.State.DONE);
    }

    @Test
    void lastYearAndWhatWasCalledOffDoNotCount() {
        assertThat(state(seen(Status.PLAYED, "2025-06-01T08:00:00Z"))).isEqualTo(Standing.State.NOTHING);
        assertThat(state(seen(Status.CANCELLED, "2026-06-20T08:00:00Z"))).isEqualTo(Standing.State.NOTHING);
        assertThat(state(seen(Status.PLANNED, "2025-06-01T08:00:00Z"))).isEqualTo(Standing.State.NOTHING);
    }

    @Test
    void theYearIsThatOfTheStructuresOwnClock() {
        assertThat(state(seen(Status.PLAYED, "2025-12-31T21:00:00Z"))).isEqualTo(Standing.State.DONE);
        assertThat(state(seen(Status.PLAYED, "2026-12-31T21:00:00Z"))).isEqualTo(Standing.State.NOTHING);
    }

    @Test
    void anAcceptedDeclarationCountsLikeAnExercisePlayedHere() {
        var declared =
                new Sighting(reunion.id(), Status.PLAYED, Instant.parse("2026-03-02T08:00:00Z"), "ANS", "", true);
        assertThat(state(seen(Status.PLANNED, null), declared)).isEqualTo(Standing.State.DONE);
        assertThat(Standing.of(reunion, List.of(declared), today).shown())
                .hasValueSatisfying(it -> assertThat(it.declared()).isTrue());
    }

    private Standing.State state(Sighting... exercises) {
        return Standing.of(reunion, List.of(exercises), today).state();
    }

    private Sighting seen(Status status, @Nullable String starts) {
        return new Sighting(
                reunion.id(),
                status,
                starts == null ? null : Instant.parse(starts),
                "souffleur/EHPAD-01",
                "Kit",
                false);
    }
}
