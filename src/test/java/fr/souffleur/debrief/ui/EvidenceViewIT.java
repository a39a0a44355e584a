package fr.souffleur.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Versions;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.structures.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page of the evidence file: what is missing comes first, with the way to get it. */
@DoorTest
@Import(Tables.class)
class EvidenceViewIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Versions versions;

    @Autowired
    LiveExercises live;

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
    void aDraftIsSentToItsValidationAndHasNothingToDownload() {
        assertThat(open().text())
                .contains("Le rapport est encore un projet.", "Voici ce qu’il montrerait aujourd’hui")
                .contains("Évaluation HAS", "Objectif 3.14 (à vérifier auprès de la HAS)");
        assertThat(links()).noneMatch(it -> it.endsWith(".zip")).contains("/" + table.path() + "/rapport");
    }

    @Test
    void onceValidatedItIsOnePressAwayFromTheReport() {
        validate();
        UI.getCurrent().navigate(table.path() + "/rapport");
        assertThat(links()).contains("/" + table.path() + "/preuves");
        open();
        assertThat(links()).contains("/" + table.path() + "/dossier-de-preuves.zip");
    }

    @Test
    void whatIsMissingSaysHowItIsGotAndLeadsThereWhoMay() {
        validate();
        assertThat(open().text())
                .contains("La présence de la direction n’a pas été cochée.")
                .contains("Rouvrez le rapport, puis cochez les présents dans le débriefing.")
                .contains("Faites signer le rapport par la direction.");
        assertThat(labels())
                .contains("Aller au rapport : La direction y prend part.")
                .noneMatch(it -> it.contains("retour d’expérience est écrit"));
        SignIn.as(tables.member(table.structure(), Role.MANAGEMENT));
        open();
        assertThat(labels())
                .anyMatch(it -> it.contains("retour d’expérience est écrit"))
                .noneMatch(it -> it.contains("La direction y prend part."));
        SignIn.as(tables.member(table.structure(), Role.READER));
        open();
        assertThat(labels()).isEmpty();
    }

    @Test
    void whatIsShownIsSaidInTheWordsOfThePapers() {
        live.attend(table.pilot(), table.exercise(), new RoleId("direction"), true);
        validate();
        assertThat(open().text()).contains("Ce qui est montré", "La direction était à la table.");
    }

    @Test
    void theWholePageIsInOrderInBothLanguages() {
        for (boolean validated : List.of(false, true)) {
            if (validated) validate();
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                UI.getCurrent().setLocale(language);
                assertThat(open().faults()).isEmpty();
            }
        }
    }

    @Test
    void whoMayNotReadTheReportDoesNotSeeThePage() {
        SignIn.as(tables.member(table.structure(), Role.OBSERVER));
        assertThat(open().text()).doesNotContain("Évaluation HAS");
    }

    private void validate() {
        versions.validate(
                table.pilot(),
                table.exercise(),
                versions.of(table.pilot(), table.exercise()).seen(),
                "");
    }

    private ScreenReading open() {
        UI.getCurrent().navigate("s");
        return ScreenReading.open(table.path() + "/preuves");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> labels() {
        return $(Anchor.class).all().stream()
                .map(it -> it.getElement().getAttribute("aria-label"))
                .filter(it -> it != null && it.startsWith("Aller au rapport"))
                .map(it -> it.replaceAll("[\\u00A0\\u202F]", " "))
                .toList();
    }
}
