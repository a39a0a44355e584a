package fr.souffleur.live;

import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.DECISIONS;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.JUMP;
import static fr.souffleur.live.Sheets.NURSE;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.PaperHours.Doubt;
import fr.souffleur.live.PaperRatings.Rated;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Note;
import fr.souffleur.live.PaperSession.Stimulus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was written on paper, told to the rules. */
class PaperSessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant EVENING = Instant.parse("2026-11-24T20:00:00Z");

    @Test
    void whatWasTimedStandsAtItsHourAndWhatWasNotHasNone() {
        var chronicle = told(session(
                List.of(given(INVOICE, "14:05"), given(SON, null), given(STRANGERS, "14:12"), skipped(JUMP)),
                List.of()));
        assertThat(chronicle.timeline())
                .extracting(it -> it.what() + " " + it.playMillis() / 60_000)
                .containsExactly("STARTED 0", "GIVEN 5", "GIVEN 0", "GIVEN 12", "SKIPPED 0", "ENDED 44");
        var unknown = chronicle.timeline().get(2);
        assertThat(unknown.inject()).isEqualTo(SON);
        assertThat(unknown.claimedAt()).isNull();
        assertThat(unknown.playMillis()).isEqualTo(Chronicle.UNKNOWN);
        assertThat(unknown.storyMinutes()).isEqualTo(Chronicle.UNKNOWN);
        assertThat(chronicle.startedAt()).isEqualTo(Instant.parse("2026-11-24T13:00:00Z"));
        assertThat(chronicle.endedAt()).isEqualTo(Instant.parse("2026-11-24T13:44:00Z"));
        assertThat(chronicle.origin().paper()).isTrue();
        assertThat(chronicle.origin().enteredAt()).isEqualTo(EVENING);
    }

    @Test
    void whatNobodyNotedIsNotWritten() {
        var chronicle = told(session(List.of(new Stimulus(SON, Fate.NOT_NOTED, null, false, null)), List.of()));
        assertThat(chronicle.timeline()).extracting(Chronicle.Line::what).containsExactly(What.STARTED, What.ENDED);
    }

    @Test
    void stimuliGivenInTheSameMinuteKeepTheOrderOfTheSheetAndTheirHourInTheStory() {
        var chronicle = told(session(List.of(given(SON, "14:05"), given(INVOICE, "14:05")), List.of()));
        assertThat(chronicle.timeline().subList(1, 3))
                .extracting(it -> it.inject() + " " + it.storyMinutes())
                .containsExactly("01 560", "02 565");
    }

    @Test
    void aStimulusGivenLateStandsWhereItWasGiven() {
        var chronicle =
                told(session(List.of(given(INVOICE, "14:20"), given(SON, "14:05"), given(STRANGERS, null)), List.of()));
        assertThat(injects(chronicle)).containsExactly("02", "03", "01");
    }

    @Test
    void linesOfTheLogStandAtTheirHourOrAfterTheOneBefore() {
        var chronicle = told(session(
                List.of(given(INVOICE, "14:10")),
                List.of(
                        new Note(NoteKind.FACT, null, "avant"),
                        new Note(NoteKind.DECISION, time("14:08"), "couper"),
                        new Note(NoteKind.DECISION, null, "appeler"))));
        assertThat(chronicle.timeline().subList(1, 5))
                .extracting(it -> it.what() + it.text())
                .containsExactly("NOTEDavant", "NOTEDcouper", "NOTEDappeler", "GIVENTitre 01");
        assertThat(chronicle.notes())
                .extracting(it -> it.playMillis() < 0 ? "non relevé" : "min " + it.playMillis() / 60_000)
                .containsExactly("non relevé", "min 8", "non relevé");
    }

    @Test
    void aLogWithoutAnyHourStandsAtTheEnd() {
        var chronicle =
                told(session(List.of(given(INVOICE, "14:10")), List.of(new Note(NoteKind.DECISION, null, "couper"))));
        assertThat(chronicle.timeline().get(2).text()).isEqualTo("couper");
    }

    @Test
    void theCellsRatingsAndEachObserversSheetAreKept() {
        var ratings = new PaperRatings(
                UUID.randomUUID(),
                Map.of(ALERT, new Rated(Rating.LEVEL_2, "")),
                List.of(
                        new PaperRatings.Sheet(Map.of(ALERT, new Rated(Rating.LEVEL_3, "min 6, appel au 15"))),
                        new PaperRatings.Sheet(Map.of(
                                ALERT, new Rated(Rating.LEVEL_1, ""), DECISIONS, new Rated(Rating.NOT_PLAYED, "")))));
        var chronicle = told(with(session(List.of(), List.of()), ratings));
        var alert = chronicle.ratings().getFirst();
        assertThat(alert.agreed().rating()).isEqualTo(Rating.LEVEL_2);
        assertThat(alert.observers())
                .extracting(Chronicle.Given::rating)
                .containsExactly(Rating.LEVEL_3, Rating.LEVEL_1);
        assertThat(alert.observers()).extracting(Chronicle.Given::seat).doesNotHaveDuplicates();
        assertThat(chronicle.observed()).isTrue();
    }

    @Test
    void anEndOfTheScaleOwesAFactOnPaperToo() {
        var ratings = new PaperRatings(UUID.randomUUID(), Map.of(ALERT, new Rated(Rating.LEVEL_0, "")), List.of());
        assertThat(retold(with(session(List.of(), List.of()), ratings)).faults())
                .extracting(it -> it.why().key())
                .containsExactly("live.evidence");
    }

    @Test
    void whoWasThereStandsAsItWasTicked() {
        assertThat(told(session(List.of(), List.of())).attendance())
                .filteredOn(it -> it.role().equals(NURSE))
                .extracting(Chronicle.Presence::present)
                .containsExactly(true);
    }

    @Test
    void anHourOutsideTheSessionIsRefused() {
        assertThat(catchThrowableOfType(Refused.class, () -> told(session(List.of(given(INVOICE, "15:30")), List.of())))
                        .key())
                .isEqualTo("live.paper.outside");
    }

    @Test
    void aStimulusOfAnotherSheetIsRefused() {
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> told(session(List.of(given(new InjectId("99"), "14:05")), List.of())))
                        .key())
                .isEqualTo("live.inject");
    }

    @Test
    void hoursThatMakeNoSenseAreAsked() {
        assertThat(hours("14:00", "14:44").doubts(EVENING)).isEmpty();
        assertThat(hours("14:00", "13:10").doubts(EVENING.plus(Duration.ofDays(2))))
                .containsExactly(Doubt.PAST_MIDNIGHT, Doubt.LONG);
        assertThat(hours("23:30", "00:20").doubts(EVENING.plus(Duration.ofDays(2))))
                .containsExactly(Doubt.PAST_MIDNIGHT);
        assertThat(hours("14:00", "14:44").doubts(Instant.parse("2026-11-24T13:30:00Z")))
                .isEqualTo(Set.of(Doubt.FUTURE));
        assertThat(catchThrowableOfType(Refused.class, () -> hours("14:00", "14:00"))
                        .key())
                .isEqualTo("live.paper.no-time");
    }

    @Test
    void aNightWithAChangeOfHourLastsAsLongAsItLasted() {
        var night = new PaperHours(LocalDate.of(2026, 10, 24), time("23:30"), time("04:30"), PARIS);
        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void enteredAgainItHasNothingNew() {
        var session = session(List.of(given(INVOICE, "14:05")), List.of(new Note(NoteKind.FACT, null, "vu")));
        var stage = Played.opened().stage;
        var told = PaperMoves.of(stage, Played.FACILITATOR, session, hours("14:00", "14:44"));
        var first = Retold.of(stage, Source.PAPER, told, Set.of(), EVENING);
        var known = first.lines().stream().map(it -> it.entry().move()).collect(Collectors.toSet());
        var again = Retold.of(first.stage(), Source.PAPER, told, known, EVENING);
        assertThat(again.lines()).isEmpty();
        assertThat(again.faults()).isEmpty();
        assertThat(again.known()).isEqualTo(first.lines().size());
    }

    private static List<String> injects(Chronicle chronicle) {
        return chronicle.timeline().stream()
                .filter(it -> it.what() == What.GIVEN)
                .map(it -> String.valueOf(it.inject()))
                .toList();
    }

    private static Chronicle told(PaperSession session) {
        var retold = retold(session);
        assertThat(retold.faults()).isEmpty();
        var lines = new ArrayList<>(Played.opened().log);
        retold.lines().forEach(it -> lines.add(it.entry()));
        return new Teller(retold.stage(), lines).tell(ExerciseId.fresh(), 0);
    }

    private static Retold retold(PaperSession session) {
        var stage = Played.opened().stage;
        var told = PaperMoves.of(stage, Played.FACILITATOR, session, hours("14:00", "14:44"));
        return Retold.of(stage, Source.PAPER, told, Set.of(), EVENING);
    }

    private static PaperSession session(List<Stimulus> stimuli, List<Note> notes) {
        var id = UUID.randomUUID();
        return new PaperSession(
                id,
                DAY,
                time("14:00"),
                time("14:44"),
                false,
                stimuli,
                notes,
                List.of(),
                List.of(),
                List.of(),
                Map.of(NURSE, true),
                PaperRatings.none(id),
                false);
    }

    private static PaperSession with(PaperSession it, PaperRatings ratings) {
        return new PaperSession(
                it.id(),
                it.day(),
                it.debex(),
                it.finex(),
                it.partial(),
                it.stimuli(),
                it.notes(),
                it.aids(),
                it.improvised(),
                it.facts(),
                it.presence(),
                ratings,
                true);
    }

    private static PaperHours hours(String debex, String finex) {
        return new PaperHours(DAY, time(debex), time(finex), PARIS);
    }

    private static Stimulus given(InjectId inject, @Nullable String hour) {
        return new Stimulus(inject, Fate.GIVEN, hour == null ? null : time(hour), false, null);
    }

    private static Stimulus skipped(InjectId inject) {
        return new Stimulus(inject, Fate.SKIPPED, null, false, null);
    }

    private static LocalTime time(String hour) {
        return LocalTime.parse(hour);
    }
}
