package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.planning.ExerciseStep.Standing;
import fr.souffleur.planning.ExerciseStep.State;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** « Débriefer » and « Améliorer » on the road of the year. */
@DoorTest
@Import(Tables.class)
class StepsAfterPlayIT {

    @Autowired
    Tables tables;

    @Autowired
    DebriefStep debriefing;

    @Autowired
    List<ExerciseStep> steps;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Test
    void untilPlayHasEndedBothComeLater() {
        var table = tables.running();
        assertThat(debriefing(table.pilot(), table)).isEqualTo(new Standing(State.LATER, "après le jeu", null));
        assertThat(improving(table.pilot(), table).state()).isEqualTo(State.LATER);
        assertThat(debriefing.of(table.pilot(), structures.find(table.structure()), Optional.empty(), Words.in("fr")))
                .isEqualTo(new Standing(State.LATER, "après le jeu", null));
    }

    @Test
    void oncePlayHasEndedTheDebriefIsNowAndTheReportCanBeRead() {
        var table = tables.debriefing();
        assertThat(debriefing(table.pilot(), table))
                .isEqualTo(new Standing(State.NOW, "maintenant", "/" + table.path() + "/debriefing"));
        assertThat(improving(table.pilot(), table))
                .isEqualTo(new Standing(State.LATER, "après le débriefing", "/" + table.path() + "/rapport"));
    }

    @Test
    void withTheFirstActionTheDebriefIsDoneAndThePlanIsNow() {
        var table = tables.debriefing();
        debriefs.decide(
                table.pilot(), table.exercise(), new Action(ActionId.fresh(), null, null, "Carte", "", null, "", 0));
        assertThat(debriefing(table.pilot(), table).state()).isEqualTo(State.DONE);
        assertThat(improving(table.pilot(), table))
                .isEqualTo(new Standing(State.NOW, "1 à faire", "/s/" + table.structure() + "/plan"));
    }

    @Test
    void managementIsLedToTheReportAloneAndAnObserverToNeither() {
        var table = tables.debriefing();
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        var observer = new Caller.Person(tables.member(table.structure(), Role.OBSERVER));
        assertThat(debriefing(director, table).path()).isNull();
        assertThat(improving(director, table).path()).endsWith("/rapport");
        assertThat(debriefing(observer, table).path()).isNull();
        assertThat(improving(observer, table).path()).isNull();
    }

    private Standing debriefing(Caller caller, Tables.Table table) {
        return debriefing.of(caller, structures.find(table.structure()), current(table), Words.in("fr"));
    }

    private Standing improving(Caller caller, Tables.Table table) {
        var improving = steps.stream()
                .filter(it -> it.place() == ExerciseStep.Place.IMPROVE)
                .findFirst()
                .orElseThrow();
        return improving.of(caller, structures.find(table.structure()), current(table), Words.in("fr"));
    }

    private Optional<Exercise> current(Tables.Table table) {
        return Optional.of(exercises.get(table.pilot(), table.exercise()));
    }
}
