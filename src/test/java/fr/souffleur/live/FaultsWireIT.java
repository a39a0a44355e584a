package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.JOURNAL_ACT;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.live.Rehearsal.Evening;
import fr.souffleur.planning.Exercises;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What networks and strangers do to the streams; {@code src/docs/FAULTS.md} lists it. The beat is as it ships. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "vaadin.productionMode=true"
        })
@Import({TestClock.class, Rehearsal.class})
class FaultsWireIT {

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    DSLContext sql;

    @Autowired
    ApplicationContext portal;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("faults"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @Test
    void aLineThatNobodyWasToldOfIsOnTheScreensWithTheNextBeat() {
        var evening = rehearsal.running();
        var stream = seated(evening, port).stream();
        stream.until(it -> it.text("type").equals("screen"));
        int line = inSilence(evening, new Move.Give(FIRST));
        assertThat(stream.until(it -> it.text("type").equals("screen") && it.seq() == line)
                        .body())
                .contains("\"screen\":{");
    }

    @Test
    void theBeatKeepsAStreamThroughAProxyThatCutsWhatIsSilentForFiveSeconds() throws Exception {
        var evening = rehearsal.running();
        try (var proxy = new IdleCutter(port, Duration.ofSeconds(5))) {
            var stream = seated(evening, port).through(proxy.port()).stream();
            for (int beats = 0; beats < 4; beats++)
                stream.until(it -> it.text("type").equals("beat"));
            int line = rehearsal.move(evening, new Move.Give(FIRST));
            assertThat(stream.until(it -> it.seq() == line).text("type")).isEqualTo("screen");
            assertThat(stream.over()).isFalse();
        }
    }

    @Test
    void aProxyThatCutsSoonerEndsTheStreamAndTheScreenComesBackWithAllThatItMissed() throws Exception {
        var evening = rehearsal.running();
        try (var proxy = new IdleCutter(port, Duration.ofMillis(300))) {
            var phone = seated(evening, port).through(proxy.port());
            var stream = phone.stream();
            stream.untilOver();
            int line = rehearsal.move(evening, new Move.Give(FIRST));
            assertThat(phone.stream()
                            .until(it -> it.text("type").equals("screen"))
                            .seq())
                    .isEqualTo(line);
            assertThat(phone.get("/snapshot").seq()).isEqualTo(line);
        }
    }

    @Test
    void aScreenThatReadsAByteNowAndThenIsDroppedAndNobodyElseWaits() throws Exception {
        var evening = rehearsal.running();
        var others = IntStream.range(0, 3)
                .mapToObj(_ -> seated(evening, port).stream())
                .toList();
        try (var slow = opened(evening)) {
            // Eight kilobytes each: more than the machine itself would keep for one that does not read.
            var paste = "\uD83D\uDE91".repeat(1_990);
            int last = 0;
            for (int i = 0; i < 300; i++) {
                last = rehearsal.move(evening, new Move.Note(NoteKind.FACT, i + " " + paste));
                if (slow.getInputStream().available() > 0)
                    assertThat(slow.getInputStream().read()).isNotNegative();
            }
            int newest = last;
            for (var other : others) other.until(it -> it.seq() == newest);
            slow.setSoTimeout(60_000);
            var rest = new ByteArrayOutputStream();
            slow.getInputStream().transferTo(rest);
            assertThat(rest.toString(StandardCharsets.UTF_8)).doesNotContain("\"seq\":" + newest + ",\"clock\"");
        }
    }

    @Test
    void twentyTabsOfOneSeatAreOneSeatAndShowTheSame() {
        var evening = rehearsal.running();
        var phone = seated(evening, port);
        var tabs = IntStream.range(0, 20).mapToObj(_ -> phone.stream()).toList();
        tabs.forEach(it -> it.until(first -> first.text("type").equals("screen")));
        for (int i = 0; i < 20; i++)
            assertThat(phone.post("/seat", Map.of("role", "idec")).status()).isEqualTo(200);
        int line = rehearsal.move(evening, new Move.Give(FIRST));
        assertThat(tabs.stream()
                        .map(it -> it.until(next -> next.seq() == line).json().path("screen"))
                        .distinct())
                .hasSize(1);
        assertThat(line).isEqualTo(4);
    }

    @Test
    void whoPollsSeesWhatTheOthersHear() {
        var evening = rehearsal.running();
        var phone = seated(evening, port);
        var stream = phone.stream();
        for (var move : new Move[] {new Move.Give(FIRST), new Move.Note(NoteKind.FACT, "un fait"), new Move.Pause()}) {
            int line = rehearsal.move(evening, move);
            var heard = stream.until(it -> it.seq() == line && it.text("type").equals("screen"));
            assertThat(phone.get("/snapshot").json().path("screen"))
                    .isEqualTo(heard.json().path("screen"));
        }
    }

    @Test
    void aBurstOfGuessedCodesStandsInTheJournalOnceWithoutAnAddress() {
        var guesser = new Browser(port, "/j/AAAAAAAA").at("127.0.0.9");
        for (int i = 0; i < 60; i++) guesser.get("/lobby");
        assertThat(guessed(1)).isEqualTo(1);
        clock.forward(Duration.ofMinutes(2));
        for (int i = 0; i < 30; i++) guesser.get("/lobby");
        assertThat(guessed(2)).isEqualTo(2);
        assertThat(sql.select(JOURNAL_ACT.DETAILS)
                        .from(JOURNAL_ACT)
                        .where(JOURNAL_ACT.ACT.eq("codes-guessed"))
                        .fetch(it -> it.value1().data()))
                .allMatch(it -> it.contains("20") && !it.contains("127"));
    }

    /** So many acts, as soon as they are written: they are written a moment later. */
    private int guessed(int awaited) {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        int found;
        do found = sql.fetchCount(JOURNAL_ACT, JOURNAL_ACT.ACT.eq("codes-guessed"));
        while (found < awaited && System.nanoTime() < patience);
        return found;
    }

    /** The line is committed, and whoever should have told the screens did not. */
    private int inSilence(Evening evening, Move move) {
        var scribe = new Scribe(
                portal.getBean(Rooms.class),
                portal.getBean(SeatRows.class),
                portal.getBean(PlayClocks.class),
                portal.getBean(ExerciseLog.class),
                portal.getBean(Stages.class),
                portal.getBean(Exercises.class),
                portal.getBean(Minutes.class),
                clock,
                _ -> {});
        return portal.getBean(TransactionTemplate.class)
                .execute(_ -> scribe.record(
                        evening.pilot(), Slip.fresh(), evening.exercise(), it -> it.decide(Mover.FACILITATOR, move)));
    }

    /** A stream opened by hand, with little room for what it does not read. */
    private Socket opened(Evening evening) throws Exception {
        var phone = seated(evening, port);
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write(("GET " + base(evening) + "/live/stream HTTP/1.1\r\nHost: localhost:" + port
                                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nCookie: "
                                + phone.cookie().split(";")[0] + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 101");
        return socket;
    }

    private Browser seated(Evening evening, int at) {
        var player = new Browser(at, base(evening));
        assertThat(player.post("/seat", Map.of("role", "idec")).status()).isEqualTo(200);
        return player;
    }

    private String base(Evening evening) {
        return Entrances.path(
                Audience.PLAYER,
                rehearsal
                        .live
                        .entrances(evening.pilot(), evening.exercise())
                        .getFirst()
                        .code());
    }
}
