package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.SignIn;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.next.NextExercises;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The start page some months after an exercise. */
@DoorTest
@Import(Tables.class)
class NextExerciseIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    NextExercises next;

    @Autowired
    Exercises exercises;

    @Autowired
    TestClock.Moving clock;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayed() {
        table = tables.debriefing();
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void nothingIsProposedBeforeItsTime() {
        clock.forward(Duration.ofDays(240));
        assertThat(next.of(table.pilot(), table.structure())).isEmpty();
        assertThat(home(table.person())).doesNotContain("Votre prochain exercice");
    }

    @Test
    void tenMonthsLaterTheStartPageProposesAMonthAndAKitWithItsReasons() {
        clock.forward(Duration.ofDays(300));
        assertThat(home(table.person()))
                .contains(
                        "Votre prochain exercice",
                        "Le dernier date du",
                        "Le mail de la facture",
                        "le même niveau",
                        "déjà joué en 2026")
                .contains("Choisir", "le prochain : décembre 2027");
    }

    @Test
    void nothingMoreIsProposedOnceOneIsPlanned() {
        clock.forward(Duration.ofDays(300));
        exercises.plan(table.pilot(), table.structure(), "souffleur/EHPAD-01");
        assertThat(next.of(table.pilot(), table.structure())).isEmpty();
    }

    @Test
    void whoDoesNotPlanIsProposedNothingAndAStrangerFindsNothing() {
        clock.forward(Duration.ofDays(300));
        assertThat(home(tables.member(table.structure(), Role.OBSERVER))).doesNotContain("Votre prochain exercice");
        var stranger = new Caller.Person(PersonId.fresh());
        assertThatThrownBy(() -> next.of(stranger, table.structure()))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    private String home(PersonId person) {
        SignIn.as(person);
        var read = ScreenReading.open("s/" + table.structure());
        assertThat(read.faults()).isEmpty();
        return read.text();
    }
}
