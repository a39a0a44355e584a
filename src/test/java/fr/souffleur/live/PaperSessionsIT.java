package fr.souffleur.live;

import static fr.souffleur.live.Rehearsal.CLERK;
import static fr.souffleur.live.Rehearsal.FIRST;
import static fr.souffleur.live.Rehearsal.NURSE;
import static fr.souffleur.live.Rehearsal.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static souffleur.db.Tables.JOURNAL_ACT;
import static souffleur.db.Tables.LIVE_EVENT;

import fr.souffleur.DoorTest;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.PaperHours.Doubt;
import fr.souffleur.live.PaperRatings.Rated;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Note;
import fr.souffleur.live.PaperSession.Stimulus;
import fr.souffleur.live.Rehearsal.Evening;
import fr.souffleur.planning.Exercise;
import fr.souffleur.structures.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Rehearsal.class)
class PaperSessionsIT {

    private static final CriterionId ALERT = new CriterionId("1.1");

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    PaperSessions papers;

    @Autowired
    LiveExercises live;

    @Autowired
    DSLContext sql;

    @Autowired
    Clock clock;

    @Test
    void aSessionOnPaperIsAnExerciseThatWasPlayed() {
        var evening = answered();
        assertThat(papers.blank(evening.pilot(), evening.exercise()).state()).isEqualTo(BlankSheet.State.TO_ENTER);
        papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of());
        var chronicle = rehearsal.chronicle(evening);
        assertThat(chronicle.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(chronicle.startedAt()).isEqualTo(at(yesterday(), "14:02"));
        assertThat(chronicle.endedAt()).isEqualTo(at(yesterday(), "14:46"));
        assertThat(chronicle.playMillis() / 60_000).isEqualTo(44);
        assertThat(chronicle.timeline())
                .extracting(Chronicle.Line::what)
                .containsExactly(
                        Chronicle.What.STARTED,
                        Chronicle.What.GIVEN,
                        Chronicle.What.GIVEN,
                        Chronicle.What.NOTED,
                        Chronicle.What.ENDED);
        assertThat(chronicle.attendance())
                .filteredOn(it -> it.role().equals(NURSE))
                .extracting(Chronicle.Presence::present)
                .containsExactly(true);
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.PLAYED);
        assertThat(papers.blank(evening.pilot(), evening.exercise()).state()).isEqualTo(BlankSheet.State.PLAYED);
        await().untilAsserted(() -> assertThat(acts(evening)).contains("session-entered", "report-drafted"));
    }

    @Test
    void enteredTwiceItIsThereOnce() {
        var evening = answered();
        var session = session(yesterday());
        int first = papers.enter(evening.pilot(), evening.exercise(), session, Set.of());
        int lines = lines(evening);
        assertThat(first).isEqualTo(lines - 1);
        assertThat(papers.enter(evening.pilot(), evening.exercise(), session, Set.of()))
                .isZero();
        assertThat(lines(evening)).isEqualTo(lines);
    }

    @Test
    void enteredTwiceAtOnceItIsThereOnce() throws Exception {
        var evening = answered();
        var session = session(yesterday());
        var barrier = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of(1, 2).stream()
                    .map(_ -> pool.submit(() -> {
                        barrier.await();
                        return papers.enter(evening.pilot(), evening.exercise(), session, Set.of());
                    }))
                    .toList();
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(lines(evening) - 1);
        }
    }

    @Test
    void twoEntriesOfTheSameSessionAreNotTwoSessions() {
        var evening = answered();
        papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of());
        assertThat(refusal(() -> papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of())))
                .isEqualTo("live.paper.entered");
    }

    @Test
    void whatWasPlayedOnScreensTakesLateRatingsAndNothingElse() {
        var evening = rehearsal.running();
        assertThat(refusal(() -> papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of())))
                .isEqualTo("live.paper.under-way");
        rehearsal.move(evening, new Move.Finex());
        assertThat(refusal(() -> papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of())))
                .isEqualTo("live.paper.played");
        var ratings = new PaperRatings(
                UUID.randomUUID(),
                Map.of(),
                List.of(new PaperRatings.Sheet(Map.of(ALERT, new Rated(Rating.LEVEL_2, "")))));
        assertThat(papers.rate(evening.pilot(), evening.exercise(), ratings)).isEqualTo(2);
        assertThat(papers.rate(evening.pilot(), evening.exercise(), ratings)).isZero();
        var chronicle = rehearsal.chronicle(evening);
        assertThat(chronicle.origin()).isEqualTo(new Chronicle.Origin(Source.SCREEN, null, true));
        assertThat(chronicle.ratings().stream()
                        .filter(it -> it.criterion().equals(ALERT))
                        .flatMap(it -> it.observers().stream()))
                .extracting(Chronicle.Given::rating)
                .containsExactly(Rating.LEVEL_2);
    }

    @Test
    void hoursToComeAreAskedAndBelievedWhenConfirmed() {
        var evening = answered();
        var tomorrow = yesterday().plusDays(2);
        assertThat(refusal(() -> papers.enter(evening.pilot(), evening.exercise(), session(tomorrow), Set.of())))
                .isEqualTo("live.paper.future");
        assertThat(sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(evening.exercise())))
                .isZero();
        papers.enter(evening.pilot(), evening.exercise(), session(tomorrow), Set.of(Doubt.FUTURE));
        assertThat(rehearsal.chronicle(evening).startedAt()).isEqualTo(at(tomorrow, "14:02"));
    }

    @Test
    void aRefusedLineLeavesNothingBehind() {
        var evening = answered();
        var session = session(yesterday());
        var bad = new PaperSession(
                session.id(),
                session.day(),
                session.debex(),
                session.finex(),
                false,
                session.stimuli(),
                session.notes(),
                List.of(),
                List.of(),
                List.of(),
                session.presence(),
                new PaperRatings(session.id(), Map.of(ALERT, new Rated(Rating.LEVEL_0, "")), List.of()),
                false);
        assertThat(refusal(() -> papers.enter(evening.pilot(), evening.exercise(), bad, Set.of())))
                .isEqualTo("live.evidence");
        assertThat(lines(evening)).isZero();
        assertThat(rehearsal.exercises.get(evening.pilot(), evening.exercise()).status())
                .isEqualTo(Exercise.Status.PLANNED);
        assertThat(papers.enter(evening.pilot(), evening.exercise(), session, Set.of()))
                .isPositive();
    }

    @Test
    void anUnansweredQuestionIsAnsweredFirst() {
        var evening = rehearsal.planned();
        assertThat(papers.blank(evening.pilot(), evening.exercise()).missing()).hasSize(1);
        assertThat(refusal(() -> papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of())))
                .isEqualTo("live.answers");
    }

    @Test
    void onlyWhoConductsEntersASession() {
        var evening = answered();
        var director = rehearsal.member(evening.structure(), Role.MANAGEMENT).caller();
        var stranger = rehearsal.planned().pilot();
        assertThat(refusal(() -> papers.enter(director, evening.exercise(), session(yesterday()), Set.of())))
                .isEqualTo("not-allowed");
        assertThat(refusal(() -> papers.enter(stranger, evening.exercise(), session(yesterday()), Set.of())))
                .isEqualTo("unknown");
    }

    @Test
    void theRoomThatWasOpenedOnScreensCanStillBePlayedOnPaper() {
        var evening = rehearsal.open();
        rehearsal.player(evening, CLERK);
        papers.enter(evening.pilot(), evening.exercise(), session(yesterday()), Set.of());
        assertThat(rehearsal.chronicle(evening).origin().paper()).isTrue();
    }

    private Evening answered() {
        var evening = rehearsal.planned();
        rehearsal.exercises.answer(evening.pilot(), evening.exercise(), "numero_animateur", "06 39 98 00 00");
        return evening;
    }

    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).minusDays(1);
    }

    private static Instant at(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour))
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
    }

    private static PaperSession session(LocalDate day) {
        var id = UUID.randomUUID();
        return new PaperSession(
                id,
                day,
                LocalTime.of(14, 2),
                LocalTime.of(14, 46),
                false,
                List.of(
                        new Stimulus(FIRST, Fate.GIVEN, LocalTime.of(14, 5), false, null),
                        new Stimulus(SECOND, Fate.GIVEN, null, false, null)),
                List.of(new Note(NoteKind.DECISION, LocalTime.of(14, 5), "<b>Couper</b> l’accès distant")),
                List.of(),
                List.of(),
                List.of(),
                Map.of(NURSE, true),
                new PaperRatings(id, Map.of(ALERT, new Rated(Rating.LEVEL_2, "")), List.of()),
                true);
    }

    private int lines(Evening evening) {
        return sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(evening.exercise()));
    }

    private List<String> acts(Evening evening) {
        return sql.select(JOURNAL_ACT.ACT)
                .from(JOURNAL_ACT)
                .where(JOURNAL_ACT.STRUCTURE_ID.eq(evening.structure()))
                .fetch(JOURNAL_ACT.ACT);
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
