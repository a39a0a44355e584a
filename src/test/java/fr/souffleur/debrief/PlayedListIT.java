package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The list of exercises, once one was played. */
@DoorTest
@Import(Tables.class)
class PlayedListIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayed() {
        table = tables.debriefing();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aPlayedExerciseLeadsToItsReportAndBesideItToItsPreparation() {
        assertThat(links(Role.PILOT)).containsExactly("/" + table.path() + "/rapport", "/" + table.path());
    }

    @Test
    void whoReadsReportsOnlyIsLedToTheReportAlone() {
        assertThat(links(Role.READER)).containsExactly("/" + table.path() + "/rapport");
    }

    @Test
    void whoMayReadNeitherSeesThatItWasPlayed() {
        assertThat(links(Role.OBSERVER)).isEmpty();
    }

    private List<String> links(Role role) {
        SignIn.as(tables.member(table.structure(), role));
        UI.getCurrent().setLocale(Locale.FRENCH);
        var page = ScreenReading.open("s/" + table.structure() + "/exercices").page();
        assertThat(page.select(".exs li").text()).contains("Le mail de la facture", "joué");
        return page.select(".exs a").eachAttr("href");
    }
}
