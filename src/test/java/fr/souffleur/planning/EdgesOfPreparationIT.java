package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Preparation where it is tried hard. */
@DoorTest
class EdgesOfPreparationIT {

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Kits kits;

    @Autowired
    TestClock.Moving clock;

    final StructureId noumea = StructureId.fresh();
    final ZoneId zone = ZoneId.of("Pacific/Noumea");
    Caller pilot;
    ExerciseId exercise;

    @BeforeEach
    void aNursingHomeOnTheOtherSideOfTheWorld() {
        structures.add(new Structure(noumea, "EHPAD du Lagon", "ehpad", zone));
        var person = people.arrive("test", noumea + "-pilot", "Luc Payet", "");
        structures.join(noumea, person.id(), Role.PILOT);
        pilot = person.caller();
        exercise = exercises.plan(pilot, noumea, "souffleur/EHPAD-01");
    }

    @Test
    void todayIsTheStructuresOwnDay() {
        var midnight = LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
        exercises.date(pilot, exercise, midnight, null, 0);
        refused("planning.past", () -> exercises.date(pilot, exercise, midnight.minusSeconds(1), null, 1));
    }

    @Test
    void aDateLiesWithinTwoYears() {
        refused(
                "planning.too-far",
                () -> exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(740)), null, 0));
    }

    @Test
    void aRefusedMoveLeavesNoTrace() {
        refused(
                "planning.past",
                () -> exercises.date(pilot, exercise, clock.instant().minus(Duration.ofDays(9)), "trop tard", 0));
        refused("planning.reason-too-long", () -> exercises.cancel(pilot, exercise, "x".repeat(1_001)));
        var after = exercises.preparation(pilot, exercise);
        assertThat(after.changes()).isEmpty();
        assertThat(after.exercise().revision()).isZero();
        assertThat(after.exercise().status()).isEqualTo(Exercise.Status.PLANNED);
    }

    @Test
    void aReasonIsKeptAsItWasTypedWithoutSpaceAround() {
        exercises.cancel(pilot, exercise, "  {{x}} <b>grippe</b> 😀 ");
        assertThat(exercises.preparation(pilot, exercise).changes())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("{{x}} <b>grippe</b> 😀"));
    }

    @Test
    void handingItToWhoHasItAlreadyChangesNothing() {
        exercises.hand(pilot, exercise, ((Caller.Person) pilot).id());
        assertThat(exercises.preparation(pilot, exercise).changes()).isEmpty();
        assertThat(exercises.get(pilot, exercise).revision()).isZero();
    }

    @Test
    void firstNamesOfTheTableStayWithTheirRole() {
        var parts = Cast.proposed(kits.get("souffleur/EHPAD-01").roles(), 7).parts().stream()
                .map(it ->
                        it.role().equals(new RoleId("idec")) ? new Cast.Part(it.role(), it.heldBy(), " Ève <b> ") : it)
                .toList();
        exercises.roles(pilot, exercise, new Cast(parts, false));
        assertThat(exercises.preparation(pilot, exercise).cast().parts())
                .filteredOn(it -> it.firstName() != null)
                .extracting(it -> it.role().value() + " " + it.firstName())
                .containsExactly("idec Ève <b>");
    }

    @Test
    void aCastThatDoesNotHoldEveryRoleChangesNothing() {
        var before = exercises.preparation(pilot, exercise).cast();
        var twice = Stream.concat(
                        before.parts().stream(), Stream.of(before.parts().getFirst()))
                .toList();
        refused("unknown", () -> exercises.roles(pilot, exercise, new Cast(twice, false)));
        assertThat(exercises.preparation(pilot, exercise).cast()).isEqualTo(before);
    }

    @Test
    void fourThousandSignsOfEveryKindComeBackWhole() {
        for (var answer : new String[] {"😀".repeat(4_000), "م".repeat(4_000), "\"'\\%_;--".repeat(500)}) {
            exercises.answer(pilot, exercise, "dui", answer);
            assertThat(exercises.sheet(exercise).answers()).containsEntry("dui", answer);
        }
    }

    @Test
    void whoLooksAtTheSheetInTheMeantimeSeesTheFrozenKit() {
        var sheet = exercises.sheet(exercise);
        assertThat(exercises.sheet(exercise)).isEqualTo(sheet);
        exercises.answer(pilot, exercise, "dui", "Résilog");
        assertThat(exercises.sheet(exercise).lines()).isEqualTo(sheet.lines());
    }

    @Test
    void untickingWhatNobodyTickedIsNoMistake() {
        exercises.untick(pilot, exercise, "j30-date");
        exercises.untick(pilot, exercise, "nobody-asks-this");
        assertThat(exercises.preparation(pilot, exercise).checklists()).allMatch(it -> it.ticked() == 0);
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
