package fr.souffleur.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.SignIn;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Preference;
import fr.souffleur.notices.Preferences;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.structures.Role;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails and jobs for who keeps the portal running, and everybody's own mails. */
@DoorTest
@Import(Tables.class)
class UpkeepIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Mails mails;

    @Autowired
    Preferences preferences;

    @Autowired
    Upkeep upkeep;

    @Autowired
    TransactionTemplate transaction;

    private Tables.Table table;

    @BeforeEach
    void aStructure() {
        table = tables.debriefing();
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whoKeepsThePortalRunningSeesMailsAndJobsInBothLanguages() {
        var address = UUID.randomUUID() + "@exemple.test";
        post(address);
        SignIn.as(tables.member(table.structure(), Role.ADMINISTRATOR));
        for (var language : List.of("fr", "en")) {
            UI.getCurrent().setLocale(Locale.of(language));
            var read = ScreenReading.open("s/" + table.structure() + "/exploitation");
            assertThat(read.faults()).as(read.text()).isEmpty();
            assertThat(read.text())
                    .contains(address)
                    .contains(language.equals("fr") ? "Envoi des courriers" : "Sending of mails")
                    .contains(language.equals("fr") ? "Aucun serveur de courrier n’est réglé" : "No mail server is set")
                    .doesNotContain("Un mot confidentiel");
            UI.getCurrent().navigate("s");
        }
    }

    @Test
    void nobodyElseDoes() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)))
            refused("not-allowed", new Caller.Person(tables.member(table.structure(), role)), table.structure());
        refused("unknown", new Caller.Person(tables.debriefing().person()), table.structure());
        SignIn.as(table.person());
        var read = ScreenReading.open("s/" + table.structure() + "/exploitation");
        assertThat(read.text()).contains("Votre rôle ne permet pas cette action.");
    }

    @Test
    void aMailIsTriedAgainAtThePressOfAButton() {
        var address = UUID.randomUUID() + "@exemple.test";
        post(address);
        SignIn.as(tables.member(table.structure(), Role.ADMINISTRATOR));
        ScreenReading.open("s/" + table.structure() + "/exploitation");
        var again = $(NativeButton.class).all().stream()
                .filter(it ->
                        ("Réessayer\u00a0: " + address).equals(it.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test(again).click();
        assertThat(ScreenReading.now().page().select("[role=status]").eachText())
                .anyMatch(it -> it.contains(address));
    }

    @Test
    void everybodyChoosesHowComfortableMailsCome() {
        SignIn.as(table.person());
        var read = ScreenReading.open("moi/courriers");
        assertThat(read.page().select("[aria-pressed=true]").text()).startsWith("Tout de suite");
        test($(NativeButton.class).all().stream()
                        .filter(it -> it.getElement().getTextRecursively().startsWith("Une fois par jour"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(preferences.of(new Caller.Person(table.person()))).isEqualTo(Preference.DAILY);
        assertThat(ScreenReading.now().page().select("[aria-pressed=true]").text())
                .startsWith("Une fois par jour");
    }

    @Test
    void theFrameLeadsThere() {
        SignIn.as(table.person());
        var top = ScreenReading.open("s/" + table.structure()).page().select(".top a");
        assertThat(top.eachAttr("href")).contains("/moi/courriers");
    }

    private void refused(String key, Caller caller, StructureId structure) {
        for (var act : List.<Runnable>of(
                () -> upkeep.mails(caller, structure),
                () -> upkeep.jobs(caller, structure),
                () -> upkeep.again(caller, structure, UUID.randomUUID()),
                () -> upkeep.again(caller, structure, "notices.job.mails")))
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(act::run)
                    .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    private void post(String address) {
        var to = new Recipient(address, null, "fr", ZoneId.of("Europe/Paris"));
        var reason = Reason.needed("notices.mail.digest", UUID.randomUUID().toString());
        transaction.executeWithoutResult(
                _ -> mails.post(new Letter(reason, to, List.of("Un mot confidentiel"), null, null)));
    }
}
