package fr.souffleur.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Versions;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Slip;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class CorrectPagesIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Versions versions;

    @Autowired
    TestClock.Moving clock;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayed() {
        table = tables.running();
        threeMinutes();
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Give(Tables.FIRST));
        threeMinutes();
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Note(NoteKind.DECISION, "On izole le poste"));
        threeMinutes();
        tables.end(table);
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
        open();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void anHourIsPutRightAndItsTraceIsRead() {
        var given = hour(1);
        press(1);
        var earlier = hour(1, -2);
        field("Heure").setValue(earlier);
        test(button("Enregistrer")).click();
        assertThat(text()).contains(earlier, "au lieu de " + given);
        assertThat(ScreenReading.open(table.path() + "/rapport").text())
                .contains("Corrections", "corrigé", "par Claire Morel");
    }

    @Test
    void aMistypedWordIsPutRight() {
        press(2);
        var words = $(TextArea.class).all().stream()
                .filter(it -> it.getValue().equals("On izole le poste"))
                .findFirst()
                .orElseThrow();
        words.setValue("On isole le poste");
        test(button("Enregistrer")).click();
        assertThat(text()).contains("On isole le poste", "au lieu de « On izole le poste »");
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().notes())
                .extracting(it -> it.text())
                .containsExactly("On isole le poste");
    }

    @Test
    void aLineIsTakenOutWithItsReasonAndPutBack() {
        press(2);
        field("Pourquoi la retirer").setValue("Noté deux fois");
        test(button("Retirer cette ligne")).click();
        assertThat(text()).contains("retirée : Noté deux fois");
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().notes())
                .isEmpty();
        test(button("Remettre comme écrit")).click();
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().notes())
                .hasSize(1);
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().corrections())
                .isEmpty();
    }

    @Test
    void whatIsNoHourIsSaidBesideTheField() {
        press(1);
        for (var odd : List.of("25:00", "midi", "10:99")) {
            field("Heure").setValue(odd);
            test(button("Enregistrer")).click();
            assertThat(field("Heure").isInvalid()).as(odd).isTrue();
        }
        assertThat(debriefs.report(table.pilot(), table.exercise()).chronicle().timeline())
                .extracting(it -> it.what())
                .contains(What.GIVEN);
    }

    /** A portal that nobody asks for a while was away: somebody does. */
    private void threeMinutes() {
        for (int i = 0; i < 18; i++) {
            clock.forward(Duration.ofSeconds(10));
            live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Heed(0));
        }
    }

    private String hour(int line) {
        return hour(line, 0);
    }

    /** As the screen writes it, so many minutes later. */
    private String hour(int line, int minutes) {
        var lines = debriefs.of(table.pilot(), table.exercise()).chronicle();
        var at = line == 0 ? lines.startedAt() : lines.timeline().get(line).at();
        return at.plus(Duration.ofMinutes(minutes))
                .atZone(ZoneId.of("Europe/Paris"))
                .toLocalTime()
                .toString()
                .substring(0, 5);
    }

    private void press(int line) {
        test($(NativeButton.class).withText("Corriger").all().get(line)).click();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).withText(text).all().getFirst();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return ScreenReading.now().text();
    }

    private void open() {
        UI.getCurrent().navigate(table.path() + "/corriger");
    }
}
