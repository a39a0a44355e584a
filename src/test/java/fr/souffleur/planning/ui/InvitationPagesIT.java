package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.notices.Postman;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Answer;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class InvitationPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Exercises exercises;

    @Autowired
    Invites invites;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    final StructureId home = StructureId.fresh();
    final String idec = UUID.randomUUID() + "@exemple.example";
    Caller pilot;
    ExerciseId exercise;
    String path;

    @BeforeEach
    void anExerciseInJanuary() {
        structures.add(new Structure(home, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        UI.getCurrent().setLocale(Locale.FRENCH);
        pilot = signedIn(Role.PILOT, "Claire Morel");
        exercise = exercises.plan(pilot, home, "souffleur/EHPAD-01");
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(35)), null, 0);
        path = exercises.get(pilot, exercise).path().substring(1);
        postman.empty();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theEmptyListSaysWhatComesFirstAndIsFilledInOnePress() {
        var page = ScreenReading.open(path + "/invitations");
        assertThat(page.faults()).isEmpty();
        assertThat(page.text()).contains("Personne n’est encore invité");
        test($(Button.class).withText("Remplir la liste").single()).click();
        assertThat(ScreenReading.now().text())
                .contains("adresse à compléter", "personnes n’ont pas encore d’adresse")
                .doesNotContain("Personne n’est encore invité");
    }

    @Test
    void thePageReadsWellInBothLanguagesThroughEveryState() {
        for (int i = 0; i < 6; i++)
            invites.add(pilot, exercise, new Entry(Part.values()[i % 4], "Fonction " + i, "", i + idec));
        invites.send(pilot, exercise);
        var asked = invites.of(pilot, home, exercise).invited();
        for (var it : Answer.values())
            invites.answered(pilot, exercise, asked.get(it.ordinal()).id(), it);
        postman.deliverWithout("5");
        invites.add(pilot, exercise, new Entry(Part.PLAYER, "Sans adresse", "", ""));
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(locale);
            assertThat(ScreenReading.open(path + "/invitations").faults()).isEmpty();
        }
        UI.getCurrent().setLocale(Locale.FRENCH);
        assertThat(ScreenReading.open(path + "/invitations").text())
                .contains("a accepté", "peut-être", "a décliné", "sans réponse", "à inviter")
                .contains("a accepté : 1 · peut-être : 1 · a décliné : 1 · sans réponse : 3 · à inviter : 1")
                .contains("courrier non remis : vérifiez l’adresse", "courrier parti le 8 déc. 2026");
    }

    @Test
    void somebodyIsAddedReadBeforeSentAndTakenOff() {
        ScreenReading.open(path + "/invitations");
        type("Fonction", "IDEC");
        type("Adresse électronique", "luc@");
        test($(Button.class).withText("Ajouter").single()).click();
        assertThat(field("Adresse électronique").isInvalid()).isTrue();
        type("Adresse électronique", idec);
        test($(Button.class).withText("Ajouter").single()).click();
        test($(Button.class).withText("Lire le courrier avant l’envoi").single())
                .click();
        assertThat(paragraphs()).anyMatch(it -> it.startsWith("EXERCICE · Invitation : « Le mail de la facture »"));
        test($(Button.class).withText("Fermer").single()).click();
        assertThat(postman.deliver()).isEmpty();
        test($(Button.class).withText("Envoyer une invitation").single()).click();
        assertThat(postman.deliver()).hasSize(1);
        test($(NativeButton.class).withText("Retirer").single()).click();
        var ask = $(ConfirmDialog.class).single();
        test(ask).confirm();
        assertThat(postman.deliver())
                .singleElement()
                .satisfies(it -> assertThat(it.calendar()).contains("METHOD:CANCEL"));
        assertThat(ScreenReading.now().text()).contains("Personne n’est encore invité");
    }

    @Test
    void aPastedListKeepsWhatCouldNotBeRead() {
        ScreenReading.open(path + "/invitations");
        test($(TextArea.class).single()).setValue(idec + "\nfaux@\n<b>" + idec);
        test($(Button.class).withText("Ajouter ces adresses").single()).click();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("faux@\n<b>" + idec);
        assertThat(ScreenReading.now().text()).contains("Ligne 2 : « faux@ ».", "Ligne 3 : « <b>" + idec + " ».");
    }

    @Test
    void beforeADateMovesThePilotReadsHowManyWillBeTold() {
        invites.add(pilot, exercise, new Entry(Part.PLAYER, "IDEC", "", idec));
        invites.send(pilot, exercise);
        ScreenReading.open(path);
        test($(Button.class).withText("Reporter").single()).click();
        assertThat(paragraphs()).contains("Une personne invitée sera prévenue.");
        assertThat(ScreenReading.open(path + "/invitations").text()).contains("Une personne invitée sera prévenue.");
        ScreenReading.open(path);
        test($(Button.class).withText("Annuler l’exercice").single()).click();
        assertThat(paragraphs()).contains("Une personne invitée sera prévenue.");
    }

    @Test
    void anObserverSeesNoList() {
        signedIn(Role.OBSERVER, "Nadia Serre");
        assertThat(ScreenReading.open(path + "/invitations").text())
                .contains("Votre rôle ne permet pas")
                .doesNotContain("Remplir la liste");
    }

    /** Those of an open dialog among them. */
    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(it -> label.equals(it.getLabel()))
                .all()
                .getFirst();
    }

    private Caller signedIn(Role role, String name) {
        var person = people.arrive("http://localhost/test", UUID.randomUUID().toString(), name, "", true);
        structures.join(home, person.id(), role);
        SignIn.as(person.id());
        return person.caller();
    }
}
