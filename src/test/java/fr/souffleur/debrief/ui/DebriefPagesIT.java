package fr.souffleur.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.HotDebrief;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.Rating;
import fr.souffleur.structures.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class DebriefPagesIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Debriefs debriefs;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayed() {
        table = tables.debriefing();
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
        open("debriefing");
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theStepsAreLedOneByOneAndKept() {
        assertThat($(H1.class).single().getText()).isEqualTo("Débriefing à chaud");
        press("Étape suivante");
        press("Étape suivante");
        assertThat(now().chronicle().step()).isEqualTo(2);
        press("Revenir");
        assertThat(now().chronicle().step()).isEqualTo(1);
        assertThat(html()).contains("Chacun un mot, et une surprise");
    }

    @Test
    void presenceIsTickedForPaperPlayersToo() {
        var box = $(Checkbox.class).all().stream()
                .filter(it -> it.getLabel().startsWith("IDEC"))
                .findFirst()
                .orElseThrow();
        test(box).click();
        assertThat(now().chronicle().attendance())
                .filteredOn(it -> it.present())
                .extracting(it -> it.role().value())
                .containsExactly("idec");
    }

    @Test
    void aNoteIsSavedAsItIsWrittenAndPutBackAfterItWasRemoved() {
        test(field("Ajouter un fait qui a aidé")).setValue("Le classeur bleu");
        assertThat(now().notebook().notes(Note.Kind.HELPED))
                .extracting(Note::text)
                .containsExactly("Le classeur bleu");
        pressNamed("Retirer\u00A0: Le classeur bleu");
        assertThat(now().notebook().notes()).isEmpty();
        press("Remettre");
        assertThat(now().notebook().notes(Note.Kind.HELPED))
                .extracting(Note::text)
                .containsExactly("Le classeur bleu");
    }

    @Test
    void aNoteIsMovedAndPutBackInItsPlace() {
        for (var fact : List.of("Le classeur bleu", "La liste papier"))
            test(field("Ajouter un fait qui a aidé")).setValue(fact);
        pressNamed("Descendre\u00A0: Le classeur bleu");
        assertThat(helped()).containsExactly("La liste papier", "Le classeur bleu");
        press("Remettre à sa place");
        assertThat(helped()).containsExactly("Le classeur bleu", "La liste papier");
        pressNamed("Mettre «\u00A0La liste papier\u00A0» sous «\u00A0Ce qui nous a freinés ou manqué\u00A0»");
        assertThat(helped()).containsExactly("Le classeur bleu");
        press("Remettre à sa place");
        assertThat(helped()).containsExactlyInAnyOrder("Le classeur bleu", "La liste papier");
    }

    @Test
    void whatAnotherPersonWritesIsSeenWithoutLeavingTheScreen() {
        test(field("Ajouter un fait qui a aidé")).setValue("Le classeur bleu");
        var colleague = new Caller.Person(tables.member(table.structure(), Role.PILOT));
        debriefs.note(
                colleague, table.exercise(), new Note(NoteId.fresh(), Note.Kind.HELPED, "Deux voix au téléphone", 9));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat($(TextArea.class).all())
                .extracting(TextArea::getValue)
                .contains("Le classeur bleu", "Deux voix au téléphone");
    }

    @Test
    void theRoomTakesFiveMinutesMoreAndGivesThemBack() {
        press("Prendre 5 min de plus");
        assertThat(now().chronicle().progress().minutesMore(0)).isEqualTo(5);
        assertThat(html()).contains("restent sur 20 minutes", "pour cette étape, sur 6 min");
        press("Rendre 5 min");
        assertThat(now().chronicle().progress().minutesMore()).isZero();
    }

    @Test
    void anAgreedLevelIsSavedAtOnceAndAnEndOfTheScaleWaitsForItsFact() {
        levels().setValue(Rating.LEVEL_2);
        assertThat(first()).contains(Rating.LEVEL_2);
        levels().setValue(Rating.LEVEL_3);
        assertThat(first()).contains(Rating.LEVEL_2);
        assertThat(evidence().isInvalid()).isTrue();
        test(evidence()).setValue("min 4, direction : « je vous préviens »");
        assertThat(first()).contains(Rating.LEVEL_3);
        assertThat(evidence().isInvalid()).isFalse();
    }

    @Test
    void linesWithoutStimulusAreMarkedNotPlayedInOnePress() {
        var uncalled = now().findings().uncalled().size();
        assertThat(uncalled).isPositive().isLessThan(13);
        press("Noter non jouées les " + uncalled + " lignes sans stimulus");
        assertThat(now().findings().uncalled()).isEmpty();
        assertThat(now().findings().with(Rating.NOT_PLAYED)).isEqualTo(uncalled);
    }

    @Test
    void theGridIsReadLineByLine() {
        assertThat($(H3.class).all().getFirst().getText()).startsWith("1.1 · ");
        press("Ligne suivante");
        assertThat($(H3.class).all().getFirst().getText()).startsWith("1.4 · ");
    }

    @Test
    void aRecommendationBecomesAnActionInOnePressAndARemovedOneComesBack() {
        levels().setValue(Rating.LEVEL_1);
        pressNamed("Retenir R01");
        assertThat(now().notebook().actions()).singleElement().satisfies(it -> {
            assertThat(it.recommendation()).isEqualTo("EHPAD-01/R01");
            assertThat(it.settled()).isTrue();
        });
        test(field("Écrire une autre action")).setValue("Essayer la chaîne d’appel");
        assertThat(now().notebook().actions()).extracting(Action::text).last().isEqualTo("Essayer la chaîne d’appel");
        pressNamed("Retirer\u00A0: Essayer la chaîne d’appel");
        assertThat(now().notebook().actions()).hasSize(1);
        press("Remettre");
        assertThat(now().notebook().actions()).hasSize(2);
    }

    @Test
    void theReportIsReadOnScreenAndItsSentencesArePutInOnesOwnWords() {
        open("rapport");
        assertThat($(H1.class).single().getText()).isEqualTo("Le mail de la facture");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/" + table.path() + "/rapport.pdf", "/" + table.path() + "/rapport.docx");
        pressNamed("Modifier : La synthèse, en deux phrases".replace(" :", "\u00a0:"));
        test($(TextArea.class).withCaption("La synthèse, en deux phrases").single())
                .setValue("Nos phrases à nous.");
        press("Terminer");
        assertThat(html())
                .contains(
                        "Nos phrases à nous.",
                        "<b>Numérix</b>".replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Test
    void theReportIsValidatedSignedReopenedAndItsVersionsStayReadable() {
        open("rapport");
        test($(TextArea.class)
                        .withCaption("Un mot sur cette version (facultatif)")
                        .single())
                .setValue("Relu <en cellule>");
        press("Valider le rapport");
        assertThat(html()).contains("Version 1, validée le", "Relu &lt;en cellule&gt;", "Pas encore signée");
        assertThat(html()).doesNotContain("Modifier");
        navigate("s/" + table.structure() + "/exercices/" + table.exercise() + "/debriefing", ReportView.class);

        SignIn.as(tables.member(table.structure(), Role.MANAGEMENT));
        open("rapport");
        test($(TextField.class).withCaption("Vous signez en tant que").single()).setValue("Directrice");
        press("Signer pour la structure");
        assertThat(html()).contains("Signée le", "Directrice");

        SignIn.as(table.person());
        open("rapport");
        test($(TextArea.class).withCaption("Ce qu’il faut corriger").single()).setValue("Une heure");
        press("Rouvrir le rapport");
        assertThat(html()).contains("Projet. Il se complète", "rouverte le");
        UI.getCurrent().navigate(table.path() + "/rapport", QueryParameters.of("version", "1"));
        assertThat(html()).contains("Vous lisez la version 1", "Signé par");
    }

    @Test
    void managementReadsAndDoesNotWrite() {
        SignIn.as(tables.member(table.structure(), Role.MANAGEMENT));
        open("rapport");
        assertThat($(H1.class).single().getText()).isEqualTo("Le mail de la facture");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void aStrangerFindsNeitherDebriefNorReport() {
        SignIn.as(tables.debriefing().person());
        for (var page : new String[] {"debriefing", "rapport"}) {
            open(page);
            assertThat(html()).contains("existe pas").doesNotContain("facture");
        }
    }

    private HotDebrief now() {
        return debriefs.of(table.pilot(), table.exercise());
    }

    private List<String> helped() {
        return now().notebook().notes(Note.Kind.HELPED).stream().map(Note::text).toList();
    }

    private Optional<Rating> first() {
        return now().findings().criteria().getFirst().rating();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rating> levels() {
        return $(RadioButtonGroup.class).single();
    }

    private TextArea evidence() {
        return $(TextArea.class).all().stream()
                .filter(it -> it.getLabel() != null && it.getLabel().startsWith("Le fait"))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private void pressNamed(String name) {
        test($(NativeButton.class).all().stream()
                        .filter(it -> name.equals(it.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void open(String page) {
        UI.getCurrent().navigate(table.path() + "/" + page);
    }

    private String html() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
