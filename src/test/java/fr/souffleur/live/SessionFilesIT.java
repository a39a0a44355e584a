package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souffleur.db.Tables.LIVE_EVENT;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.journal.Wording;
import fr.souffleur.live.Rehearsal.Evening;
import fr.souffleur.live.SessionFound.Question;
import fr.souffleur.live.SessionFound.Question.Kind;
import fr.souffleur.live.SessionFound.Reply;
import fr.souffleur.live.file.Pages;
import fr.souffleur.planning.Exercise;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

@DoorTest
@Import(Rehearsal.class)
class SessionFilesIT {

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    SessionFiles files;

    @Autowired
    LivePassages passages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PaperSessions papers;

    @Autowired
    DSLContext sql;

    @Autowired
    Clock clock;

    @Test
    void aSessionThatWasPlayedFromThePageComesHome() {
        var evening = answered();
        var page = page(evening, debex()).move(at(10), 600_000, "{\"kind\":\"finex\"}");
        var found = files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of());
        assertThat(found.questions()).isEmpty();
        assertThat(found.faults()).isEmpty();
        assertThat(found.issuedTo()).isEqualTo(((Caller.Person) evening.pilot()).id());
        assertThat(List.of(found.lines(), found.given(), found.notes(), found.ratings()))
                .containsExactly(5, 1, 1, 1);
        assertThat(lines(evening)).isZero();
        files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of());
        var chronicle = rehearsal.chronicle(evening);
        assertThat(chronicle.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(chronicle.origin().file()).isTrue();
        assertThat(chronicle.startedAt()).isEqualTo(debex());
        assertThat(chronicle.playMillis()).isEqualTo(600_000);
        assertThat(chronicle.notes()).extracting(Chronicle.Note::text).containsExactly("<script>alert(1)</script>");
        assertThat(chronicle.ratings().stream().flatMap(it -> it.observers().stream()))
                .extracting(Chronicle.Given::rating)
                .containsExactly(Rating.LEVEL_2);
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.PLAYED);
    }

    @Test
    void broughtTwiceItIsThereOnceAndALongerOneAddsItsEnd() {
        var evening = answered();
        var page = page(evening, debex()).move(at(10), 600_000, "{\"kind\":\"finex\"}");
        files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of());
        int lines = lines(evening);
        assertThat(files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of()))
                .isZero();
        assertThat(files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of())
                        .known())
                .isEqualTo(6);
        page.move(at(12), 600_000, "{\"kind\":\"agree\",\"criterion\":\"1.1\",\"rating\":\"1\"}");
        assertThat(files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of()))
                .isEqualTo(1);
        assertThat(lines(evening)).isEqualTo(lines + 1);
        assertThat(rehearsal.chronicle(evening).ratings().stream()
                        .filter(it -> it.criterion().equals(new CriterionId("1.1"))))
                .allMatch(it -> it.agreed() != null);
    }

    @Test
    void aFileOfAnotherExerciseOfAnotherPageOrOfAnotherSheetIsRefused() {
        var evening = answered();
        var other = answered();
        var mine = page(evening, debex());
        assertThat(refusal(() -> files.look(other.pilot(), other.exercise(), mine.bytes(), Map.of())))
                .isEqualTo("live.file.other-exercise");
        var unknown = page(evening, debex())
                .header(it -> it.put("file", UUID.randomUUID().toString()));
        assertThat(refusal(() -> files.look(evening.pilot(), evening.exercise(), unknown.bytes(), Map.of())))
                .isEqualTo("live.file.unknown");
        var sheet = page(evening, debex()).header(it -> it.put("sheet", "f".repeat(64)));
        assertThat(catchThrowableOfType(
                        Refused.class, () -> files.look(evening.pilot(), evening.exercise(), sheet.bytes(), Map.of())))
                .satisfies(it -> assertThat(it.key()).isEqualTo("live.file.other-sheet"))
                .satisfies(it -> assertThat(it.arguments()).hasSize(2).contains("ffffffff"));
    }

    @Test
    void aTamperedLineIsNamedAndNothingIsTaken() {
        var evening = answered();
        var bytes = page(evening, debex()).tampered(it -> {
            ((ObjectNode) it.get("lines").get(1)).put("play", 60_001);
            return it;
        });
        assertThat(catchThrowableOfType(
                                Refused.class, () -> files.bring(evening.pilot(), evening.exercise(), bytes, Map.of()))
                        .arguments())
                .containsExactly(2);
        assertThat(lines(evening)).isZero();
    }

    @Test
    void whatTheRulesRefuseIsReportedByLineAndNothingIsHalfTaken() {
        var evening = answered();
        var page = page(evening, debex())
                .move(at(9), 540_000, "{\"kind\":\"give\",\"inject\":\"01\"}")
                .move(at(9), 540_000, "{\"kind\":\"replan\"}")
                .move(at(10), 600_000, "{\"kind\":\"finex\"}");
        var found = files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of());
        assertThat(found.faults())
                .extracting(it -> it.line() + " " + it.why().key())
                .containsExactly("5 live.stands-given", "6 live.file.move");
        assertThat(refusal(() -> files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of())))
                .isEqualTo("live.file.refused");
        assertThat(lines(evening)).isZero();
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.PLANNED);
    }

    @Test
    void aSessionWithoutFinexIsAskedAndClosedAsPlayedInPart() {
        var evening = answered();
        var page = page(evening, debex());
        assertThat(files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of())
                        .questions())
                .extracting(Question::kind)
                .containsExactly(Kind.UNFINISHED);
        assertThat(refusal(() -> files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of())))
                .isEqualTo("live.file.asked");
        files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of(Kind.UNFINISHED, Reply.KEEP));
        assertThat(rehearsal.chronicle(evening).ending()).isEqualTo(Ending.PARTIAL);
    }

    @Test
    void aClockThatStoodOnAnotherDayIsAskedAndPutRight() {
        var evening = answered();
        rehearsal.exercises.date(evening.pilot(), evening.exercise(), debex(), null, 0);
        var page = page(evening, debex().minus(Duration.ofDays(1)))
                .move(at(10).minus(Duration.ofDays(1)), 600_000, "{\"kind\":\"finex\"}");
        assertThat(files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of())
                        .questions())
                .containsExactly(new Question(Kind.DAY, debex().minus(Duration.ofDays(1)), debex()));
        files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of(Kind.DAY, Reply.SHIFT));
        var chronicle = rehearsal.chronicle(evening);
        assertThat(chronicle.startedAt()).isEqualTo(debex());
        assertThat(chronicle.endedAt()).isEqualTo(at(10));
    }

    @Test
    void anAnswerThatChangedSinceIsAskedAndWhatWasPlayedIsKept() {
        var evening = answered();
        var page = page(evening, debex()).move(at(10), 600_000, "{\"kind\":\"finex\"}");
        rehearsal.exercises.answer(evening.pilot(), evening.exercise(), "numero_animateur", "06 39 98 11 11");
        assertThat(files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of())
                        .questions())
                .extracting(Question::kind)
                .containsExactly(Kind.SHEET);
        files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of(Kind.SHEET, Reply.KEEP));
        assertThat(rehearsal.chronicle(evening).sheet().answers()).containsEntry("numero_animateur", "06 39 98 00 00");
    }

    @Test
    void theOpenRoomTakesItAndAnEveningOnScreensDoesNot() {
        var open = rehearsal.open();
        var page = page(open, debex()).move(at(10), 600_000, "{\"kind\":\"finex\"}");
        files.bring(open.pilot(), open.exercise(), page.bytes(), Map.of());
        assertThat(rehearsal.chronicle(open).origin().file()).isTrue();
        var played = rehearsal.open();
        var late = page(played, debex()).move(at(10), 600_000, "{\"kind\":\"finex\"}");
        rehearsal.move(played, new Move.Start());
        assertThat(refusal(() -> files.bring(played.pilot(), played.exercise(), late.bytes(), Map.of())))
                .isEqualTo("live.paper.under-way");
        rehearsal.move(played, new Move.Finex());
        assertThat(refusal(() -> files.bring(played.pilot(), played.exercise(), late.bytes(), Map.of())))
                .isEqualTo("live.paper.played");
        assertThat(refusal(() -> files.issue(played.pilot(), played.exercise())))
                .isEqualTo("live.debrief");
    }

    @Test
    void aNumberThatTwoLinesBearIsNamedAndNothingIsTaken() {
        var evening = answered();
        var twice = UUID.randomUUID();
        var page = page(evening, debex())
                .move(twice, at(3), 180_000, "{\"kind\":\"pause\"}")
                .move(twice, at(4), 240_000, "{\"kind\":\"resume\"}");
        assertThat(files.look(evening.pilot(), evening.exercise(), page.bytes(), Map.of())
                        .faults())
                .extracting(it -> it.line() + " " + it.why().key())
                .containsExactly("6 live.file.line");
        assertThat(refusal(() -> files.bring(evening.pilot(), evening.exercise(), page.bytes(), Map.of())))
                .isEqualTo("live.file.refused");
    }

    @Test
    void personalDataIsTakenOutOfASheetThatWasHandedOutBeforeAnybodyPlayed() {
        var evening = answered();
        files.issue(evening.pilot(), evening.exercise());
        transaction.executeWithoutResult(
                _ -> passages.remove(evening.pilot(), evening.structure(), new Wording("06 39 98 00 00")));
        assertThat(passages.find(evening.structure(), new Wording("06 39 98 00 00")))
                .isEmpty();
        assertThat(lines(evening)).isZero();
    }

    @Test
    void soManyPagesAreHandedOutAndNoMore() {
        var evening = answered();
        for (int i = 0; i < SessionFiles.MOST; i++) files.issue(evening.pilot(), evening.exercise());
        assertThat(refusal(() -> files.issue(evening.pilot(), evening.exercise())))
                .isEqualTo("live.file.many");
    }

    @Test
    void twoWhoBringTheSameFileAtOnceBringItOnce() throws Exception {
        var evening = answered();
        var bytes = page(evening, debex())
                .move(at(10), 600_000, "{\"kind\":\"finex\"}")
                .bytes();
        var together = new CyclicBarrier(2);
        Callable<Integer> bring = () -> {
            together.await();
            return files.bring(evening.pilot(), evening.exercise(), bytes, Map.of());
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var one = two.submit(bring);
            var other = two.submit(bring);
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(0, 6);
        }
        assertThat(lines(evening)).isEqualTo(7);
    }

    @Test
    void aStrangerLearnsNothing() {
        var evening = answered();
        var stranger = answered().pilot();
        var bytes = page(evening, debex()).bytes();
        assertThat(List.of(
                        refusal(() -> files.issue(stranger, evening.exercise())),
                        refusal(() -> files.look(stranger, evening.exercise(), bytes, Map.of())),
                        refusal(() -> files.bring(stranger, evening.exercise(), bytes, Map.of()))))
                .containsOnly("unknown");
    }

    private Evening answered() {
        var evening = rehearsal.planned();
        rehearsal.exercises.answer(evening.pilot(), evening.exercise(), "numero_animateur", "06 39 98 00 00");
        return evening;
    }

    private Instant debex() {
        return clock.instant().minus(Duration.ofHours(2)).plusMillis(250);
    }

    private Instant at(int minutes) {
        return debex().plus(Duration.ofMinutes(minutes));
    }

    /** DEBEX, a stimulus, a note, a rating of the grid; FINEX is still to be said. */
    private Pages page(Evening evening, Instant debex) {
        var issued = files.issue(evening.pilot(), evening.exercise());
        return Pages.of(issued.key(), evening.exercise().value(), issued.digest(), issued.file(), issued.at(), debex)
                .move(debex, 0, "{\"kind\":\"start\"}")
                .move(debex.plusSeconds(60), 60_000, "{\"kind\":\"give\",\"inject\":\"" + FIRST + "\"}")
                .move(
                        debex.plusSeconds(90),
                        90_000,
                        "{\"kind\":\"note\",\"note\":\"DECISION\",\"text\":\"<script>alert(1)</script>\"}")
                .move(debex.plusSeconds(95), 95_000, "{\"kind\":\"rate\",\"criterion\":\"1.1\",\"rating\":\"2\"}");
    }

    private int lines(Evening evening) {
        return sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(evening.exercise()));
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
