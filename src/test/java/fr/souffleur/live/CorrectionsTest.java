package fr.souffleur.live;

import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.CLERK;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.SON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.Chronicle.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What was mis-clicked or came late is put right, and the log keeps what was written. */
class CorrectionsTest {

    private final Played played = Played.opened().minutes(5).move(new Move.Start());

    @Test
    void aStimulusThatWasGivenEarlierStandsAtItsMinuteAndInItsPlace() {
        played.minutes(2).give(INVOICE).minutes(8).give(SON);
        int son = last(Happening.Given.class);
        played.moveOf(played.player(CLERK), new Move.Note(NoteKind.DECISION, "On isole"));
        played.minutes(5).move(new Move.Finex());
        correct(it -> it.retime(son, began().plus(Duration.ofMinutes(1))));
        var told = told();
        assertThat(line(told, son).playMillis()).isEqualTo(60_000);
        assertThat(told.timeline().stream().map(Chronicle.Line::seq).toList())
                .containsSubsequence(
                        son, line(told, What.GIVEN, INVOICE.value()).seq());
        assertThat(told.playMillis()).isEqualTo(Duration.ofMinutes(15).toMillis());
        assertThat(told.corrections()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(son);
            assertThat(it.now()).isEqualTo(began().plus(Duration.ofMinutes(1)));
            assertThat(it.was()).isEqualTo(began().plus(Duration.ofMinutes(10)));
        });
    }

    @Test
    void playIsAsLongAsDebexAndFinexSayOnceTheyArePutRight() {
        played.minutes(2).give(INVOICE).minutes(8).move(new Move.Finex());
        int start = last(Happening.Started.class);
        int end = last(Happening.Closed.class);
        var debex = began();
        correct(it -> it.retime(start, began().minusSeconds(30)));
        assertThat(told().playMillis())
                .isEqualTo(Duration.ofMinutes(10).plusSeconds(30).toMillis());
        assertThat(line(told(), What.GIVEN, INVOICE.value()).playMillis())
                .isEqualTo(Duration.ofMinutes(2).plusSeconds(30).toMillis());
        played.minutes(5);
        correct(it -> it.retime(end, began().plus(Duration.ofMinutes(13))));
        assertThat(told().playMillis())
                .isEqualTo(Duration.ofMinutes(13).plusSeconds(30).toMillis());
        assertThat(told().startedAt()).isEqualTo(began().minusSeconds(30));
        assertThat(told().endedAt()).isEqualTo(began().plus(Duration.ofMinutes(13)));
    }

    @Test
    void aPauseStaysAPauseWhenAnHourWithinItIsPutRight() {
        played.minutes(4)
                .move(new Move.Pause())
                .minutes(6)
                .move(new Move.Resume())
                .minutes(2)
                .give(INVOICE);
        int given = last(Happening.Given.class);
        played.minutes(1).move(new Move.Finex());
        correct(it -> it.retime(given, began().plus(Duration.ofMinutes(7))));
        assertThat(line(told(), given).playMillis())
                .isEqualTo(Duration.ofMinutes(4).toMillis());
        correct(it -> it.retime(given, began().plus(Duration.ofMinutes(11))));
        assertThat(line(told(), given).playMillis())
                .isEqualTo(Duration.ofMinutes(5).toMillis());
    }

    @Test
    void impossibleHoursAreRefused() {
        played.minutes(2).give(INVOICE);
        int given = last(Happening.Given.class);
        played.minutes(8).move(new Move.Finex()).minutes(5);
        int start = last(Happening.Started.class);
        int end = last(Happening.Closed.class);
        for (var it : Map.<String, ThrowingCallable>of(
                        "live.correct.future",
                                () -> correct(
                                        on -> on.retime(given, played.now().plusSeconds(1))),
                        "live.correct.outside", () -> correct(on -> on.retime(given, began().minusSeconds(1))),
                        "live.correct.start",
                                () -> correct(on -> on.retime(start, began().plus(Duration.ofMinutes(3)))),
                        "live.correct.before-opening", () -> correct(on -> on.retime(start, Instant.EPOCH)),
                        "live.correct.end", () -> correct(on -> on.retime(end, began().plus(Duration.ofMinutes(1)))),
                        "live.correct.line", () -> correct(on -> on.retime(9_999, began())),
                        "live.correct.frame", () -> correct(on -> on.withdraw(start, "par erreur")),
                        "live.empty", () -> correct(on -> on.withdraw(given, "  ")),
                        "live.correct.as-written", () -> correct(on -> on.restore(given)))
                .entrySet()) assertThat(refusal(it.getValue())).isEqualTo(it.getKey());
        assertThat(refusal(() -> correct(on -> on.retime(given, began().plus(Duration.ofMinutes(11))))))
                .isEqualTo("live.correct.outside");
    }

    @Test
    void anAidNotedByMistakeIsTakenBackAndTheCapGoesAndComesBackWithIt() {
        played.minutes(2).move(new Move.Aid("Relisez la fiche 1", false, ALERT));
        int aid = last(Happening.Aided.class);
        played.move(new Move.Finex());
        var three = new Move.Agree(ALERT, Rating.LEVEL_3, "min 4");
        assertThat(refusal(() -> played.move(three))).isEqualTo("live.aided");
        correct(it -> it.withdraw(aid, "Adressée à la table voisine"));
        played.move(three);
        assertThat(told().aids()).isEmpty();
        correct(it -> it.restore(aid));
        assertThat(told().aids()).hasSize(1);
        assertThat(refusal(() -> played.move(three))).isEqualTo("live.aided");
    }

    @Test
    void aStimulusClickedByMistakeWasNotGivenNorRelancedNorTaken() {
        played.give(INVOICE).move(new Move.Relance(INVOICE)).minutes(1).move(new Move.Finex());
        int given = first(Happening.Given.class);
        correct(it -> it.withdraw(given, "Mauvais bouton"));
        assertThat(told().timeline()).extracting(Chronicle.Line::what).doesNotContain(What.GIVEN, What.RELANCED);
        assertThat(told().corrections())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Mauvais bouton"));
        correct(it -> it.restore(given));
        assertThat(told().timeline()).extracting(Chronicle.Line::what).contains(What.GIVEN, What.RELANCED);
        assertThat(told().corrections()).isEmpty();
    }

    @Test
    void aFactReadsAsItWasMeantAndTheTypedWordsStayInTheTrace() {
        var observer = played.observer();
        played.moveOf(observer, new Move.Observe("Directoin appelée", INVOICE)).move(new Move.Finex());
        int fact = last(Happening.Observed.class);
        correct(it -> it.reword(fact, "Direction appelée"));
        assertThat(told().facts()).extracting(Chronicle.Fact::text).containsExactly("Direction appelée");
        assertThat(told().corrections()).singleElement().satisfies(it -> {
            assertThat(it.wasText()).isEqualTo("Directoin appelée");
            assertThat(it.text()).isEqualTo("Direction appelée");
        });
        assertThat(told().observed()).isTrue();
    }

    @Test
    void nothingIsCorrectedBeforeFinexNorOnceTheReportIsValidated() {
        played.give(INVOICE);
        int given = last(Happening.Given.class);
        assertThat(refusal(() -> correct(it -> it.withdraw(given, "non")))).isEqualTo("live.running");
        played.move(new Move.Finex()).happens(new Happening.Validated(1));
        for (var attempt : List.<Function<Amending, Decision>>of(
                it -> it.withdraw(given, "non"),
                it -> it.retime(given, began()),
                it -> it.reword(given, "non"),
                it -> it.restore(given)))
            assertThat(refusal(() -> correct(attempt))).isEqualTo("live.validated");
        played.happens(new Happening.Reopened());
        correct(it -> it.withdraw(given, "oui"));
        assertThat(told().corrections()).hasSize(1);
    }

    @Test
    void theLogItselfIsNeverWrittenAnew() {
        played.minutes(1).give(INVOICE).move(new Move.Finex());
        var before = List.copyOf(played.log);
        correct(it -> it.retime(last(Happening.Given.class), began()));
        correct(it -> it.withdraw(last(Happening.Given.class), "Mauvais bouton"));
        assertThat(played.log).startsWith(before.toArray(Entry[]::new)).hasSize(before.size() + 2);
    }

    private void correct(Function<Amending, Decision> rule) {
        var decision = rule.apply(new Amending(played.stage, Teller.sinceOpened(played.log), played.now()));
        played.decided(decision);
    }

    private Chronicle told() {
        return new Teller(played.stage, played.log).tell(ExerciseId.fresh(), played.play());
    }

    private Instant began() {
        return played.log.stream()
                .filter(it -> it.what() instanceof Happening.Started)
                .findFirst()
                .orElseThrow()
                .recordedAt();
    }

    private int last(Class<? extends Happening> kind) {
        return played.log.reversed().stream()
                .filter(it -> kind.isInstance(it.what()))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    private int first(Class<? extends Happening> kind) {
        return played.log.stream()
                .filter(it -> kind.isInstance(it.what()))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    private static Chronicle.Line line(Chronicle told, int seq) {
        return told.timeline().stream()
                .filter(it -> it.seq() == seq)
                .findFirst()
                .orElseThrow();
    }

    private static Chronicle.Line line(Chronicle told, What what, String inject) {
        return told.timeline().stream()
                .filter(it -> it.what() == what
                        && it.inject() != null
                        && it.inject().value().equals(inject))
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
