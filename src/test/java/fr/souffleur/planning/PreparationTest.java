package fr.souffleur.planning;

import static fr.souffleur.planning.Samples.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.PersonId;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.structures.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T22:30:00Z, Europe/Paris, 2026-12-08",
        "2026-12-08T23:30:00Z, Europe/Paris, 2026-12-09",
        "2026-12-08T21:00:00Z, Indian/Reunion, 2026-12-09",
        "2026-12-09T02:00:00Z, America/Martinique, 2026-12-08",
        "2026-12-09T02:00:00Z, Pacific/Noumea, 2026-12-09"
    })
    void theDayOfPlayIsTheOneOfTheStructuresOwnClocks(Instant start, String zone, LocalDate day) {
        assertThat(preparation(start, ZoneId.of(zone), List.of()).day()).contains(day);
    }

    @Test
    void withoutADateThereIsNoDay() {
        assertThat(preparation(null, ZoneId.of("Europe/Paris"), List.of()).day())
                .isEmpty();
    }

    @Test
    void whenEverythingIsTickedNothingComesNext() {
        var item = new Checklist.Item("a", "Un", new Checklist.Tick(CLAIRE, Instant.EPOCH));
        var done = new Checklist("j-7", -7, 20, List.of(item));
        assertThat(preparation(null, ZoneId.of("Europe/Paris"), List.of(done)).now())
                .isEmpty();
        var open = new Checklist("j+1", 1, 20, List.of(new Checklist.Item("b", "Deux", null)));
        assertThat(preparation(null, ZoneId.of("Europe/Paris"), List.of(done, open))
                        .now())
                .contains(open);
    }

    @Test
    void somebodyWhoLeftHasNoNameHere() {
        var preparation = preparation(null, ZoneId.of("Europe/Paris"), List.of());
        assertThat(preparation.name(CLAIRE)).isEqualTo("Claire Morel");
        assertThat(preparation.name(PersonId.fresh())).isEmpty();
    }

    @Test
    void aChangeSpeaksOfWhoMadeItAndOfWhoIsHandedTheExercise() {
        var before = PersonId.fresh();
        var after = PersonId.fresh();
        assertThat(new Change(Change.What.HANDED, before.toString(), after.toString(), null, CLAIRE, Instant.EPOCH)
                        .people())
                .containsExactlyInAnyOrder(CLAIRE, before, after);
        assertThat(new Change(Change.What.DATED, null, "2026-12-08T13:00:00Z", null, CLAIRE, Instant.EPOCH).people())
                .containsExactly(CLAIRE);
        assertThat(new Change(Change.What.REPLANNED, null, null, null, null, Instant.EPOCH).people())
                .isEmpty();
    }

    private static Preparation preparation(Instant start, ZoneId zone, List<Checklist> lists) {
        var structure = new Structure(Samples.TILLEULS.id(), "EHPAD", "ehpad", zone);
        return new Preparation(
                Samples.exercise(Status.PLANNED, start),
                structure,
                1,
                60,
                4,
                7,
                List.of(),
                new Cast(List.of(), false),
                new ContextSheet(List.of()),
                lists,
                Set.of(),
                List.of(),
                Set.of(CLAIRE),
                Map.of(CLAIRE, "Claire Morel"));
    }
}
