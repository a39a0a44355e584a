package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.souffleur.notices.Postman;
import fr.souffleur.notices.Postman.Posted;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pilot invites, a mail is caught and answered by its link without any account, the date moves, all is called off. */
class PeopleAreInvited extends Journey {

    @Autowired
    Postman postman;

    @Test
    void theyAnswerByTheLinkAndHearOfEveryChange() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        postman.deliver();
        dates(claire, exercise, 35, "Choisir la date");

        claire.navigate(exercise + "/invitations");
        assertThat(claire.locator("main")).containsText("Personne n’est encore invité");
        Looks.at(claire, "120-invitations-vides");
        button(claire, "Remplir la liste").click();
        assertThat(claire.locator(".invitedlines > li").first()).isVisible();
        claire.getByLabel("Où a lieu l’exercice").fill("Salle Marronnier, 1er étage");
        button(claire, "Enregistrer le lieu").click();
        claire.getByLabel("Une adresse par ligne, ou séparées par des points-virgules")
                .fill("Léa Payet <lea.payet@exemple.example>\ncuisine@exemple.example; faux@");
        button(claire, "Ajouter ces adresses").click();
        assertThat(claire.locator("main")).containsText("Ligne 2");
        button(claire, "Lire le courrier avant l’envoi").click();
        assertThat(claire.locator(".prev")).containsText("Salle Marronnier");
        Looks.at(claire, "121-courrier-avant-envoi");
        button(claire, "Fermer").click();
        claire.navigate(exercise + "/invitations");
        Looks.at(claire, "122-invitations-remplies");
        claire.locator("vaadin-button[theme~=primary]").click();
        assertThat(claire.locator(".invitedlines")).containsText("sans réponse");

        var mails = postman.deliver();
        var lea = to(mails, "lea.payet");
        assertThat(lea.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0");
        var phone = browsers.person("fr-FR");
        phone.navigate(PORTAL + lea.link());
        assertThat(phone.locator("main")).containsText("Salle Marronnier");
        Looks.at(phone, "123-repondre");
        phone.locator("#remark").fill("J’arrive à 14 h 10.");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Enter");
        assertThat(phone.locator("main")).containsText("Vous avez accepté.");
        Looks.at(phone, "124-merci");

        claire.navigate(exercise + "/invitations");
        var line = claire.locator(".invitedlines > li").filter(new Locator.FilterOptions().setHasText("Léa Payet"));
        assertThat(line).containsText("a accepté");
        assertThat(line).containsText("J’arrive à 14 h 10.");
        line.locator("summary").click();
        Looks.at(claire, "125-invitations-repondues");

        dates(claire, exercise, 42, "Reporter");
        assertThat(to(postman.deliver(), "lea.payet").calendar()).contains("METHOD:REQUEST", "SEQUENCE:1");
        phone.navigate(PORTAL + lea.link());
        assertThat(phone.locator("main")).not().containsText("Vous avez accepté.");

        button(claire, "Annuler l’exercice").click();
        assertThat(claire.locator("vaadin-confirm-dialog")).containsText("invitées seront prévenues");
        Looks.at(claire, "126-annuler");
        claire.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(claire.locator(".eyebrow").first()).containsText("annulé");
        assertThat(to(postman.deliver(), "lea.payet").calendar()).contains("METHOD:CANCEL", "SEQUENCE:2");
        phone.navigate(PORTAL + lea.link());
        assertThat(phone.locator("main")).containsText("Aucune date n’est fixée");
        Looks.at(phone, "127-annule");
        phone.navigate(PORTAL + "/i/nulle-part");
        assertThat(phone.locator("h1")).hasText("Ce lien n’existe pas");
    }

    private void dates(Page pilot, String exercise, int days, String button) {
        pilot.navigate(exercise);
        button(pilot, button).click();
        var day =
                clock.instant().atZone(ZoneId.of("Europe/Paris")).toLocalDate().plusDays(days);
        var fields = pilot.locator("vaadin-date-time-picker input");
        fields.first().fill(DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day));
        fields.first().press("Enter");
        fields.nth(1).fill("14:00");
        fields.nth(1).press("Enter");
        fields.nth(1).press("Tab");
        button(pilot, "Enregistrer la date").click();
        assertThat(pilot.locator(".eyebrow").first())
                .containsText(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH)
                        .format(day));
        assertThat(link(pilot, "Invitations")).isVisible();
    }

    private static Posted to(List<Posted> mails, String who) {
        return mails.stream().filter(it -> it.to().startsWith(who)).findFirst().orElseThrow();
    }
}
