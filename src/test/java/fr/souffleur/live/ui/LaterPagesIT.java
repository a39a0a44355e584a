package fr.souffleur.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.LiveExercises;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
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
    void whatIsAddedWhenWantedReachesTheReport() {
        ScreenReading.open(table.path() + "/saisie");
        type("Jour", "2026-12-07");
        type("DEBEX", "1402");
        type("FINEX", "14h46");
        type("Heure de 01", "14:05");
        tick("relancé", 1);
        press("Noter un stimulus improvisé");
        type("Heure du stimulus improvisé 1", "1408");
        type("De la part de qui, stimulus improvisé 1", "Un journaliste");
        type("Stimulus improvisé 1", "Tout est-il bloqué ?");
        choose("Forme du stimulus improvisé 1", "CALL");
        press("Noter une aide");
        type("Aide 1", "Appelez la direction");
        choose("Critère de l’aide 1", "1.1");
        press("Noter un fait observé");
        type("Heure du fait 1", "14:20");
        type("Fait 1", "L’IDEC débranche");
        choose("Stimulus du fait 1", "01");
        press("Enregistrer la séance");
        assertThat(said($(ConfirmDialog.class).single()))
                .contains("un stimulus improvisé", "une aide", "un fait observé");
        test($(ConfirmDialog.class).single()).confirm();
        var chronicle = live.chronicle(table.pilot(), table.exercise());
        assertThat(chronicle.timeline().stream().filter(it -> it.what() == Chronicle.What.RELANCED))
                .extracting(it -> it.inject().value())
                .containsExactly("02");
        assertThat(chronicle.aids().getFirst().criterion().value()).isEqualTo("1.1");
        assertThat(chronicle.facts().getFirst().inject().value()).isEqualTo("01");
        assertThat(chronicle.facts().getFirst().playMillis() / 60_000).isEqualTo(18);
        assertThat(ScreenReading.now().text())
                .contains("Un journaliste · Tout est-il bloqué ?", "Appelez la direction", "L’IDEC débranche");
    }

    @Test
    void aRelanceBeforeItsStimulusAndALevelThatAnAidForbidsAreSaidBesideTheirFields() {
        ScreenReading.open(table.path() + "/saisie");
        type("Jour", "2026-12-07");
        type("DEBEX", "1402");
        type("FINEX", "14h46");
        type("Heure de 01", "14:10");
        tick("relancé");
        type("Heure de la relance de 01", "14:05");
        press("Noter une aide");
        type("Aide 1", "Appelez la direction");
        choose("Critère de l’aide 1", "1.1");
        rate("1.1", "3");
        press("Enregistrer la séance");
        assertThat(ScreenReading.now().page().select(".dfault").eachText())
                .containsExactly(
                        "La relance ne peut pas être avant le stimulus (14:10).",
                        "Un niveau 0 ou 3 demande un fait : notez ce que vous avez vu ou entendu.");
        type("Fait pour 1.1", "min 8, appel");
        press("Enregistrer la séance");
        assertThat(ScreenReading.now().page().select(".dfault").eachText().getLast())
                .startsWith("Une aide a nommé l’action attendue");
    }

    @Test
    void aFinexThatNobodyTimedIsSaidAndNotInvented() {
        ScreenReading.open(table.path() + "/saisie");
        type("Jour", "2026-12-07");
        type("DEBEX", "1402");
        press("Enregistrer la séance");
        assertThat(ScreenReading.now().page().select(".dfault").eachText().getFirst())
                .contains("Heure de FINEX non relevée");
        tick("Heure de FINEX non relevée");
        assertThat(ScreenReading.now().text()).contains("rien ne sera inventé");
        press("Enregistrer la séance");
        assertThat(ScreenReading.now().page().select(".dfault").eachText().getFirst())
                .contains("au moins une heure après DEBEX");
        type("Heure de 01", "14:05");
        press("Enregistrer la séance");
        assertThat(said($(ConfirmDialog.class).single())).contains("à partir de 14 h 02", "non relevées");
        test($(ConfirmDialog.class).single()).confirm();
        var chronicle = live.chronicle(table.pilot(), table.exercise());
        assertThat(chronicle.endedAt()).isNull();
        assertThat(ScreenReading.now().text())
                .contains("à partir de 14 h 02, fin et durée non relevées", "pendant une durée non relevée");
        assertThat(ScreenReading.open(table.path() + "/debriefing").faults()).isEmpty();
    }

    @Test
    void aLengthThatWasNotedGivesFinexItsHour() {
        ScreenReading.open(table.path() + "/saisie");
        type("Jour", "2026-12-07");
        type("DEBEX", "1402");
        tick("Heure de FINEX non relevée");
        type("Durée du jeu", "44 min");
        press("Enregistrer la séance");
        assertThat(ScreenReading.now().page().select(".dfault").eachText())
                .containsExactly("La durée s’écrit en minutes, de 1 à 480.");
        type("Durée du jeu", "44");
        press("Enregistrer la séance");
        assertThat(said($(ConfirmDialog.class).single())).contains("de 14 h 02 à 14 h 46");
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

    private void choose(String label, String value) {
        typed(
                $(DraftSelect.class).all().stream()
                        .map(it -> it.getElement().getChild(0))
                        .filter(it -> it.getAttribute("aria-label").startsWith(label)),
                "value",
                value);
    }

    private void tick(String words) {
        tick(words, 0);
    }

    private void tick(String words, int which) {
        typed(
                $(DraftBox.class).all().stream()
                        .filter(it -> it.getElement().getTextRecursively().contains(words))
                        .skip(which)
                        .map(it -> it.getElement().getChild(0).getChild(0)),
                "checked",
                true);
    }

    private void rate(String criterion, String level) {
        var box = $(DraftChoice.class).all().stream()
                .map(DraftChoice::getElement)
                .filter(it -> it.getAttribute("aria-label").startsWith(criterion))
                .flatMap(Element::getChildren)
                .map(it -> it.getChild(0))
                .filter(it -> level.equals(it.getAttribute("value")))
                .findFirst()
                .orElseThrow();
        box.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(box, "change", JacksonUtils.createObjectNode()));
    }

    /** As the browser tells it. */
    private static void typed(Stream<Element> found, String property, Serializable value) {
        try {
            found.findFirst()
                    .orElseThrow()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new IllegalStateException(denied);
        }
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
