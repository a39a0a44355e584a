package fr.souffleur.live;

import static fr.souffleur.live.Sheets.EARLY;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.NIGHT;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.MoveId;
import fr.souffleur.live.FacilitatorScreen.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A session told after the fact stands in the log as it would have on the day. */
class RetoldTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T20:00:00Z");

    private final List<Told> told = new ArrayList<>();

    @Test
    void aReactionBringsAboutWhatItDoesAsOnTheDay() {
        tell(new Move.Start());
        tell(new Move.React(EARLY));
        tell(new Move.TakeBack(NIGHT));
        var retold = heard(Set.of());
        assertThat(retold.faults()).isEmpty();
        assertThat(retold.lines().stream().map(it -> it.entry().what()))
                .containsSubsequence(
                        new Happening.ReactionTaken(EARLY),
                        new Happening.Held(STRANGERS),
                        new Happening.Given(NIGHT),
                        new Happening.TakenBack(NIGHT));
        assertThat(retold.lines().stream().map(it -> it.entry().seq()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(retold.stage().script().cue(STRANGERS).is(State.HELD)).isTrue();
    }

    @Test
    void toldAgainAReactionHasNothingNew() {
        tell(new Move.Start());
        tell(new Move.React(EARLY));
        var known =
                heard(Set.of()).lines().stream().map(it -> it.entry().move()).collect(Collectors.toSet());
        assertThat(heard(known).lines()).isEmpty();
    }

    @Test
    void aNumberThatTwoLinesBearIsAFaultOfTheSecond() {
        tell(new Move.Start());
        var twice = tell(new Move.Give(INVOICE));
        tell(twice, new Move.Pause());
        var further = new Slip(tell(new Move.React(EARLY)), null, Source.FILE).further(1);
        tell(further.move(), new Move.Pause());
        assertThat(heard(Set.of()).faults())
                .extracting(it -> it.line() + " " + it.why().key())
                .containsExactly("3 live.file.line", "5 live.file.line");
    }

    private MoveId tell(Move move) {
        return tell(MoveId.fresh(), move);
    }

    private MoveId tell(MoveId id, Move move) {
        int line = told.size() + 1;
        told.add(Told.of(line, id, null, line * 1_000L, Played.FACILITATOR, Mover.FACILITATOR, move));
        return id;
    }

    private Retold heard(Set<MoveId> known) {
        return Retold.of(Played.opened().stage, Source.FILE, told, known, EVENING);
    }
}
