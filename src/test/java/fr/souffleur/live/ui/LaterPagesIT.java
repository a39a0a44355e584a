package fr.souffleur.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.LiveExercises;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class LaterPagesIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    Table table;

    @BeforeEach
    void anExerciseToEnter() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        table = tables.planned("souffleur/EHPAD-01");
        SignIn.as(table.person());
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePageIsWholeInBothLanguages() {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            UI.getCurrent().setLocale(language);
            var page = ScreenReading.open(table.path() + "/saisie");
            assertThat(page.faults()).isEmpty();
            if (language.equals(Locale.ENGLISH))
                assertThat(page.unmarkedFrench("Le mail de la facture")).isEmpty();
        }
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        ScreenReading.open(table.path() + "/saisie");
        type("DEBEX", "14h02");
        type("FINEX", "1446");
        type("Heure de 01", "25:99");
        type("Heure de 02", "15:30");
        press("Enregistrer la séance");
        var faults = ScreenReading.now().page().select(".dfault").eachText();
        assertThat(faults).containsExactly("Dites le jour de la séance.");
        type("Jour", "2026-12-07");
        press("Enregistrer la séance");
        assertThat(ScreenReading.now().page().select(".dfault").eachText())
                .containsExactly(
                        "Une heure s’écrit 14:05, 14h05 ou 1405.",
                        "L’heure 15:30 n’est pas entre DEBEX et FINEX. Corrigez-la, ou laissez-la vide.");
    }

    @Test
    void aPaperSessionIsTypedAndSaved() {
        ScreenReading.open(table.path() + "/saisie");
        type("Jour", "2026-12-07");
        type("DEBEX", "1402");
        type("FINEX", "14h46");
        type("Heure de 01", "14:05");
        press("Tout ce qui reste a été donné");
        type("Heure de la ligne 1", "1410");
        type("Ligne 1", "Plus personne n’ouvre <b>la boîte</b>");
        press("Enregistrer la séance");
        var dialog = $(ConfirmDialog.class).single();
        assertThat(said(dialog)).contains("Le 7 décembre 2026, de 14 h 02 à 14 h 46", "dont 14 sans heure");
        test(dialog).confirm();
        var chronicle = live.chronicle(table.pilot(), table.exercise());
        assertThat(chronicle.origin().paper()).isTrue();
        assertThat(chronicle.timeline().stream().filter(it -> it.what() == Chronicle.What.GIVEN))
                .hasSizeGreaterThan(10)
                .filteredOn(it -> it.playMillis() >= 0)
                .extracting(it -> it.inject().value())
                .containsExactly("01");
        assertThat(chronicle.notes())
                .extracting(Chronicle.Note::text)
                .containsExactly("Plus personne n’ouvre <b>la boîte</b>");
        assertThat(ScreenReading.now().text()).contains("saisi après", "non relevé");
    }

    @Test
    void hoursToComeAreAskedOnce() {
        ScreenReading.open(table.path() + "/saisie");
        type("Jour", "2026-12-20");
        type("DEBEX", "1402");
        type("FINEX", "1446");
        press("Enregistrer la séance");
        test($(ConfirmDialog.class).single()).confirm();
        var doubt = $(ConfirmDialog.class).all().getLast();
        assertThat(said(doubt)).contains("c’est encore à venir");
        test(doubt).confirm();
        assertThat(live.chronicle(table.pilot(), table.exercise()).origin().paper())
                .isTrue();
    }

    @Test
    void oneStepBackUndoesTheLastEntry() {
        ScreenReading.open(table.path() + "/saisie");
        type("DEBEX", "1402");
        press("Tout ce qui reste a été donné");
        assertThat(ScreenReading.now().text()).contains("15 stimuli relevés sur 15");
        press("Annuler la dernière saisie");
        assertThat(ScreenReading.now().text()).contains("0 stimuli relevés sur 15");
        assertThat(field("DEBEX").getValue()).isEqualTo("14:02");
    }

    @Test
    void theRoomAndThePreparationLeadHere() {
        for (var page : new String[] {"/salle", ""})
            assertThat(ScreenReading.open(table.path() + page)
                            .page()
                            .select("a[href$=/saisie]")
                            .eachText())
                    .containsExactly("Saisir une séance jouée sur papier");
    }

    private String said(ConfirmDialog dialog) {
        return test(dialog).getText().replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private Input field(String label) {
        return $(Input.class).all().stream()
                .filter(it -> it.getElement().getAttribute("aria-label").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(NativeButton.class).withText(words).first()).click();
    }
}
