package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.CLERK;
import static fr.souffleur.live.Rehearsal.FIRST;
import static fr.souffleur.live.Rehearsal.NURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.common.Caller;
import fr.souffleur.live.Rehearsal.Evening;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.structures.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What goes over the wire, spoken as a browser speaks it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "souffleur.live.beat=PT1S",
            "souffleur.proxy=" + LiveWireIT.PROXY + "/32",
            "vaadin.productionMode=true"
        })
@Import({TestClock.class, Rehearsal.class})
class LiveWireIT {

    static final String PROXY = "127.0.0.2";

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    DSLContext sql;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("wire"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @Test
    void theLobbyTellsRolesAndNothingOfTheStory() {
        var evening = rehearsal.open();
        var lobby = browser(evening, Audience.PLAYER).get("/lobby?language=en");
        assertThat(lobby.status()).isEqualTo(200);
        assertThat(lobby.text("phase")).isEqualTo("WAITING");
        assertThat(lobby.json().path("roles").size()).isPositive();
        assertThat(lobby.body()).doesNotContain("tapé").contains("\"words\":{");
    }

    @Test
    void aWrongAForeignAndAnExpiredCodeAreAnsweredAlike() {
        var evening = rehearsal.open();
        var wrong = new Browser(port, "/j/AAAAAAAA").get("/lobby");
        var ofAnotherKind = new Browser(port, "/j/" + code(evening, Audience.ROOM)).get("/lobby");
        var expired = browser(evening, Audience.PLAYER);
        rehearsal.move(evening, new Move.Start());
        rehearsal.move(evening, new Move.Finex());
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(ofAnotherKind).isEqualTo(wrong);
        assertThat(expired.get("/lobby")).isEqualTo(wrong);
        assertThat(expired.post("/seat", Map.of("role", "idec"))).isEqualTo(wrong);
        assertThat(expired.get("/nothing-here").body()).isEqualTo(wrong.body());
    }

    @Test
    void whoIsTurnedAwayGetsTheWordsToSayItWith() {
        var stranger = new Browser(port, "/j/AAAAAAAA");
        var wrong = stranger.get("/lobby?language=en");
        assertThat(wrong.text("message")).isEqualTo("This page does not exist.");
        assertThat(wrong.json().path("words").path("gone.unknown").stringValue())
                .isEqualTo("This code leads to no exercise.");
        assertThat(stranger.get("/snapshot").json().has("words")).isFalse();
    }

    @Test
    void onlyAConsoleIsHandedTheBook() {
        var evening = rehearsal.running();
        var pass = rehearsal.seats.pass(evening.pilot(), evening.exercise(), null);
        var console = new Browser(port, "/s/" + evening.structure() + "/exercices/" + evening.exercise());
        var snapshot = console.holding(pass).get("/snapshot").json();
        assertThat(snapshot.path("envelope").path("cards").size()).isGreaterThan(10);
        assertThat(snapshot.path("screen").path("book"))
                .isEqualTo(snapshot.path("envelope").path("stamp"));
        assertThat(snapshot.path("screen").toString().length()).isLessThan(6_000);
        var player = browser(evening, Audience.PLAYER);
        player.post("/seat", Map.of("role", NURSE.toString()));
        assertThat(player.get("/snapshot").json().path("envelope").propertyNames())
                .containsExactlyInAnyOrder("opened", "role", "alsoHolds", "cards", "rulesHtml");
        for (var other : List.of(Audience.OBSERVER, Audience.ROOM)) {
            var screen = browser(evening, other);
            screen.post("/seat", Map.of());
            assertThat(screen.get("/snapshot").json().path("envelope").isNull())
                    .as("" + other)
                    .isTrue();
        }
    }

    @Test
    void afterTooManyWrongCodesNobodyHearsWhetherOneIsRight() {
        var code = "/j/" + code(rehearsal.open(), Audience.PLAYER);
        var guesser = new Browser(port, "/j/AAAAAAAA").at(PROXY).naming("192.0.2.7");
        for (int i = 0; i < 20; i++) guesser.get("/lobby");
        var enough = guesser.get("/lobby");
        assertThat(enough.status()).isEqualTo(429);
        assertThat(enough.text("message")).startsWith("Trop de codes");
        assertThat(enough.json().path("words").path("gone.limited").stringValue())
                .startsWith("Trop de codes");
        var phone = new Browser(port, code).at(PROXY);
        assertThat(phone.naming("192.0.2.7").get("/lobby").status()).isEqualTo(429);
        assertThat(phone.naming("192.0.2.8").get("/lobby").status()).isEqualTo(200);
    }

    @Test
    void whoGuessesIsCountedWhateverAddressIsNamedWhereNoProxyStands() {
        var guesser = new Browser(port, "/j/AAAAAAAA").at("127.0.0.3");
        for (int i = 0; i < 20; i++)
            assertThat(guesser.naming("192.0.2." + i).get("/lobby").status()).isEqualTo(404);
        assertThat(guesser.naming("192.0.2.99").get("/lobby").status()).isEqualTo(429);
    }

    @Test
    void theNameUnderWhichThePortalIsReachedIsBelievedOfTheProxyAlone() {
        var player = seated(rehearsal.running(), "idec");
        var move = Browser.move("note", Map.of("note", "FACT", "text", "Un fait"));
        var page = player.fromOrigin("https://exercices.exemple.test").under("exercices.exemple.test");
        assertThat(page.post("/moves", move).status()).isEqualTo(403);
        assertThat(page.at(PROXY).post("/moves", move).status()).isEqualTo(200);
    }

    @Test
    void aSeatIsKeptInACookieOfThatAddressAlone() {
        var evening = rehearsal.open();
        var player = browser(evening, Audience.PLAYER);
        assertThat(player.get("/snapshot").status()).isEqualTo(401);
        var taken = player.post("/seat", Map.of("role", "idec", "name", "Camille"));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(player.cookie())
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/j/" + code(evening, Audience.PLAYER));
        var snapshot = player.get("/snapshot");
        assertThat(snapshot.text("seat")).isEqualTo(taken.text("seat"));
        assertThat(snapshot.json().path("envelope").path("role").path("name").stringValue())
                .isEqualTo("IDEC");
        var changed = player.post("/seat", Map.of("role", "direction"));
        assertThat(changed.text("seat")).isEqualTo(taken.text("seat"));
        assertThat(player.get("/snapshot")
                        .json()
                        .path("envelope")
                        .path("role")
                        .path("id")
                        .stringValue())
                .isEqualTo("direction");
    }

    @Test
    void whatAPlayerKeepsComesWithTheSnapshotAndNotWithEveryLine() {
        var evening = rehearsal.open();
        var player = seated(evening, "idec");
        var envelope = player.get("/snapshot").json().path("envelope");
        assertThat(envelope.path("cards").size()).isEqualTo(4);
        assertThat(envelope.path("rulesHtml").stringValue()).isNotBlank();
        var stream = player.stream();
        var first = stream.until(it -> it.text("type").equals("screen"));
        assertThat(first.body()).doesNotContain("rulesHtml").hasSizeLessThan(1_000);
        assertThat(first.json().path("screen").path("opened")).isEqualTo(envelope.path("opened"));
    }

    @Test
    void aTokenIsGoodForItsOwnExerciseAndAudienceOnly() {
        var evening = rehearsal.open();
        var player = browser(evening, Audience.PLAYER);
        player.post("/seat", Map.of("role", "idec"));
        var elsewhere = browser(rehearsal.open(), Audience.PLAYER).with(player);
        var asObserver = browser(evening, Audience.OBSERVER).with(player);
        var asConsole = new Browser(port, console(evening)).with(player);
        assertThat(elsewhere.get("/snapshot").status()).isEqualTo(401);
        assertThat(asObserver.get("/snapshot").status()).isEqualTo(401);
        assertThat(asConsole.get("/snapshot").status()).isEqualTo(401);
        assertThat(asConsole.get("/lobby").status()).isEqualTo(404);
        assertThat(asConsole.post("/seat", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void aConsoleStandsUnderItsOwnStructureAndNoOther() {
        var evening = rehearsal.running();
        var pass = rehearsal.seats.pass(evening.pilot(), evening.exercise(), null);
        var there = new Browser(port, "/s/" + rehearsal.planned().structure() + "/exercices/" + evening.exercise());
        assertThat(there.holding(pass).get("/snapshot").status()).isEqualTo(404);
        assertThat(there.get("/events").status()).isEqualTo(404);
        assertThat(there.get("/media/" + "0".repeat(64)).status()).isEqualTo(404);
        assertThat(there.post("/moves", Browser.move("pause", Map.of())).status())
                .isEqualTo(404);
        assertThat(there.stream().refused()).isEqualTo(404);
        assertThat(new Browser(port, console(evening))
                        .holding(pass)
                        .get("/snapshot")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aConsoleGoesWhenItsPersonIsNoLongerAMember() {
        var evening = rehearsal.running();
        var colleague = rehearsal.member(evening.structure(), Role.PILOT);
        var console = console(evening, colleague.caller());
        var stream = console.stream();
        stream.until(it -> it.text("type").equals("screen"));
        sql.update(STRUCTURES_MEMBERSHIP)
                .set(STRUCTURES_MEMBERSHIP.UNTIL, clock.instant())
                .where(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(colleague.id()))
                .execute();
        rehearsal.move(evening, new Move.Give(FIRST));
        assertThat(stream.until(it -> !it.text("type").equals("beat")).text("reason"))
                .isEqualTo("seat");
        assertThat(console.get("/snapshot").status()).isEqualTo(404);
        assertThat(console.stream().refused()).isEqualTo(404);
    }

    @Test
    void aConsoleGoesByItselfWhenTheExerciseIsHandedToSomebodyElse() {
        var evening = rehearsal.running();
        var director = rehearsal.member(evening.structure(), Role.MANAGEMENT);
        rehearsal.exercises.hand(evening.pilot(), evening.exercise(), director.id());
        var console = console(evening, director.caller());
        var stream = console.stream();
        stream.until(it -> it.text("type").equals("screen"));
        var next = rehearsal.member(evening.structure(), Role.PILOT);
        rehearsal.exercises.hand(evening.pilot(), evening.exercise(), next.id());
        stream.until(it -> it.text("type").equals("bye"));
        assertThat(console.get("/snapshot").status()).isEqualTo(403);
    }

    @Test
    void whenTheExerciseIsPutOffEveryScreenGoesAndIsToldSo() {
        var evening = rehearsal.running();
        var seats = List.of(
                seated(evening, "idec"), sittingIn(evening, Audience.OBSERVER), sittingIn(evening, Audience.ROOM));
        var streams = seats.stream().map(Browser::stream).toList();
        streams.forEach(stream -> stream.until(it -> it.text("type").equals("screen")));
        rehearsal.move(evening, new Move.Real());
        rehearsal.move(evening, new Move.Replan());
        streams.forEach(stream -> stream.until(it -> it.text("type").equals("bye")));
        rehearsal.live.open(evening.pilot(), evening.exercise());
        for (var seat : seats) {
            var answer = seat.get("/snapshot");
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.text("reason")).isEqualTo("live.put-off");
            assertThat(answer.text("message")).isEqualTo("Cet exercice est reporté à un autre jour.");
        }
    }

    @Test
    void aMoveIsAnsweredWithItsLineAndTheSameMoveWithTheSameLine() {
        var evening = rehearsal.running();
        var player = seated(evening, "idec");
        var move = Browser.move("note", Map.of("note", "FACT", "text", "Un fait"));
        var first = player.post("/moves", move);
        assertThat(first.status()).isEqualTo(200);
        assertThat(player.post("/moves", move)).isEqualTo(first);
        assertThat(rehearsal.chronicle(evening).notes()).hasSize(1);
    }

    @Test
    void aRuleSaysNoInTheLanguageThatWasAskedFor() {
        var evening = rehearsal.running();
        var player = seated(evening, "idec");
        var early = Browser.move("acknowledge", Map.of("inject", "02"));
        assertThat(player.post("/moves?language=en", early).status()).isEqualTo(409);
        assertThat(player.post("/moves?language=en", early).text("message"))
                .isEqualTo("This stimulus is not part of this exercise.");
        assertThat(player.post("/moves", early).text("message")).startsWith("Ce stimulus");
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeAnythingHappens() {
        var player = seated(rehearsal.running(), "idec");
        assertThat(player.post("/moves", Map.of("kind", "note")).status()).isEqualTo(400);
        assertThat(player.post("/moves", Browser.move("dance", Map.of())).status())
                .isEqualTo(400);
        assertThat(player.post("/moves", Browser.move("note", Map.of("note", "GOSSIP", "text", "x")))
                        .status())
                .isEqualTo(400);
        assertThat(player.post("/moves", Browser.move("note", Map.of("note", "FACT")))
                        .status())
                .isEqualTo(400);
        assertThat(player.post("/moves", Browser.move("give", Map.of("inject", "01")))
                        .status())
                .isEqualTo(403);
        assertThat(player.post("/moves", Browser.move("note", Map.of("note", "FACT", "text", "x".repeat(70_000))))
                        .status())
                .isEqualTo(400);
        assertThat(player.post("/moves", Browser.move("note", Map.of("note", "FACT", "text", "é".repeat(2_001))))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aForeignPageIsNotServed() {
        var evening = rehearsal.running();
        var player = seated(evening, "idec");
        var move = Browser.move("note", Map.of("note", "FACT", "text", "x"));
        assertThat(player.withoutHeader().post("/moves", move).status()).isEqualTo(403);
        assertThat(player.fromOrigin("https://ailleurs.test")
                        .post("/moves", move)
                        .status())
                .isEqualTo(403);
        assertThat(player.fromOrigin("http://localhost:" + port)
                        .post("/moves", move)
                        .status())
                .isEqualTo(200);
        assertThat(player.fromOrigin("https://ailleurs.test").stream().refused())
                .isEqualTo(403);
    }

    @Test
    void aLineReachesEveryScreenOfItsAudienceAndNoOther() {
        var evening = rehearsal.running();
        var clerk = seated(evening, CLERK.value()).stream();
        var nurse = seated(evening, NURSE.value()).stream();
        clerk.until(it -> it.text("type").equals("screen"));
        nurse.until(it -> it.text("type").equals("screen"));
        int line = rehearsal.move(evening, new Move.Give(FIRST));
        var shown = clerk.until(it -> it.text("type").equals("screen") && it.seq() == line);
        assertThat(shown.body()).contains("Dominique").contains("\"clock\":{");
        assertThat(nurse.until(it -> it.seq() == line).body()).doesNotContain("tapé hier vers");
        assertThat(nurse.until(it -> it.text("type").equals("beat")).seq()).isEqualTo(line);
    }

    @Test
    void whereAProxyStopsSocketsEventsSayTheSame() {
        var evening = rehearsal.running();
        var clerk = seated(evening, CLERK.value()).events();
        clerk.until(it -> it.text("type").equals("screen"));
        int line = rehearsal.move(evening, new Move.Give(FIRST));
        assertThat(clerk.until(it -> it.seq() == line).body()).contains("Dominique");
    }

    @Test
    void whoChangesRoleElsewhereIsToldToLookAgain() {
        var evening = rehearsal.running();
        var player = seated(evening, "idec");
        var stream = player.stream();
        stream.until(it -> it.text("type").equals("screen"));
        player.post("/seat", Map.of("role", "direction"));
        assertThat(stream.until(it -> it.text("type").equals("bye")).text("reason"))
                .isEqualTo("role");
    }

    @Test
    void aStreamWithoutASeatDoesNotOpen() {
        var evening = rehearsal.open();
        assertThat(browser(evening, Audience.PLAYER).stream().refused()).isEqualTo(401);
        assertThat(new Browser(port, console(evening)).stream().refused()).isEqualTo(401);
    }

    @Test
    void onlyPicturesOfTheOwnRecordExist() {
        var evening = rehearsal.running();
        var player = seated(evening, "idec");
        var unknown = player.get("/media/" + "0".repeat(64));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo(player.get("/nothing-here").body());
    }

    @Test
    void aPictureIsShownToWhomItWasGivenAndToNobodyBefore() throws Exception {
        var evening = rehearsal.running();
        var clerk = seated(evening, CLERK.value());
        var nurse = seated(evening, NURSE.value());
        var note = "/media/" + digest(Path.of("kits/EHPAD-01/media/d1-note.png"));
        assertThat(clerk.get(note).status()).isEqualTo(404);
        rehearsal.move(evening, new Move.Give(FIRST));
        assertThat(clerk.get(note).status()).isEqualTo(200);
        assertThat(nurse.get(note).status()).isEqualTo(404);
        rehearsal.move(evening, new Move.TakeBack(FIRST));
        assertThat(clerk.get(note).status()).isEqualTo(404);
    }

    @Test
    void throughTheWholeKitAPlayersTrafficHoldsNoNoteNoExpectationAndNoLaterStimulus() {
        var evening = rehearsal.running();
        var nurse = seated(evening, NURSE.value());
        var stream = nurse.stream();
        var sheet = rehearsal.exercises.sheet(evening.exercise());
        var prose = Prose.of(sheet);
        var secret = new ArrayList<String>();
        sheet.lines().forEach(it -> {
            secret.addAll(it.expected());
            if (it.note() != null) secret.add(it.note());
            if (it.relance() != null) secret.add(it.relance().words());
        });
        for (var line : sheet.lines().subList(1, sheet.lines().size())) {
            int seq = rehearsal.move(evening, new Move.Give(line.id()));
            var later = sheet
                    .lines()
                    .subList(sheet.lines().indexOf(line) + 1, sheet.lines().size())
                    .stream()
                    .map(RunSheet.Line::words);
            var shown = stream.until(it -> it.text("type").equals("screen") && it.seq() == seq)
                            .body()
                    + nurse.get("/snapshot").body();
            assertThat(Stream.concat(secret.stream(), later)
                            .map(prose::html)
                            .map(it ->
                                    Json.write(it).substring(1, Json.write(it).length() - 1))
                            .filter(shown::contains))
                    .as("after " + line.id())
                    .isEmpty();
        }
    }

    @Test
    void aSeatAnswersForADayAfterFinexAndThenNoMore() {
        var evening = rehearsal.running();
        var player = seated(evening, "idec");
        rehearsal.move(evening, new Move.Finex());
        clock.forward(Duration.ofHours(23));
        assertThat(player.get("/snapshot").text("seq")).isNotNull();
        assertThat(player.get("/snapshot").status()).isEqualTo(200);
        clock.forward(Duration.ofHours(2));
        assertThat(player.get("/snapshot").status()).isEqualTo(410);
    }

    @Test
    void theRoomScreenHasNoMoveAndTheObserverStopsForReal() {
        var evening = rehearsal.running();
        var room = browser(evening, Audience.ROOM);
        room.post("/seat", Map.of());
        assertThat(room.get("/snapshot").json().path("screen").path("seats").size())
                .isPositive();
        assertThat(room.post("/moves", Browser.move("real", Map.of())).status()).isEqualTo(403);
        var observer = browser(evening, Audience.OBSERVER);
        observer.post("/seat", Map.of());
        assertThat(observer.post("/moves", Browser.move("real", Map.of())).status())
                .isEqualTo(200);
        assertThat(room.get("/snapshot").json().path("screen").path("phase").stringValue())
                .isEqualTo("STOPPED");
    }

    @Test
    void olderFactsAreForObserversAndForNobodyElse() {
        var evening = rehearsal.running();
        var observer = browser(evening, Audience.OBSERVER);
        observer.post("/seat", Map.of());
        var first = observer.post("/moves", Browser.move("observe", Map.of("text", "Direction appelée")));
        var second = observer.post("/moves", Browser.move("observe", Map.of("text", "Poste isolé")));
        var older = observer.get("/facts?before=" + second.seq()).json();
        assertThat(older.values()).extracting(it -> it.path("seq").intValue()).containsExactly(first.seq());
        assertThat(observer.get("/facts?before=nowhere").status()).isEqualTo(400);
        var player = seated(evening, "idec");
        assertThat(player.get("/facts?before=" + second.seq()).status()).isEqualTo(404);
        var room = browser(evening, Audience.ROOM);
        assertThat(room.get("/facts?before=" + second.seq()).status()).isEqualTo(401);
        room.post("/seat", Map.of());
        assertThat(room.get("/facts?before=" + second.seq()).status()).isEqualTo(404);
    }

    private static String digest(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private Browser seated(Evening evening, String role) {
        var player = browser(evening, Audience.PLAYER);
        assertThat(player.post("/seat", Map.of("role", role)).status()).isEqualTo(200);
        return player;
    }

    private Browser sittingIn(Evening evening, Audience audience) {
        var browser = browser(evening, audience);
        assertThat(browser.post("/seat", Map.of()).status()).isEqualTo(200);
        return browser;
    }

    private Browser console(Evening evening, Caller by) {
        return new Browser(port, console(evening)).holding(rehearsal.seats.pass(by, evening.exercise(), null));
    }

    private Browser browser(Evening evening, Audience audience) {
        return new Browser(port, Entrances.path(audience, code(evening, audience)));
    }

    private String code(Evening evening, Audience audience) {
        return rehearsal.live.entrances(evening.pilot(), evening.exercise()).stream()
                .filter(it -> it.audience() == audience)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static String console(Evening evening) {
        return "/s/" + evening.structure() + "/exercices/" + evening.exercise();
    }
}
