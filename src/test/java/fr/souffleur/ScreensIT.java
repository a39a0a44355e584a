package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.SignIn;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every Flow screen, read from top to bottom in both languages. */
@DoorTest
@Import(Tables.class)
class ScreensIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("screens")
    void everyWordIsThereAndEveryHeadingInItsPlace(String language, String screen) {
        var table = tables.debriefing();
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.of(language));
        var read = ScreenReading.open(
                screen.replace("$s", "s/" + table.structure()).replace("$e", table.path()));
        assertThat(read.faults()).as(read.text()).isEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .endsWith(" · Souffleur")
                .doesNotContain(".title");
    }

    @Test
    void theEntranceHasAllItsWordsOpenOrNot() {
        var table = tables.debriefing();
        SignIn.as(table.person());
        for (var language : new String[] {"fr", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            assertThat(ScreenReading.open(table.path() + "/salle").faults())
                    .filteredOn(it -> !it.startsWith("a level is missing"))
                    .isEmpty();
            UI.getCurrent().navigate("s");
        }
    }

    @Test
    void inEnglishWhatStaysFrenchIsMarkedAsFrench() {
        var table = tables.debriefing();
        SignIn.as(table.person());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var home = "s/" + table.structure();
        var pages = Stream.concat(
                Stream.of("", "/kits", "/kits/EHPAD-01", "/exercices").map(it -> home + it),
                Stream.of("", "/contexte", "/roles", "/listes", "/relecture", "/debriefing", "/rapport")
                        .map(it -> table.path() + it));
        assertThat(pages.flatMap(it -> ScreenReading.open(it).unmarkedFrench("Le mail de la facture").stream()
                        .map(found -> it.replaceAll("[0-9a-f-]{36}", "…") + ": " + found)))
                .isEmpty();
    }

    private static Stream<Arguments> screens() {
        return Stream.of("fr", "en")
                .flatMap(language -> Stream.of(
                                "$s",
                                "$s/kits",
                                "$s/kits?niveau=3",
                                "$s/kits/EHPAD-01",
                                "$s/exercices",
                                "$s/journal",
                                "$s/retirer",
                                "moi/donnees",
                                "$s/journal?qui=x",
                                "$e",
                                "$e/contexte",
                                "$e/roles",
                                "$e/listes",
                                "$e/relecture",
                                "$e/debriefing",
                                "$e/rapport",
                                "donnees-personnelles",
                                "moi/courriers",
                                "formation",
                                "formation/OBSERVER",
                                "formation/OBSERVER/lecon/faits",
                                "formation/OBSERVER/calibrage",
                                "formation/ANIMER/lecon/repetition",
                                "formation/ANIMER/quiz",
                                "$s/formation",
                                "nowhere",
                                "rejoindre")
                        .map(it -> Arguments.of(language, it)));
    }
}
