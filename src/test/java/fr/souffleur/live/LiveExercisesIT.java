package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.CLERK;
import static fr.souffleur.live.Rehearsal.FIRST;
import static fr.souffleur.live.Rehearsal.NURSE;
import static fr.souffleur.live.Rehearsal.SECOND;
import static fr.souffleur.live.StageTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souffleur.db.Tables.LIVE_EVENT;
import static souffleur.db.Tables.LIVE_SEAT;
import static souffleur.db.Tables.LIVE_TEXT;

import fr.souffleur.DoorTest;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.TextId;
import fr.souffleur.live.Rehearsal.Evening;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.RunSheet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DoorTest
@Import(Rehearsal.class)
class LiveExercisesIT {

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    LiveExercises live;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rooms rooms;

    @Test
    void aReactionIsOneMoveWithAllItsLinesHoweverOftenItIsSent() {
        var evening = rehearsal.open();
        var pilot = evening.pilot();
        live.move(pilot, evening.exercise(), Slip.fresh(), new Move.Start());
        live.move(pilot, evening.exercise(), Slip.fresh(), new Move.Choose("payeur", "numero-connu"));
        var slip = Slip.fresh();
        int line = live.move(pilot, evening.exercise(), slip, new Move.React("payeur-alerte"));
        assertThat(live.move(pilot, evening.exercise(), slip, new Move.React("payeur-alerte")))
                .isEqualTo(line);
        assertThat(live.chronicle(pilot, evening.exercise()).timeline())
                .extracting(it -> it.seq() + " " + it.what())
                .endsWith(line + " REACTED", line + 1 + " SKIPPED");
    }

    @Test
    void theRoomOpensOnlyWhenEveryAnswerIsThere() {
        var evening = rehearsal.planned();
        assertThat(live.missing(evening.pilot(), evening.exercise())).hasSize(1);
        assertThat(refusal(() -> live.open(evening.pilot(), evening.exercise())))
                .isEqualTo("live.answers");
        rehearsal.exercises.answer(evening.pilot(), evening.exercise(), "numero_animateur", "06 39 98 00 00");
        live.open(evening.pilot(), evening.exercise());
        assertThat(live.entrances(evening.pilot(), evening.exercise()))
                .extracting(FacilitatorScreen.Access::audience)
                .containsExactly(Audience.PLAYER, Audience.OBSERVER, Audience.ROOM);
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.OPEN);
    }

    @Test
    void openingTwiceChangesNothing() {
        var evening = rehearsal.open();
        var before = live.entrances(evening.pilot(), evening.exercise());
        live.open(evening.pilot(), evening.exercise());
        assertThat(live.entrances(evening.pilot(), evening.exercise())).isEqualTo(before);
        assertThat(lines(evening)).isEqualTo(1);
    }

    @Test
    void anExerciseIsPlayedFromDebexToFinex() {
        var evening = rehearsal.running();
        rehearsal.pass(Duration.ofMinutes(2));
        rehearsal.move(evening, new Move.Give(FIRST));
        rehearsal.pass(Duration.ofMinutes(1));
        rehearsal.move(evening, new Move.Finex());
        rehearsal.pass(Duration.ofMinutes(5));
        var chronicle = rehearsal.chronicle(evening);
        assertThat(chronicle.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(chronicle.playMillis()).isEqualTo(Duration.ofMinutes(3).toMillis());
        assertThat(chronicle.timeline())
                .extracting(Chronicle.Line::what)
                .containsExactly(Chronicle.What.STARTED, Chronicle.What.GIVEN, Chronicle.What.ENDED);
        assertThat(chronicle.ratings()).hasSize(13);
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.PLAYED);
    }

    @RepeatedTest(10)
    void twoFacilitatorsGiveTheSameStimulusAtOnce() throws Exception {
        var evening = rehearsal.running();
        var other = rehearsal.pilotOf(evening.structure());
        var answers = atOnce(List.of(
                () -> live.move(evening.pilot(), evening.exercise(), Slip.fresh(), new Move.Give(FIRST)),
                () -> live.move(other, evening.exercise(), Slip.fresh(), new Move.Give(FIRST))));
        assertThat(answers).containsExactlyInAnyOrder("3", "live.stands-given-by");
        assertThat(lines(evening)).isEqualTo(3);
    }

    @RepeatedTest(5)
    void theSameMoveSentTwiceAtOnceIsOneLine() throws Exception {
        var evening = rehearsal.running();
        var slip = Slip.fresh();
        Callable<Integer> send = () -> live.move(evening.pilot(), evening.exercise(), slip, new Move.Give(FIRST));
        assertThat(atOnce(List.of(send, send, send))).containsExactly("3", "3", "3");
        assertThat(lines(evening)).isEqualTo(3);
    }

    @Test
    void eightyNotesAtOnceStandInTheLogWithoutAGap() throws Exception {
        var evening = rehearsal.running();
        var nurse = rehearsal.player(evening, NURSE);
        var clerk = rehearsal.player(evening, CLERK);
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var written : IntStream.range(0, 80)
                    .mapToObj(i -> pool.submit(() -> live.move(
                            i % 2 == 0 ? nurse : clerk, Slip.fresh(), new Move.Note(NoteKind.FACT, "fait " + i))))
                    .toList()) written.get();
        }
        assertThat(seqs(evening)).isEqualTo(IntStream.rangeClosed(1, 84).boxed().toList());
        assertThat(rehearsal.chronicle(evening).notes())
                .extracting(Chronicle.Note::text)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 80).mapToObj(i -> "fait " + i).toList());
    }

    @Test
    void whoWaitsForTheRowSeesWhatTheOneBeforeHasWritten() throws Exception {
        var evening = rehearsal.running();
        var barrier = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(1)) {
            var late = pool.submit(() -> transaction.execute(_ -> {
                int before = rooms.newest(evening.exercise());
                await(barrier);
                await(barrier);
                rooms.lock(evening.exercise());
                return List.of(before, rooms.newest(evening.exercise()));
            }));
            await(barrier);
            rehearsal.move(evening, new Move.Give(FIRST));
            await(barrier);
            assertThat(late.get()).containsExactly(2, 3);
        }
    }

    @Test
    void whenThePortalWasAwayPlayStandsInPauseWithTheTimeItHad() {
        var evening = rehearsal.running();
        rehearsal.pass(Duration.ofMinutes(3));
        rehearsal.outage(Duration.ofMinutes(7));
        var chronicle = rehearsal.chronicle(evening);
        assertThat(chronicle.phase()).isEqualTo(Phase.PAUSED);
        assertThat(chronicle.playMillis()).isEqualTo(Duration.ofMinutes(3).toMillis());
        assertThat(chronicle.timeline())
                .extracting(Chronicle.Line::what)
                .containsExactly(Chronicle.What.STARTED, Chronicle.What.INTERRUPTED);
        rehearsal.outage(Duration.ofMinutes(1));
        assertThat(rehearsal.chronicle(evening).timeline()).hasSize(2);
        rehearsal.move(evening, new Move.Resume());
        rehearsal.pass(Duration.ofMinutes(1));
        assertThat(rehearsal.chronicle(evening).playMillis())
                .isEqualTo(Duration.ofMinutes(4).toMillis());
    }

    @Test
    void whatTheRoomPlayedMeanwhileIsPlayTimeOnceAndNeverMoreThanThereWasTimeFor() {
        var evening = rehearsal.running();
        rehearsal.pass(Duration.ofMinutes(3));
        rehearsal.restart(Duration.ofMinutes(7));
        rehearsal.move(evening, new Move.PlayedOn(Duration.ofMinutes(6).toMillis()));
        assertThat(rehearsal.chronicle(evening).playMillis())
                .isEqualTo(Duration.ofMinutes(9).toMillis());
        refuses(evening, new Move.PlayedOn(1), "live.running");
        rehearsal.pass(Duration.ofMinutes(1));
        rehearsal.outage(Duration.ofMinutes(2));
        rehearsal.move(evening, new Move.PlayedOn(Duration.ofHours(5).toMillis()));
        var told = rehearsal.chronicle(evening);
        assertThat(told.playMillis()).isEqualTo(Duration.ofMinutes(12).toMillis());
        assertThat(told.phase()).isEqualTo(Phase.RUNNING);
        assertThat(told.timeline()).extracting(Chronicle.Line::what).contains(Chronicle.What.PLAYED_ON);
    }

    @Test
    void aRestartDuringAPauseMovesNoPlayTimeWhateverIsSaid() {
        var evening = rehearsal.running();
        rehearsal.pass(Duration.ofMinutes(3));
        rehearsal.move(evening, new Move.Pause());
        rehearsal.restart(Duration.ofMinutes(7));
        refuses(evening, new Move.PlayedOn(60_000), "live.no-outage");
        rehearsal.move(evening, new Move.Resume());
        assertThat(rehearsal.chronicle(evening).playMillis())
                .isEqualTo(Duration.ofMinutes(3).toMillis());
    }

    private void refuses(Evening evening, Move move, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rehearsal.move(evening, move))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    @Test
    void aRestartHoweverBriefIsSaidWithItsLengthAndTheStoryGoesOnFromItsHour() {
        var evening = rehearsal.running();
        rehearsal.pass(Duration.ofMinutes(1));
        var before = shown(console(evening)).path("clock");
        rehearsal.restart(Duration.ofSeconds(3));
        var after = shown(console(evening));
        assertThat(after.path("screen").path("outage").path("millis").intValue())
                .isEqualTo(3_000);
        assertThat(after.path("clock").path("running").booleanValue()).isFalse();
        assertThat(after.path("clock").path("playMillis")).isEqualTo(before.path("playMillis"));
        assertThat(after.path("clock").path("storyMinutes")).isEqualTo(before.path("storyMinutes"));
        rehearsal.move(evening, new Move.Resume());
        rehearsal.pass(Duration.ofSeconds(30));
        var onward = shown(console(evening));
        assertThat(onward.path("screen").path("outage").isObject()).isFalse();
        assertThat(onward.path("clock").path("playMillis").intValue()).isEqualTo(90_000);
        assertThat(onward.path("clock").path("storyMinutes").doubleValue())
                .isGreaterThan(before.path("storyMinutes").doubleValue());
    }

    @Test
    void throughTheWholeKitPlayersReadWhoCallsAndNeverWhoPlaysThatPart() {
        var evening = rehearsal.running();
        var clerk = rehearsal.player(evening, CLERK);
        rehearsal.move(evening, new Move.Give(FIRST));
        assertThat(senders(clerk)).contains("Dominique, collègue du secrétariat");
        for (var line : rehearsal.exercises.sheet(evening.exercise()).lines())
            if (line.kind() != RunSheet.Kind.OPENING && !line.id().equals(FIRST))
                rehearsal.move(evening, new Move.Give(line.id()));
        for (var role : List.of("direction", "idec", "secretaire-comptable"))
            assertThat(senders(rehearsal.player(evening, new RoleId(role))))
                    .isNotEmpty()
                    .noneMatch(it -> it.contains("joué"));
        assertThat(shown(console(evening)).toString()).contains("jouée par l’animateur, debout à la porte");
    }

    @Test
    void theWallShowsInASentenceOrTwoWhereTheStoryStandsAndHowLongPlayLasts() {
        var evening = rehearsal.running();
        var wall = seat(evening, Audience.ROOM);
        assertThat(shown(wall).path("screen").path("playMinutes").intValue()).isEqualTo(43);
        assertThat(situation(wall))
                .isEqualTo(
                        "EHPAD Résidence du Val-Fictif, 84 résidents. Les petits-déjeuners se terminent, les toilettes sont en cours, l’infirmière finit sa distribution du matin.");
        rehearsal.move(evening, new Move.Give(new InjectId("S")));
        assertThat(situation(wall))
                .isEqualTo(
                        "À 10 h 50, l’éditeur a fermé les deux connexions inconnues. Depuis, plus personne n’ouvre la boîte du secrétariat : l’analyse est en cours.");
    }

    @Test
    void inTheDebriefTheRoomReadsWhatIsSaidToItAndNotWhatTheFacilitatorHasToDo() {
        var evening = rehearsal.running();
        var nurse = rehearsal.player(evening, NURSE);
        rehearsal.move(evening, new Move.Finex());
        for (var seat : List.of(nurse, seat(evening, Audience.ROOM))) {
            var steps = shown(seat).path("screen").path("debrief").path("steps");
            assertThat(steps.get(0).path("sayHtml").stringValue()).isEmpty();
            assertThat(steps.get(1).path("sayHtml").stringValue()).contains("Chacun un mot");
        }
        assertThat(shown(console(evening)).toString()).contains("La clôture, mot pour mot");
    }

    @Test
    void aScreenInEnglishKnowsThatItsKitIsInFrench() {
        var evening = rehearsal.running();
        for (var seat : List.of(console(evening), rehearsal.player(evening, NURSE))) {
            var snapshot = Json.MAPPER.readTree(rehearsal.streams.snapshot(seat, "en"));
            assertThat(snapshot.path("language").stringValue()).isEqualTo("fr");
            assertThat(snapshot.path("words").path("exercise").stringValue()).isEqualTo("EXERCISE");
        }
    }

    @Test
    void whatIsSetToComeByItselfComesOnceEvenWhenTakenBack() {
        var evening = rehearsal.running();
        rehearsal.move(evening, new Move.Automatic(FIRST, true));
        rehearsal.pass(Duration.ofMinutes(3));
        assertThat(given(evening)).containsExactly("01");
        rehearsal.move(evening, new Move.TakeBack(FIRST));
        rehearsal.pass(Duration.ofMinutes(3));
        assertThat(given(evening)).containsExactly("01");
    }

    @Test
    void anExercisePutOffOpensAgainWithNewCodesAndItsLogGoesOn() {
        var evening = rehearsal.running();
        var seat = rehearsal.player(evening, NURSE);
        var codes = live.entrances(evening.pilot(), evening.exercise());
        rehearsal.move(evening, new Move.Real());
        rehearsal.move(evening, new Move.Replan());
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.PLANNED);
        live.open(evening.pilot(), evening.exercise());
        assertThat(live.entrances(evening.pilot(), evening.exercise())).doesNotContainAnyElementsOf(codes);
        assertThat(sql.fetchCount(LIVE_SEAT, LIVE_SEAT.SEAT_ID.eq(seat.id()).and(LIVE_SEAT.LEFT_AT.isNull())))
                .isZero();
        rehearsal.move(evening, new Move.Start());
        rehearsal.move(evening, new Move.Give(FIRST));
        assertThat(given(evening)).containsExactly("01");
        assertThat(rehearsal.chronicle(evening).seq()).isEqualTo(lines(evening));
    }

    @Test
    void aPurgedTextLeavesTheDatabaseAndTheLineStays() {
        var evening = rehearsal.running();
        var nurse = rehearsal.player(evening, NURSE);
        live.move(nurse, Slip.fresh(), new Move.Note(NoteKind.FACT, "un nom"));
        var text = sql.select(LIVE_TEXT.TEXT_ID)
                .from(LIVE_TEXT)
                .where(LIVE_TEXT.EXERCISE_ID.eq(evening.exercise()))
                .and(LIVE_TEXT.BODY.eq("un nom"))
                .fetchSingle(LIVE_TEXT.TEXT_ID);
        live.purge(evening.pilot(), evening.exercise(), text);
        assertThat(sql.select(LIVE_TEXT.BODY)
                        .from(LIVE_TEXT)
                        .where(LIVE_TEXT.TEXT_ID.eq(text))
                        .fetchSingle(LIVE_TEXT.BODY))
                .isNull();
        assertThat(rehearsal.chronicle(evening).notes())
                .extracting(Chronicle.Note::text)
                .containsExactly("…");
        assertThat(refusal(() -> live.purge(evening.pilot(), evening.exercise(), TextId.fresh())))
                .isEqualTo("unknown");
    }

    @Test
    void aStrangerLearnsNothingAtAnyDoor() {
        var evening = rehearsal.running();
        var stranger = rehearsal.planned().pilot();
        var exercise = evening.exercise();
        for (var known : List.of(exercise, ExerciseId.fresh()))
            assertThat(List.of(
                            refusal(() -> live.open(stranger, known)),
                            refusal(() -> live.missing(stranger, known)),
                            refusal(() -> live.entrances(stranger, known)),
                            refusal(() -> live.phase(stranger, known)),
                            refusal(() -> live.chronicle(stranger, known)),
                            refusal(() -> live.move(stranger, known, Slip.fresh(), new Move.Give(SECOND))),
                            refusal(() -> live.attend(stranger, known, NURSE, true)),
                            refusal(() -> live.step(stranger, known, 1)),
                            refusal(() -> live.purge(stranger, known, TextId.fresh())),
                            refusal(() -> rehearsal.seats.pass(stranger, known, null))))
                    .containsOnly("unknown");
        assertThat(lines(evening)).isEqualTo(2);
    }

    @Test
    void aConsolePassMovesInTheNameOfItsPerson() {
        var evening = rehearsal.running();
        var taken = rehearsal.seats.pass(evening.pilot(), evening.exercise(), null);
        assertThat(rehearsal
                        .seats
                        .pass(evening.pilot(), evening.exercise(), taken.token())
                        .token())
                .isNull();
        live.move(taken.seat(), Slip.fresh(), new Move.Give(FIRST));
        assertThat(rehearsal.chronicle(evening).timeline().getLast().by()).isEqualTo(evening.pilot());
        assertThat(rehearsal.streams.snapshot(taken.seat(), "fr")).contains("\"audience\":\"FACILITATOR\"");
    }

    @Test
    void nobodyTouchesTheLogOutsideATransaction() {
        var evening = rehearsal.running();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> rooms.lock(evening.exercise()));
    }

    private Seat console(Evening evening) {
        return rehearsal.seats.pass(evening.pilot(), evening.exercise(), null).seat();
    }

    private Seat seat(Evening evening, Audience audience) {
        return rehearsal
                .seats
                .take(audience, evening.exercise(), null, null, null)
                .seat();
    }

    private JsonNode shown(Seat seat) {
        return Json.MAPPER.readTree(rehearsal.streams.snapshot(seat, "fr"));
    }

    private String situation(Seat wall) {
        var situation = shown(wall).path("screen").path("situation").stringValue();
        return situation.replaceAll("[\u00A0\u202F]", " ");
    }

    private List<String> senders(Seat seat) {
        return shown(seat)
                .path("screen")
                .path("newest")
                .valueStream()
                .map(it -> it.path("from").stringValue())
                .toList();
    }

    private List<String> given(Evening evening) {
        return rehearsal.chronicle(evening).timeline().stream()
                .filter(it -> it.what() == Chronicle.What.GIVEN)
                .map(it -> String.valueOf(it.inject()))
                .toList();
    }

    private int lines(Evening evening) {
        return sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(evening.exercise()));
    }

    private List<Integer> seqs(Evening evening) {
        return sql.select(LIVE_EVENT.SEQ)
                .from(LIVE_EVENT)
                .where(LIVE_EVENT.EXERCISE_ID.eq(evening.exercise()))
                .orderBy(LIVE_EVENT.SEQ)
                .fetch(LIVE_EVENT.SEQ);
    }

    private static List<String> atOnce(List<Callable<Integer>> moves) throws Exception {
        var barrier = new CyclicBarrier(moves.size());
        try (var pool = Executors.newFixedThreadPool(moves.size())) {
            List<Future<String>> answers = moves.stream()
                    .map(move -> pool.submit(() -> {
                        barrier.await();
                        try {
                            return String.valueOf(move.call());
                        } catch (Refused no) {
                            return no.key();
                        }
                    }))
                    .toList();
            return List.of(answers.stream().map(LiveExercisesIT::got).toArray(String[]::new));
        }
    }

    private static String got(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
