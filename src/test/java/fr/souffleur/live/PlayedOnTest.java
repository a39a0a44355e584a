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

    private static void refuses(Played played, Mover by) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> played.stage.decide(by, new Move.Give(INVOICE)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("live.paused"));
    }
}
