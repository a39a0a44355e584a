package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.CLERK;
import static fr.souffleur.live.Rehearsal.FIRST;
import static fr.souffleur.live.Rehearsal.NURSE;
import static fr.souffleur.live.Rehearsal.SECOND;
import static fr.souffleur.live.StageTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.LIVE_EVENT;

import fr.souffleur.DoorTest;
import fr.souffleur.Souffleur;
import fr.souffleur.TestClock;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.Rehearsal.Evening;
import fr.souffleur.planning.RunSheet.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What goes wrong on the day, on a real database; {@code src/docs/FAULTS.md} lists it. */
@DoorTest
@Import(Rehearsal.class)
class FaultsIT {

    private static final int TRIES = Integer.getInteger("faults.tries", 1_000);

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    LiveExercises live;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    ExerciseLog log;

    @Autowired
    DSLContext sql;

    /** One stimulus given and taken back over and over, by two people in the same instant. */
    @Test
    void aThousandTimesTwoFacilitatorsClickInTheSameInstantAndOneOfThemIsToldWhoWasFirst() throws Exception {
        var evening = rehearsal.running();
        var other = rehearsal.pilotOf(evening.structure());
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TRIES; i++) {
                int before = lines(evening);
                Move move = i % 2 == 0 ? new Move.Give(FIRST) : new Move.TakeBack(FIRST);
                var answers = atOnce(
                        pool,
                        () -> live.move(evening.pilot(), evening.exercise(), Slip.fresh(), move),
                        () -> live.move(other, evening.exercise(), Slip.fresh(), move));
                assertThat(answers)
                        .containsExactlyInAnyOrder(
                                String.valueOf(before + 1),
                                (i % 2 == 0 ? "live.stands-given-by" : "live.stands-waiting-by") + " Claire Morel");
                assertThat(lines(evening)).isEqualTo(before + 1);
            }
        }
        whole(evening);
    }

    @Test
    void whoGivesWhileRealIsSaidGivesBeforeItOrNotAtAll() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 40; i++) {
                var evening = rehearsal.running();
                var observer = rehearsal
                        .seats
                        .take(Audience.OBSERVER, evening.exercise(), null, null, null)
                        .seat();
                var answers = atOnce(
                        pool,
                        () -> live.move(observer, Slip.fresh(), new Move.Real()),
                        () -> rehearsal.move(evening, new Move.Give(FIRST)));
                assertThat(answers.getFirst()).matches("\\d+");
                if (answers.getLast().matches("\\d+"))
                    assertThat(Integer.parseInt(answers.getLast())).isLessThan(Integer.parseInt(answers.getFirst()));
                else assertThat(answers.getLast()).isEqualTo("live.stopped");
                assertThat(whole(evening).phase()).isEqualTo(Phase.STOPPED);
            }
        }
    }

    @Test
    void fortyPeopleTakeTheirSeatsInTheSameInstantAndEverybodyHasOne() throws Exception {
        var evening = rehearsal.open();
        var start = new CyclicBarrier(40);
        try (var pool = Executors.newFixedThreadPool(40)) {
            var seats = IntStream.range(0, 40)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return rehearsal.player(evening, i % 2 == 0 ? NURSE : CLERK);
                    }))
                    .toList();
            for (var it : seats) assertThat(it.get().id()).isNotNull();
        }
        assertThat(whole(evening).table().seats()).hasSize(40);
    }

    @Test
    void finexTwiceEndsPlayOnceAndTheSecondIsToldSo() {
        var evening = rehearsal.running();
        var other = rehearsal.pilotOf(evening.structure());
        rehearsal.move(evening, new Move.Finex());
        assertThat(told(() -> live.move(other, evening.exercise(), Slip.fresh(), new Move.Finex())))
                .isEqualTo("live.debrief-by Claire Morel");
        assertThat(told(() -> rehearsal.move(evening, new Move.Finex()))).isEqualTo("live.debrief");
        assertThat(whole(evening).course().ending()).isEqualTo(Ending.FINISHED);
        assertThat(lines(evening)).isEqualTo(3);
    }

    @Test
    void whatATabOfYesterdayAsksForIsHeldAgainstToday() {
        var evening = rehearsal.running();
        rehearsal.move(evening, new Move.Give(FIRST));
        rehearsal.move(evening, new Move.Skip(SECOND));
        int before = lines(evening);
        var stale = List.of(
                new Move.Start(), new Move.Give(FIRST), new Move.Hold(SECOND), new Move.Skip(FIRST), new Move.Resume());
        assertThat(stale.stream().map(it -> refusal(() -> rehearsal.move(evening, it))))
                .containsExactly(
                        "live.running",
                        "live.stands-given",
                        "live.stands-skipped",
                        "live.stands-given",
                        "live.running");
        assertThat(lines(evening)).isEqualTo(before);
    }

    @Test
    void whenTheServersClockIsSetAnHourForwardPlayGoesOnAndNothingBursts() {
        var evening = rehearsal.running();
        for (var inject : List.of(FIRST, SECOND)) rehearsal.move(evening, new Move.Automatic(inject, true));
        rehearsal.pass(Duration.ofSeconds(30));
        clock.set(Duration.ofHours(1));
        rehearsal.pass(Duration.ofSeconds(20));
        var stage = whole(evening);
        assertThat(stage.phase()).isEqualTo(Phase.RUNNING);
        assertThat(stage.script().given()).hasSize(1);
        assertThat(play(evening)).isEqualTo(50_000);
    }

    @Test
    void whenTheServersClockIsSetAnHourBackPlayDoesNotStandStill() {
        var evening = rehearsal.running();
        rehearsal.move(evening, new Move.Automatic(FIRST, true));
        rehearsal.pass(Duration.ofSeconds(30));
        clock.set(Duration.ofHours(-1));
        rehearsal.pass(Duration.ofMinutes(4));
        assertThat(play(evening)).isEqualTo(270_000);
        assertThat(whole(evening).script().given()).contains(FIRST);
    }

    @Test
    void aPortalThatComesBackWithItsClockSetBackStandsInPauseAndNotStill() {
        var evening = rehearsal.running();
        rehearsal.pass(Duration.ofMinutes(1));
        clock.set(Duration.ofHours(-1));
        rehearsal.restart(Duration.ofSeconds(20));
        assertThat(whole(evening).phase()).isEqualTo(Phase.PAUSED);
        assertThat(play(evening)).isEqualTo(60_000);
    }

    /** A portal whose machine keeps the time of Paris, in the nights when that leaps. */
    @Test
    void theNightTheHourChangesIsAsLongAsItIs() {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
        Souffleur.keepUniversalTime();
        try {
            for (var night : List.of("2027-03-28T00:58:00Z", "2027-03-28T01:58:00Z", "2027-10-31T00:58:00Z")) {
                clock.set(Duration.between(clock.instant(), Instant.parse(night)));
                var evening = rehearsal.running();
                rehearsal.pass(Duration.ofMinutes(5));
                assertThat(play(evening)).as(night).isEqualTo(300_000);
                rehearsal.move(evening, new Move.Give(FIRST));
                var lines = log.since(evening.exercise(), 0);
                assertThat(Duration.between(
                                lines.get(1).recordedAt(), lines.getLast().recordedAt()))
                        .isEqualTo(Duration.ofMinutes(5));
                assertThat(whole(evening).phase()).isEqualTo(Phase.RUNNING);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aPhoneWhoseClockIsWrongByADayStillWritesWhenItWrote() {
        var evening = rehearsal.running();
        var nurse = rehearsal.player(evening, NURSE);
        rehearsal.pass(Duration.ofMinutes(2));
        var claims = List.of(Duration.ofDays(-1), Duration.ofDays(1), Duration.ofMinutes(-90), Duration.ofSeconds(-30));
        for (var claim : claims)
            live.move(
                    nurse,
                    new Slip(MoveId.fresh(), clock.instant().plus(claim), Source.OFFLINE),
                    new Move.Note(NoteKind.FACT, claim.toString()));
        assertThat(whole(evening).log().notes())
                .extracting(CrisisLog.Note::play)
                .containsExactly(120_000L, 120_000L, 120_000L, 90_000L);
    }

    @Test
    void twoThousandPastesLeaveARecordThatAPhoneCanHoldAndNoneIsLost() {
        var evening = rehearsal.running();
        var clerk = rehearsal.player(evening, CLERK);
        var paste = "Un long texte collé. ".repeat(90);
        for (int i = 0; i < 2_000; i++) live.move(clerk, Slip.fresh(), new Move.Note(NoteKind.FACT, i + " " + paste));
        var shown =
                Json.MAPPER.readTree(rehearsal.streams.snapshot(clerk, "fr")).path("screen");
        assertThat(Json.write(shown)).hasSizeLessThan(80_000);
        assertThat(shown.path("log").size() + shown.path("older").intValue()).isEqualTo(2_000);
        var read = new ArrayList<Integer>();
        var page = shown.path("log");
        while (!page.isEmpty()) {
            page.values().forEach(it -> read.add(number(it)));
            int last = page.get(page.size() - 1).path("seq").intValue();
            page = Json.MAPPER.readTree(rehearsal.streams.older(clerk, last));
        }
        assertThat(read).hasSize(2_000).doesNotHaveDuplicates();
        whole(evening);
    }

    @Test
    void soManyFactsOfTwoObserversLeaveARecordThatAPhoneCanHoldAndNoneIsLost() {
        var evening = rehearsal.running();
        var observers = List.of(rehearsal.observer(evening), rehearsal.observer(evening));
        var paste = "Un long constat. ".repeat(100);
        for (int i = 0; i < 700; i++)
            live.move(
                    observers.get(i % 2),
                    Slip.fresh(),
                    new Move.Observe(i < 600 ? "fait " + i : i + " " + paste, null));
        var before = Json.MAPPER
                .readTree(rehearsal.streams.snapshot(observers.getFirst(), "fr"))
                .path("screen");
        assertThat(before.path("facts").size()).isBetween(30, 40);
        assertThat(Json.write(before.path("facts"))).hasSizeLessThan(80_000);
        assertThat(before.path("facts").size() + before.path("olderFacts").intValue())
                .isEqualTo(700);
        var read = new ArrayList<Integer>();
        var page = before.path("facts");
        while (!page.isEmpty()) {
            page.values().forEach(it -> read.add(it.path("seq").intValue()));
            int last = page.get(page.size() - 1).path("seq").intValue();
            page = Json.MAPPER.readTree(rehearsal.streams.olderFacts(observers.getLast(), last));
            assertThat(page.size()).isLessThanOrEqualTo(300);
        }
        assertThat(read).hasSize(700).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        whole(evening);
    }

    @Test
    void namesAndTextsWithMarkupAreWordsOnEveryScreen() {
        var evening = rehearsal.running();
        var markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        var seat = rehearsal
                .seats
                .take(Audience.PLAYER, evening.exercise(), NURSE, markup, null)
                .seat();
        live.move(seat, Slip.fresh(), new Move.Note(NoteKind.DECISION, markup));
        rehearsal.move(evening, new Move.Improvise(Channel.CALL, List.of(), markup, markup));
        var stage = whole(evening);
        var improvised = stage.forPlayer(NURSE).newest().getFirst();
        assertThat(improvised.html())
                .contains("&lt;img src=x")
                .doesNotContain("<img")
                .doesNotContain("<script");
        // What goes out as text is set as text by our elements: NoTextRunsInTheBrowser shows it to Chromium.
        assertThat(improvised.title()).isEqualTo(markup);
        assertThat(stage.forPlayer(NURSE).log().getFirst().text()).isEqualTo(markup);
    }

    private static int number(JsonNode line) {
        return Integer.parseInt(line.path("text").stringValue().split(" ")[0]);
    }

    private Stage whole(Evening evening) {
        var all = log.since(evening.exercise(), 0);
        return Truths.hold(log.beside(evening.exercise(), all), all, Map.of()).getLast();
    }

    private long play(Evening evening) {
        return rehearsal.chronicle(evening).playMillis();
    }

    private int lines(Evening evening) {
        return sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(evening.exercise()));
    }

    private static List<String> atOnce(ExecutorService pool, Callable<Integer> one, Callable<Integer> other)
            throws Exception {
        var barrier = new CyclicBarrier(2);
        var answers = new ArrayList<String>();
        var both = List.of(one, other).stream()
                .map(it -> pool.submit(() -> {
                    barrier.await();
                    return told(it);
                }))
                .toList();
        for (var it : both) answers.add(it.get());
        return answers;
    }

    /** The line, or the refusal with what it names. */
    private static String told(Callable<Integer> move) {
        try {
            return String.valueOf(move.call());
        } catch (Refused no) {
            return (no.key() + " "
                            + String.join(
                                    " ",
                                    no.arguments().stream().map(String::valueOf).toList()))
                    .strip();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
