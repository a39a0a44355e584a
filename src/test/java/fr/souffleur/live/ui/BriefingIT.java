package fr.souffleur.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Briefings;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody invited to observe finds before the day and on it. */
@DoorTest
class BriefingIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Invitations invitations;

    @Autowired
    Guests guests;

    @Autowired
    People people;

    @Autowired
    Exercises exercises;

    @Autowired
    Briefings briefings;

    @Autowired
    LiveExercises live;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    final String address = UUID.randomUUID() + "@ailleurs.example";
    Tables.Table table;
    PersonId paul;
    String path;

    @BeforeEach
    void anExerciseAndSomebodyWhoComesToObserve() {
        table = tables.planned("souffleur/EHPAD-01");
        paul = people.arrive("test", address, "Paul Lambert", address, true).id();
        invitations.take(guest(), invitations.inviteGuest(table.pilot(), table.exercise(), address, Role.OBSERVER));
        path = table.path() + "/observer";
        as(paul);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void itTellsWhatWhereWhenAndHowLongInBothLanguages() {
        plan(Duration.ofDays(9));
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.TOWN, "Val-Fictif")
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(table.structure()))
                .execute();
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(locale);
            var page = ScreenReading.open(path);
            assertThat(page.faults()).isEmpty();
            assertThat(page.text()).contains("EHPAD Les Tilleuls, Val-Fictif", "Claire Morel", "60 min", "2026");
        }
        UI.getCurrent().setLocale(Locale.FRENCH);
        assertThat(ScreenReading.open(path).text())
                .contains("Ce que vous faites", "La grille à préparer", "Le jour venu")
                .doesNotContain("Entrer comme observateur");
    }

    @Test
    void theGridIsTheSharedOneAndNothingOfTheStoryStandsInIt() {
        var page = ScreenReading.open(path);
        var sheet = exercises.script(table.pilot(), table.exercise());
        assertThat(page.page().select(".briefing details"))
                .hasSize(sheet.criteria().size());
        assertThat(page.page().select(".briefing details").first().select(".levels li"))
                .hasSize(4);
        var text = page.page().text();
        for (var criterion : sheet.criteria())
            for (var sign : criterion.signs()) assertThat(text).doesNotContain(sign);
        for (var line : sheet.lines()) assertThat(text).doesNotContain(line.title());
        for (var document : sheet.documents()) assertThat(text).doesNotContain(document.title());
    }

    @Test
    void onTheDayThePageWaitsForTheRoomAndThenLeadsThereInOnePress() {
        plan(Duration.ofMinutes(1));
        assertThat(ScreenReading.open(path).text())
                .contains("C’est aujourd’hui")
                .doesNotContain("La salle est ouverte");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        live.open(table.pilot(), table.exercise());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        var code = code();
        var page = ScreenReading.now();
        assertThat(page.page().select("a.cue").eachAttr("href")).containsExactly("/o/" + code);
        assertThat(page.text()).contains(code.substring(0, 4) + " " + code.substring(4));
        assertThat(page.faults()).isEmpty();
    }

    @Test
    void withoutADateAndCancelledItSaysSo() {
        assertThat(ScreenReading.open(path).text()).contains("La date n’est pas encore choisie");
        exercises.cancel(table.pilot(), table.exercise(), null);
        assertThat(ScreenReading.open(path).text()).contains("Cet exercice est annulé");
        assertThat(ScreenReading.open("s").text()).contains("annulé");
    }

    @Test
    void onceItIsOverNoCodeIsGivenAnyMore() {
        tables.start(table);
        assertThat(live.observing(guest(), table.exercise())).isPresent();
        tables.end(table);
        assertThat(ScreenReading.open(path).text()).doesNotContain(NOTHING).contains("joué");
    }

    @Test
    void onlyWhoObservesReadsItAndOnlyUnderItsOwnStructure() {
        var caller = guest();
        assertThat(briefings.of(caller, table.structure(), table.exercise()).themes())
                .isNotEmpty();
        var elsewhere = tables.planned("souffleur/EHPAD-01");
        refused("unknown", () -> briefings.of(caller, elsewhere.structure(), table.exercise()));
        refused("unknown", () -> briefings.of(caller, elsewhere.structure(), elsewhere.exercise()));
        refused("unknown", () -> live.observing(caller, elsewhere.exercise()));
        for (var role : List.of(Role.MANAGEMENT, Role.IT, Role.READER)) {
            var member = new Caller.Person(tables.member(table.structure(), role));
            refused("not-allowed", () -> briefings.of(member, table.structure(), table.exercise()));
            refused("not-allowed", () -> live.observing(member, table.exercise()));
        }
        guests.end(table.pilot(), table.exercise(), paul);
        refused("unknown", () -> briefings.of(caller, table.structure(), table.exercise()));
        refused("unknown", () -> live.observing(caller, table.exercise()));
    }

    @Test
    void anObserverOfTheHouseFindsItFromTheStepOfTheYear() {
        plan(Duration.ofMinutes(1));
        as(tables.member(table.structure(), Role.OBSERVER));
        var home = ScreenReading.open("s/" + table.structure());
        assertThat(home.page().select("a[href=/" + path + "]")).isNotEmpty();
        assertThat(ScreenReading.open(path).headings()).contains("Observer cet exercice");
    }

    private static final String NOTHING = "Entrer comme observateur";

    private void plan(Duration ahead) {
        var seen = exercises.get(table.pilot(), table.exercise()).revision();
        exercises.date(table.pilot(), table.exercise(), clock.instant().plus(ahead), null, seen);
    }

    private String code() {
        return live.entrances(table.pilot(), table.exercise()).stream()
                .filter(it -> it.audience() == Audience.OBSERVER)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Caller guest() {
        return people.get(paul).caller();
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    private static void as(PersonId person) {
        SignIn.as(person);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }
}
