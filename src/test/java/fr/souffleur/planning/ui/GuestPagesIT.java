package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class GuestPagesIT extends SpringBrowserlessTest {

    private static final String NOT_HERE = "Cette page n’existe pas";

    @Autowired
    Tables tables;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    final String address = UUID.randomUUID() + "@ailleurs.example";
    Tables.Table table;
    PersonId paul;

    @BeforeEach
    void anExerciseAndSomebodyElsewhere() {
        table = tables.planned("souffleur/EHPAD-01");
        paul = people.arrive("test", address, "Paul <b>Lambert</b>", address, true)
                .id();
        as(table.person());
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePilotInvitesByMailAndSeesWhoHasNotAnswered() {
        var page = ScreenReading.open(table.path() + "/roles");
        assertThat(page.headings()).contains("Quelqu’un d’ailleurs");
        assertThat(page.faults()).isEmpty();
        test($(TextField.class).withCaption("Adresse électronique").single()).setValue(address);
        test($(Button.class).withText("Envoyer l’invitation").single()).click();
        assertThat(ScreenReading.now().text()).contains(address, "observateur", "invitation envoyée");
        test(button("Retirer")).click();
        assertThat(ScreenReading.now().text()).doesNotContain("invitation envoyée");
    }

    @Test
    void aGuestWhoFacilitatesOpensTheExerciseAndNothingElse() {
        comes(Role.PILOT);
        as(paul);
        var mine = ScreenReading.open("s");
        assertThat(mine.text()).contains("Vous êtes invité", "EHPAD Les Tilleuls", "vous animez");
        assertThat(mine.page().select("a[href=/" + table.path() + "]")).hasSize(1);
        for (var page : List.of("", "/contexte", "/roles", "/relecture", "/listes", "/salle")) {
            var reading = ScreenReading.open(table.path() + page);
            assertThat(reading.text()).as(page).doesNotContain(NOT_HERE, "Votre rôle ne permet pas");
            assertThat(reading.page().select(".top").text()).contains("EHPAD Les Tilleuls");
            assertThat(reading.text()).doesNotContain("Journal");
            assertThat(reading.faults()).isEmpty();
        }
        assertThat(ScreenReading.open(table.path() + "/roles").headings()).doesNotContain("Quelqu’un d’ailleurs");
        for (var page : List.of("", "/exercices", "/personnes", "/journal", "/kits"))
            assertThat(ScreenReading.open("s/" + table.structure() + page).text())
                    .as(page)
                    .contains(NOT_HERE);
    }

    @Test
    void aGuestWhoObservesIsLedToTheirBriefingAndToNothingElse() {
        comes(Role.OBSERVER);
        as(paul);
        var mine = ScreenReading.open("s");
        assertThat(mine.text()).contains("vous observez", "date à choisir");
        assertThat(mine.page().select("a[href=/" + table.path() + "/observer]")).hasSize(1);
        assertThat(mine.faults()).isEmpty();
        var page = ScreenReading.open(table.path() + "/observer");
        assertThat(page.headings()).contains("Observer cet exercice");
        assertThat(page.page().select(".top").text()).contains("EHPAD Les Tilleuls");
        for (var other : List.of("", "/contexte", "/roles", "/relecture", "/listes", "/salle"))
            assertThat(ScreenReading.open(table.path() + other).text())
                    .as(other)
                    .contains("Votre rôle ne permet pas");
        assertThat(ScreenReading.open("s/" + table.structure()).text()).contains(NOT_HERE);
    }

    @Test
    void whoAcceptsToObserveArrivesAtTheirBriefing() {
        var secret = invitations.inviteGuest(table.pilot(), table.exercise(), address, Role.OBSERVER);
        as(paul);
        ScreenReading.open("invitation/" + secret.letters());
        test(button("Accepter l’invitation")).click();
        assertThat(ScreenReading.now().headings()).contains("Observer cet exercice");
    }

    @Test
    void afterTheEndTheExerciseDoesNotExistAnyMore() {
        comes(Role.PILOT);
        ScreenReading.open(table.path() + "/roles");
        test(button("Mettre fin")).click();
        as(paul);
        assertThat(ScreenReading.open("s").text()).contains("aucune structure");
        assertThat(ScreenReading.open(table.path()).text()).contains(NOT_HERE);
    }

    private void comes(Role role) {
        var secret = invitations.inviteGuest(table.pilot(), table.exercise(), address, role);
        invitations.take(people.get(paul).caller(), secret);
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).withText(text).single();
    }

    private static void as(PersonId person) {
        SignIn.as(person);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }
}
