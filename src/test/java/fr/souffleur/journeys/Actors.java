package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What the people of a journey do, in their own words. */
final class Actors {

    private Actors() {}

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Chooses EHPAD-01 from the library. @return the address of the new exercise */
    static String choosesTheKit(Page pilot) {
        return choosesTheKit(pilot, "EHPAD-01", "Le mail de la facture");
    }

    static String choosesTheKit(Page pilot, String code, String title) {
        var structure = pilot.url().split("\\?")[0];
        pilot.navigate(structure + "/kits");
        pilot.locator("a[href*='" + code + "']").first().click();
        assertThat(pilot.locator("h1")).containsText(title);
        button(pilot, "Choisir ce kit").click();
        pilot.waitForURL(it -> it.contains("/exercices/"));
        return pilot.url().split("\\?")[0];
    }

    /** Answers one question of the context sheet and waits until it is kept; last time's answer is there already. */
    static void answers(Page pilot, String exercise, String variable, String answer) {
        answers(pilot, exercise, variable, answer, "Enregistré à");
    }

    static void answers(Page pilot, String exercise, String variable, String answer, String saved) {
        pilot.navigate(exercise + "/contexte?question=" + variable);
        var field = pilot.locator(".qn textarea");
        if (field.inputValue().equals(answer)) return;
        field.fill(answer);
        assertThat(pilot.locator(".kept")).containsText(saved);
    }

    /** Opens the room. @return the code of the players and that of the observers */
    static Codes opensTheRoom(Page pilot, String exercise) {
        pilot.navigate(exercise + "/salle");
        button(pilot, "Ouvrir la salle").click();
        assertThat(pilot.locator(".bigcode")).hasCount(3);
        var codes = pilot.locator(".bigcode").allTextContents().stream()
                .map(it -> it.replace(" ", ""))
                .toList();
        return new Codes(codes.get(0), codes.get(1), codes.get(2));
    }

    record Codes(String player, String observer, String room) {}

    static Page joins(Page player, String code, String role) {
        player.navigate("/j/" + code);
        player.locator("label")
                .filter(new Locator.FilterOptions().setHasText(role))
                .first()
                .click();
        button(player, "Prendre ma place").click();
        assertThat(player.locator("souffleur-player header")).containsText(role);
        return player;
    }

    static Page observes(Page observer, String code) {
        observer.navigate("/o/" + code);
        button(observer, "Observer").click();
        assertThat(observer.locator("souffleur-observer .lo-criterion")).isVisible();
        return observer;
    }

    static Page hangsTheScreen(Page room, String code) {
        room.navigate("/ecran/" + code);
        button(room, "Afficher l’écran de la salle").click();
        return room;
    }

    static void startsThePlay(Page console) {
        button(console, "DEBEX, lancer le jeu").click();
        assertThat(console.locator(".lc-h2")).containsText("Ouverture");
    }

    static void gives(Page console, String title) {
        assertThat(console.locator(".lc-h2")).containsText(title);
        button(console, "Donner ce stimulus").click();
        assertThat(console.locator(".lc-now .badge.sage")).isVisible();
    }

    static void turnsThePage(Page console) {
        button(console, "Page suivante").click();
        assertThat(console.locator(".lc-now .badge.sage")).hasCount(0);
    }
}
