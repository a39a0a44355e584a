package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.kits.Kits;
import fr.souffleur.planning.ExerciseStep.Standing;
import fr.souffleur.planning.ExerciseStep.State;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class StepsIT {

    @Autowired
    List<ExerciseStep> steps;

    @Autowired
    Preparing preparing;

    @Autowired
    ChooseKit chooseKit;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    Kits kits;

    @Autowired
    TestClock.Moving clock;

    final Structure acacias =
            new Structure(StructureId.fresh(), "EHPAD Les Acacias", "ehpad", ZoneId.of("Europe/Paris"));
    final Caller pilot = new Caller.Person(PersonId.fresh());
    final Caller observer = new Caller.Person(PersonId.fresh());

    @BeforeEach
    void aNursingHome() {
        structures.add(acacias);
        structures.join(acacias.id(), ((Caller.Person) pilot).id(), Role.PILOT);
        structures.join(acacias.id(), ((Caller.Person) observer).id(), Role.OBSERVER);
    }

    @Test
    void theYearBeginsWithAKit() {
        var words = Words.in("fr");
        assertThat(choosing().of(pilot, acacias, Optional.empty(), words).state())
                .isEqualTo(State.NOW);
        assertThat(preparing.of(pilot, acacias, Optional.empty(), words))
                .isEqualTo(new Standing(State.LATER, "après le choix du kit", null));
    }

    @Test
    void choosingAKitLeadsToItsPreparation() {
        var path = chooseKit.run(pilot, acacias.id(), kits.withCode("EHPAD-01").kit());
        var exercise = exercises.of(pilot, acacias.id()).getFirst();
        assertThat("/" + path).isEqualTo(exercise.path());
        assertThat(choosing()
                        .of(pilot, acacias, Optional.of(exercise), Words.in("fr"))
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void preparationSaysHowManyDaysAreLeft() {
        var exercise = exercises.plan(pilot, acacias.id(), "souffleur/EHPAD-01");
        assertThat(standing(pilot, exercise).words()).isEqualTo("date à choisir");
        var revision = 0;
        for (var told : new String[][] {{"15", "dans 15 jours"}, {"1", "demain"}}) {
            var start = clock.instant().plus(Duration.ofDays(Long.parseLong(told[0])));
            exercises.date(pilot, exercise, start, null, revision++);
            assertThat(standing(pilot, exercise)).isEqualTo(new Standing(State.NOW, told[1], path(exercise)));
        }
        exercises.date(pilot, exercise, clock.instant(), null, revision);
        assertThat(standing(pilot, exercise)).isEqualTo(new Standing(State.DONE, "c’est aujourd’hui", path(exercise)));
        exercises.opened(exercise);
        assertThat(standing(pilot, exercise).state()).isEqualTo(State.DONE);
    }

    @Test
    void anObserverIsNotLedToThePreparation() {
        var exercise = exercises.plan(pilot, acacias.id(), "souffleur/EHPAD-01");
        assertThat(standing(observer, exercise).path()).isNull();
    }

    private ExerciseStep choosing() {
        return steps.stream()
                .filter(it -> it.place() == ExerciseStep.Place.CHOOSE)
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(Caller caller, ExerciseId exercise) {
        return preparing.of(caller, acacias, Optional.of(exercises.get(caller, exercise)), Words.in("fr"));
    }

    private String path(ExerciseId exercise) {
        return exercises.get(pilot, exercise).path();
    }
}
