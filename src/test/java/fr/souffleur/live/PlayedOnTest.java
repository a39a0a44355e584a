package fr.souffleur.live;

import static fr.souffleur.live.Sheets.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import org.junit.jupiter.api.Test;

/** The portal was away while play ran, and the facilitator's desk went on. */
class PlayedOnTest {

    private static final Mover LATE =
            Mover.FACILITATOR.bringing(new Slip(MoveId.fresh(), Played.MORNING, Source.OFFLINE));

    @Test
    void whatWasGivenMeanwhileIsAcceptedThoughPlayStandsInPauseForTheOutage() {
        var played = Played.started().minutes(5).happens(new Happening.Interrupted(1_200_000));
        assertThat(played.stage.decide(LATE, new Move.Give(INVOICE)).what()).isEqualTo(new Happening.Given(INVOICE));
    }

    @Test
    void aReactionThatWasTakenMeanwhileIsAcceptedToo() {
        var played = Played.started().minutes(5).happens(new Happening.Interrupted(1_200_000));
        assertThat(played.stage.decide(LATE, new Move.React(Sheets.CUT)).what())
                .isEqualTo(new Happening.ReactionTaken(Sheets.CUT));
    }

    @Test
    void aPauseByHandHoldsForMovesThatCameHomeToo() {
        var played = Played.started().minutes(5).move(new Move.Pause());
        refuses(played, LATE);
    }

    @Test
    void onAScreenThatSeesThePauseItHolds() {
        refuses(Played.started().happens(new Happening.Interrupted(1_200_000)), Mover.FACILITATOR);
    }

    @Test
    void playGoesOnWhereTheRoomIsAndWhatWasWrittenMeanwhileStandsAtItsOwnMinute() {
        var played = Played.started().minutes(5);
        var lost = played.now();
        var clerk = played.player(Sheets.CLERK);
        played.away(2).move(new Move.PlayedOn(120_000));
        assertThat(played.stage.phase()).isEqualTo(Phase.RUNNING);
        assertThat(played.play()).isEqualTo(420_000);
        assertThat(played.stage.course().outageMillis()).isZero();
        played.minutes(2).late(clerk, lost.plusSeconds(60), new Move.Note(NoteKind.FACT, "Écrit sans portail"));
        assertThat(played.stage.log().notes().getFirst().play()).isEqualTo(360_000);
    }

    @Test
    void itIsSaidOnceByAFacilitatorAndOnlyOfAnAbsenceOfThePortal() {
        var byHand = Played.started().minutes(5).move(new Move.Pause());
        refuses(byHand, Mover.FACILITATOR, new Move.PlayedOn(60_000), "live.no-outage");
        var away = Played.started().minutes(5).happens(new Happening.Interrupted(120_000));
        var clerk = away.player(Sheets.CLERK);
        refuses(away, clerk.mover(), new Move.PlayedOn(60_000), "not-allowed");
        away.move(new Move.PlayedOn(60_000));
        refuses(away, Mover.FACILITATOR, new Move.PlayedOn(60_000), "live.running");
        var resumed =
                Played.started().happens(new Happening.Interrupted(120_000)).move(new Move.Resume());
        refuses(resumed, Mover.FACILITATOR, new Move.PlayedOn(60_000), "live.running");
    }

    private static void refuses(Played played, Mover by, Move move, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> played.stage.decide(by, move))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    private static void refuses(Played played, Mover by) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> played.stage.decide(by, new Move.Give(INVOICE)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("live.paused"));
    }
}
