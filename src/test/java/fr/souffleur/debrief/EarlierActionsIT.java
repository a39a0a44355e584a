package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.Chronicle.Checked;
import fr.souffleur.live.Happening.Found;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet.Check;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One year later: what was decided after an exercise is asked for in the room. */
@DoorTest
@Import(Tables.class)
class EarlierActionsIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    Exercises exercises;

    @Autowired
    LiveExercises live;

    @Autowired
    Debriefs debriefs;

    @Autowired
    TestClock.Moving clock;

    private Tables.Table first;
    private ActionId open;
    private ActionId done;

    @BeforeEach
    void anExerciseDecidedThreeThingsAndOneWasGivenUp() {
        first = tables.debriefing();
        open = plans.add(
                first.pilot(), first.exercise(), Terms.of("Imprimer l’annuaire").owner("IDEC"));
        done = plans.add(first.pilot(), first.exercise(), Terms.of("Acheter un talkie"));
        var dropped = plans.add(first.pilot(), first.exercise(), Terms.of("Tout refaire"));
        plans.move(first.pilot(), first.exercise(), done, State.DONE, "Acheté", 0);
        plans.move(first.pilot(), first.exercise(), dropped, State.DROPPED, "Trop grand", 0);
        clock.forward(Duration.ofDays(330));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theNextRunSheetAsksAfterWhatIsOpenAndWhatWasDoneSince() {
        var second = second();
        assertThat(exercises.sheet(second).checks())
                .extracting(Check::words, Check::owner, Check::done)
                .containsExactly(tuple("Imprimer l’annuaire", "IDEC", false), tuple("Acheter un talkie", "", true));
        assertThat(exercises.sheet(first.exercise()).checks())
                .as("an exercise does not ask after its own")
                .isEmpty();
    }

    @Test
    void whatWasAnsweredInTheRoomStandsInTheReport() {
        var second = playing();
        move(second, new Move.CheckAction(open.toString(), Found.SEEN));
        move(second, new Move.CheckAction(done.toString(), Found.SEEN));
        move(second, new Move.CheckAction(done.toString(), Found.NOT_YET));
        assertThatThrownBy(() -> move(second, new Move.CheckAction("nowhere", Found.SEEN)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("live.check"));
        end(second);
        assertThat(debriefs.report(first.pilot(), second).chronicle().checks())
                .containsExactlyInAnyOrder(
                        new Checked(open.toString(), Found.SEEN), new Checked(done.toString(), Found.NOT_YET));
        assertThat(state(open)).as("an answer closes nothing by itself").isEqualTo(State.OPEN);
    }

    @Test
    void whatIsSeenInPlaceIsMarkedAsDoneByOnePressInTheDebrief() {
        var second = playing();
        move(second, new Move.CheckAction(open.toString(), Found.SEEN));
        end(second);
        SignIn.as(first.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
        var read = ScreenReading.open("s/" + first.structure() + "/exercices/" + second + "/debriefing");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text()).contains("est-ce en place", "Marquer l’action comme faite");
        assertThat($(RadioButtonGroup.class).all())
                .extracting(
                        it -> String.valueOf(it.getElement().getAttribute("aria-describedby")),
                        it -> String.valueOf(it.getValue()))
                .contains(tuple("earlier-" + open, "SEEN"));
        assertThat(read.text()).contains("Imprimer l’annuaire");
        test($(NativeButton.class).withText("Marquer l’action comme faite").single())
                .click();
        assertThat(state(open)).isEqualTo(State.DONE);
        assertThat(action(open).progress().words()).startsWith("Vu en place pendant l’exercice du");
        assertThat($(NativeButton.class)
                        .withText("Marquer l’action comme faite")
                        .all())
                .isEmpty();
    }

    @Test
    void whatWasNotAskedInTheRoomIsAnsweredInTheDebrief() {
        var second = playing();
        end(second);
        SignIn.as(first.person());
        ScreenReading.open("s/" + first.structure() + "/exercices/" + second + "/debriefing");
        @SuppressWarnings("unchecked")
        var choice = (RadioButtonGroup<Found>) $(RadioButtonGroup.class).all().stream()
                .filter(it -> ("earlier-" + open).equals(it.getElement().getAttribute("aria-describedby")))
                .findFirst()
                .orElseThrow();
        choice.setValue(Found.NOT_YET);
        assertThat(debriefs.report(first.pilot(), second).chronicle().checks())
                .containsExactly(new Checked(open.toString(), Found.NOT_YET));
    }

    private ExerciseId second() {
        var second = exercises.plan(first.pilot(), first.structure(), "souffleur/EHPAD-01");
        for (var question :
                exercises.preparation(first.pilot(), second).context().missing())
            exercises.answer(first.pilot(), second, question.variable().key(), "06 39 98 00 00");
        return second;
    }

    private ExerciseId playing() {
        var second = second();
        tables.start(new Tables.Table(first.structure(), second, first.person()));
        return second;
    }

    private void end(ExerciseId second) {
        clock.forward(Duration.ofSeconds(10));
        tables.end(new Tables.Table(first.structure(), second, first.person()));
    }

    private void move(ExerciseId exercise, Move move) {
        live.move(first.pilot(), exercise, Slip.fresh(), move);
    }

    private State state(ActionId id) {
        return action(id).state();
    }

    private PlanAction action(ActionId id) {
        return plans.get(first.pilot(), first.exercise(), id).action();
    }
}
