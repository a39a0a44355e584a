package fr.souffleur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class FrameIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    People people;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayed() {
        table = tables.debriefing();
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theFirstLinkLeadsPastTheYearToWhatThePageSays() {
        var page = ScreenReading.open("s/" + table.structure()).page();
        assertThat(page.select("a").first().text()).isEqualTo("Aller au contenu");
        assertThat(page.select("a").first().attr("href")).isEqualTo("#contenu");
        assertThat(page.select("main#contenu").attr("tabindex")).isEqualTo("-1");
    }

    @Test
    void nothingButTheSkipLinkStandsOutsideALandmark() {
        var page = ScreenReading.open("s/" + table.structure()).page();
        page.select(".skip, nav, header, main").remove();
        assertThat(page.text()).isBlank();
    }

    @Test
    void everyPageOfTheRoadLightsOneStep() {
        for (var page : new String[] {"", "/contexte", "/listes", "/debriefing", "/rapport"}) {
            var read = ScreenReading.open(table.path() + page).page();
            assertThat(read.select(".spine [aria-current=page]")).as(page).hasSize(1);
            assertThat(read.select(".spinemenu [aria-current=page]")).as(page).hasSize(1);
        }
    }

    @Test
    void theYearSaysWhereEachStepStands() {
        var steps = ScreenReading.open("s/" + table.structure()).page().select("main .prog li");
        assertThat(steps.eachText())
                .hasSize(6)
                .satisfies(it -> assertThat(it.get(0)).contains("Choisir", "Le mail de la facture", "fait"))
                .satisfies(it -> assertThat(it.get(3)).contains("Débriefer", "en cours"))
                .satisfies(it -> assertThat(it.get(5)).contains("Se situer", "avec les prochaines campagnes"));
    }

    @Test
    void homeHasOneThingToDoNow() {
        var page = ScreenReading.open("s/" + table.structure()).page();
        assertThat(page.select("main .btn.cue")).hasSize(1);
        assertThat(page.select("main .btn.cue").attr("href")).isEqualTo("/" + table.path() + "/debriefing");
        assertThat(page.select("h1").text()).isEqualTo("Bonjour Claire.");
    }

    @Test
    void whoObservesIsNotSentWhereOnlyPilotsGo() {
        SignIn.as(tables.member(table.structure(), Role.OBSERVER));
        var page = ScreenReading.open("s/" + table.structure()).page();
        assertThat(page.select("main .btn.cue")).isEmpty();
        assertThat(page.select(".spine .steps a").eachText())
                .hasSize(2)
                .satisfies(it -> assertThat(it.getFirst()).startsWith("Choisir"))
                .last()
                .isEqualTo("Se former");
        assertThat(page.select(".top").text()).contains("EHPAD Les Tilleuls", "observateur");
    }

    @Test
    void whoBelongsNowhereIsToldHowToComeAboard() {
        SignIn.as(people.arrive("test", PersonId.fresh().toString(), "Luc Payet", "")
                .id());
        var read = ScreenReading.open("s");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text()).contains("Votre compte n’est rattaché à aucune structure", "Entrer un code");
        assertThat(title()).isEqualTo("Accueil · Souffleur");
    }

    @Test
    void whoIsSignedInIsLedFromTheAddressToTheirStructure() {
        assertThat(ScreenReading.open("").page().select("h1").text()).isEqualTo("Bonjour Claire.");
        SignIn.out();
        assertThat(ScreenReading.open("").page().select("h1").text())
                .isEqualTo("L’exercice de crise, ligne après ligne.");
    }

    @Test
    void anUnknownAddressAnswersCalmlyAndLeadsBack() {
        var read = ScreenReading.open("s/nowhere/kits");
        assertThat(read.faults()).isEmpty();
        assertThat(read.page().select("h1").text()).isEqualTo("Cette page n’existe pas.");
        assertThat(read.page().select("a.btn").attr("href")).isEqualTo("/");
        assertThat(title()).endsWith("Souffleur");
        assertThat(ScreenReading.open("nulle/part").text()).contains("Cette page n’existe pas.");
        assertThat(title()).isEqualTo("Cette page n’existe pas. · Souffleur");
    }

    @Test
    void aRefusalSaysWhoCanDoIt() {
        SignIn.as(tables.member(table.structure(), Role.OBSERVER));
        var read = ScreenReading.open(table.path() + "/relecture");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text()).contains("Votre rôle ne permet pas cette action.");
        assertThat(title())
                .isEqualTo("Votre rôle ne permet pas cette action. La personne qui pilote peut la faire. · Souffleur");
    }

    @Test
    void theLanguageIsKeptWithThePerson() {
        ScreenReading.open("s/" + table.structure());
        test($(NativeButton.class).withText("English").single()).click();
        assertThat(people.get(table.person()).language()).isEqualTo("en");
        test($(NativeButton.class).withText("Français").single()).click();
        assertThat(people.get(table.person()).language()).isEqualTo("fr");
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
