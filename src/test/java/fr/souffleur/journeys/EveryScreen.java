package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.gives;
import static fr.souffleur.journeys.Actors.hangsTheScreen;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Actors.observes;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static fr.souffleur.journeys.Actors.startsThePlay;
import static fr.souffleur.journeys.Actors.turnsThePage;

import com.microsoft.playwright.Page;
import fr.souffleur.journeys.Actors.Codes;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Walks through all that can be looked at, at a desk and on a phone. */
class EveryScreen extends Journey {

    @Test
    void beforeTheRoomOpensEveryPageIsReadableAndFits() {
        var stranger = browsers.person("fr-FR");
        stranger.navigate("/");
        see(stranger, "00-rejoindre", "ligne après ligne");
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var home = claire.url().split("\\?")[0];
        see(claire, "01-accueil", "Bonjour Claire");
        open(claire, home + "/exercices", "02-exercices");
        open(claire, home + "/kits", "03-kits");
        claire.locator("a[href*='EHPAD-01']").first().click();
        see(claire, "04-kit", "Le mail de la facture");
        var exercise = choosesTheKit(signIn(browsers.person("fr-FR"), "claire"));
        open(claire, exercise, "05-preparer");
        open(claire, exercise + "/contexte", "06-contexte");
        open(claire, exercise + "/roles", "07-roles");
        open(claire, exercise + "/listes", "08-listes");
        open(claire, exercise + "/relecture", "09-relecture");
        open(claire, exercise + "/salle", "10-salle-fermee");
        open(claire, home + "/nulle-part", "11-nulle-part");
    }

    @Test
    void onTheDayEveryScreenIsReadableAndFits() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        var codes = opensTheRoom(claire, exercise);
        Looks.at(claire, "20-salle");
        link(claire, "Aller à la console").click();
        assertThat(button(claire, "DEBEX, lancer le jeu")).isVisible();
        Looks.at(claire, "21-console-avant");
        thresholds(codes);

        var room = new Room(
                claire,
                joins(browsers.person("fr-FR"), codes.player(), "Secrétaire-comptable"),
                joins(browsers.person("fr-FR", 390, 844), codes.player(), "IDEC"),
                observes(browsers.person("fr-FR"), codes.observer()),
                hangsTheScreen(browsers.person("fr-FR"), codes.room()));
        Looks.at(room.accountant, "25-joueur-avant");
        Looks.at(room.wall, "26-ecran-avant");
        play(room);
        stop(room);
        end(room);
    }

    private void thresholds(Codes codes) {
        var guest = browsers.person("fr-FR");
        guest.navigate("/j/" + codes.player());
        see(guest, "22-seuil-joueur", "Le mail de la facture");
        guest.navigate("/o/" + codes.observer());
        see(guest, "23-seuil-observateur", "Le mail de la facture");
        guest.navigate("/j/ABCD2345");
        assertThat(guest.locator("souffleur-player h1")).not().isEmpty();
        Looks.at(guest, "24-code-inconnu");
    }

    private void play(Room room) {
        startsThePlay(room.claire);
        Looks.at(room.claire, "30-console-ouverture");
        Looks.at(room.wall, "31-ecran-ouverture");
        for (var title : new String[] {"Je préfère vous le dire", "C’est bien vous", "Deux inconnus dans le dossier"}) {
            turnsThePage(room.claire);
            pass(Duration.ofMinutes(2));
            gives(room.claire, title);
        }
        assertThat(room.wall.locator("souffleur-room")).containsText("Deux inconnus");
        Looks.at(room.claire, "32-console");
        Looks.at(room.accountant, "33-joueur");
        Looks.at(room.nurse, "34-joueuse");
        button(room.nurse, "Mon rôle").click();
        Looks.at(room.nurse, "35-joueuse-role");
        Looks.at(room.nadia, "36-observateur");
        Looks.at(room.wall, "37-ecran");
        button(room.claire, "Noter").click();
        assertThat(room.claire.locator("dialog[open]")).isVisible();
        Looks.at(room.claire, "38-console-note");
        room.claire.keyboard().press("Escape");
    }

    private void stop(Room room) {
        button(room.nadia, "RÉEL").click();
        room.nadia.locator("dialog[open] .btn").first().click();
        for (var page : new Page[] {room.claire, room.accountant, room.nadia, room.wall})
            assertThat(page.locator(".lv-stopped, .lc-stopped").first()).isVisible();
        Looks.at(room.claire, "40-reel-console");
        Looks.at(room.accountant, "41-reel-joueur");
        Looks.at(room.nadia, "42-reel-observateur");
        Looks.at(room.wall, "43-reel-ecran");
        button(room.claire, "Reprendre").click();
        assertThat(room.accountant.locator(".lv-stopped")).hasCount(0);
    }

    private void end(Room room) {
        button(room.claire, "Pause").click();
        assertThat(room.wall.locator(".live")).containsText("Pause");
        Looks.at(room.claire, "50-pause-console");
        Looks.at(room.accountant, "51-pause-joueur");
        Looks.at(room.wall, "52-pause-ecran");
        button(room.claire, "Dire FINEX").click();
        room.claire.locator("dialog[open]").getByText("Dire FINEX").click();
        assertThat(room.claire.locator(".lc-ended")).isVisible();
        Looks.at(room.claire, "53-finex-console");
        Looks.at(room.accountant, "54-finex-joueur");
        Looks.at(room.wall, "55-finex-ecran");
        link(room.claire, "Ouvrir le débriefing").click();
        see(room.claire, "60-debriefing", "chaud");
        link(room.claire, "Voir le rapport").click();
        assertThat(room.claire.locator(".sheet h1")).containsText("Le mail de la facture");
        Looks.at(room.claire, "61-rapport");
        attest(room.claire);
        room.claire.navigate(room.claire.url().replaceAll("/exercices/.*", ""));
        see(room.claire, "62-accueil-apres", "Bonjour Claire");
    }

    private void attest(Page claire) {
        button(claire, "Délivrer l’attestation").click();
        assertThat(link(claire, "Attestation à signer")).isVisible();
        Looks.at(claire, "63-rapport-atteste");
        var code = claire.locator(".attest .address a").innerText().replaceAll(".*/v/", "");
        var office = browsers.person("fr-FR");
        office.navigate("/v");
        see(office, "64-verifier", "Vérifier une attestation");
        office.getByLabel("Code imprimé sur le papier").fill(code.toLowerCase(Locale.ROOT));
        button(office, "Vérifier").click();
        assertThat(office.locator(".state")).containsText("Attestation valable");
        Looks.at(office, "65-attestation-valable");
        claire.getByText("Retirer", new Page.GetByTextOptions().setExact(true)).click();
        claire.getByLabel("Pourquoi la retirer").fill("Délivrée par mégarde");
        button(claire, "Retirer l’attestation").click();
        assertThat(claire.locator(".attest .stands")).containsText("Retirée");
        office.reload();
        assertThat(office.locator(".state")).containsText("retirée");
        Looks.at(office, "66-attestation-retiree");
        office.navigate("/v/AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA");
        assertThat(office.locator(".state")).containsText("Aucun document connu");
        Looks.at(office, "67-attestation-inconnue");
    }

    private static void open(Page page, String address, String name) {
        page.navigate(address);
        assertThat(page.locator("h1")).isVisible();
        Looks.at(page, name);
    }

    private static void see(Page page, String name, String title) {
        assertThat(page.locator("h1").first()).containsText(title);
        Looks.at(page, name);
    }

    /** Who looks at the exercise on the day. */
    private record Room(Page claire, Page accountant, Page nurse, Page nadia, Page wall) {}
}
