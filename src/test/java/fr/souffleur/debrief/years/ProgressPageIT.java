package fr.souffleur.debrief.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Trend;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two exercises of a nursing home, ten months apart. */
@DoorTest
@Import(Tables.class)
class ProgressPageIT extends SpringBrowserlessTest {

    private static final CriterionId ALERT = new CriterionId("1.1");

    @Autowired
    Tables tables;

    @Autowired
    Exercises exercises;

    @Autowired
    LiveExercises live;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Versions versions;

    @Autowired
    Plans plans;

    @Autowired
    Progressions progressions;

    @Autowired
    TestClock.Moving clock;

    private Tables.Table first;
    private ExerciseId second;

    @BeforeEach
    void twoExercises() {
        first = tables.planned("souffleur/EHPAD-01");
        play(first);
        live.agree(first.pilot(), first.exercise(), ALERT, Rating.LEVEL_1, null);
        var action = plans.add(first.pilot(), first.exercise(), Terms.of("Imprimer l’annuaire"));
        versions.validate(
                first.pilot(),
                first.exercise(),
                versions.of(first.pilot(), first.exercise()).seen(),
                "");
        clock.forward(Duration.ofDays(20));
        plans.move(first.pilot(), first.exercise(), action, State.DONE, "Affiché au poste de soins", 0);
        clock.forward(Duration.ofDays(280));
        second = exercises.plan(first.pilot(), first.structure(), "souffleur/EHPAD-01");
        for (var question :
                exercises.preparation(first.pilot(), second).context().missing())
            exercises.answer(first.pilot(), second, question.variable().key(), "06 39 98 00 00");
        play(new Tables.Table(first.structure(), second, first.person()));
        live.agree(first.pilot(), second, ALERT, Rating.LEVEL_2, null);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void exercisesStandSideBySideWithWhatWasClosed() {
        var all = progressions.of(first.pilot(), first.structure());
        assertThat(all.editions()).hasSize(2);
        assertThat(all.trend(1, "T1")).contains(Trend.HIGHER);
        assertThat(all.editions().getFirst())
                .extracting(Edition::decided, Edition::closed, Edition::daysToClose, Edition::draft)
                .containsExactly(1, 1, 20L, false);
        assertThat(all.editions().getLast().draft()).isTrue();
    }

    @Test
    void thePageSaysItInWords() {
        SignIn.as(first.person());
        var read = ScreenReading.open("s/" + first.structure() + "/progres");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text()).contains("↗ plus haut", "rapport non validé", "20 jours", "elle ne classe rien");
        assertThat(read.page().select("main table th[scope=col]")).hasSize(6);
    }

    @Test
    void theYearLeadsThere() {
        SignIn.as(first.person());
        var steps = ScreenReading.open("s/" + first.structure()).page().select(".spine a[href$=/progres]");
        assertThat(steps.text()).contains("Se situer", "2 exercices côte à côte");
    }

    @Test
    void theNewReportComparesItselfWithTheValidatedOneBefore() {
        var before = debriefs.report(first.pilot(), second).before();
        assertThat(before).isNotNull();
        assertThat(before.level()).isEqualTo(1);
        assertThat(debriefs.report(first.pilot(), first.exercise()).before()).isNull();
        SignIn.as(first.person());
        var read = ScreenReading.open("s/" + first.structure() + "/exercices/" + second + "/rapport");
        assertThat(read.text()).contains("Depuis l’exercice précédent", "↗ plus haut");
    }

    @Test
    void whoReadsNoReportsSeesNoProgressAndAStrangerFindsNothing() {
        SignIn.as(tables.member(first.structure(), Role.OBSERVER));
        assertThat(ScreenReading.open("s/" + first.structure() + "/progres").text())
                .contains("Votre rôle ne permet pas cette action");
        var stranger = new Caller.Person(PersonId.fresh());
        assertThatThrownBy(() -> progressions.of(stranger, first.structure()))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    private void play(Tables.Table table) {
        var revision = exercises.get(table.pilot(), table.exercise()).revision();
        exercises.date(table.pilot(), table.exercise(), clock.instant(), null, revision);
        tables.start(table);
        clock.forward(Duration.ofSeconds(10));
        tables.end(table);
    }
}
