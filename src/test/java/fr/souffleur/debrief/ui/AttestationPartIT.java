package fr.souffleur.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.RoleId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.seals.Sealed.Status;
import fr.souffleur.structures.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class AttestationPartIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Attestations attestations;

    @Autowired
    LiveExercises live;

    @Value("${souffleur.seals.folder}")
    Path folder;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayed() {
        table = tables.debriefing();
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.FRENCH);
        open();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whatTheLogKnowsIsShownAndOnlyTheRestIsTicked() {
        assertThat(read())
                .contains("non relevé Un débriefing à chaud a été tenu.", "oui Il a été joué de DEBEX à FINEX.")
                .contains("revient à l’organisme qui le demande");
        assertThat($(Checkbox.class).all()).hasSize(2).noneMatch(Checkbox::getValue);
        assertThat(links()).noneMatch(it -> it.contains("attestation"));
    }

    @Test
    void onePressIssuesItAndBringsItsFilesAndItsAddress() {
        test($(Checkbox.class).all().getFirst()).click();
        press("Délivrer l’attestation");
        assertThat(links())
                .contains("/" + table.path() + "/attestation.pdf", "/" + table.path() + "/attestation.jwt")
                .anyMatch(it -> it.matches(".*/v/([A-Z0-9]{4}-){6}[A-Z0-9]{4}"));
        assertThat(read()).contains("Délivrée le", "ne mène qu’à cette machine").doesNotContain("aucune attestation");
        assertThat(attestations
                        .of(table.pilot(), table.exercise())
                        .today()
                        .declared()
                        .notTechnical())
                .isTrue();
    }

    @Test
    void withdrawingIsToldWithItsReason() {
        press("Délivrer l’attestation");
        test($(TextArea.class).all().getLast()).setValue("Une présence était fausse");
        press("Retirer l’attestation");
        assertThat(read()).contains("Retirée le", "Une présence était fausse");
        assertThat(links()).noneMatch(it -> it.contains("attestation.pdf"));
        assertThat(Objects.requireNonNull(
                                attestations.of(table.pilot(), table.exercise()).sealed())
                        .status())
                .isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aLogThatHasChangedIsSaid() {
        press("Délivrer l’attestation");
        live.attend(table.pilot(), table.exercise(), new RoleId("direction"), true);
        open();
        assertThat(read()).contains("Le journal dit autre chose depuis");
        press("Délivrer à nouveau");
        assertThat(read()).doesNotContain("Le journal dit autre chose depuis");
    }

    @Test
    void aKeyOutOfReachDoesNotKeepTheReportFromItsReaders() throws IOException {
        press("Délivrer l’attestation");
        var key = folder.resolve("storage/current.jwk");
        var away = folder.resolve("storage/away");
        Files.move(key, away);
        try {
            open();
            assertThat(read()).contains("La clé de signature ne se lit pas (storage/current.jwk)", "Points d’appui");
        } finally {
            Files.move(away, key);
        }
    }

    @Test
    void managementIssuesItToo() {
        SignIn.as(tables.member(table.structure(), Role.MANAGEMENT));
        open();
        press("Délivrer l’attestation");
        assertThat(links()).anyMatch(it -> it.endsWith("/attestation.pdf"));
    }

    @Test
    void whatWasStoppedIsAnnouncedAsPlayedInPart() {
        table = tables.running();
        for (var move : List.of(new Move.Real(), new Move.Partial()))
            live.move(table.pilot(), table.exercise(), Slip.fresh(), move);
        SignIn.as(table.person());
        open();
        assertThat(read()).contains("l’attestation dira qu’il a été joué en partie", "non Il a été joué de DEBEX");
    }

    @Test
    void theWholePageIsInOrderInBothLanguagesOnceAttested() {
        press("Délivrer l’attestation");
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            UI.getCurrent().setLocale(language);
            UI.getCurrent().navigate("s");
            assertThat(ScreenReading.open(table.path() + "/rapport").faults()).isEmpty();
        }
    }

    private void open() {
        UI.getCurrent().navigate("s");
        UI.getCurrent().navigate(table.path() + "/rapport");
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String read() {
        return ScreenReading.now().text();
    }
}
