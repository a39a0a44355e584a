package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static fr.souffleur.live.Sheets.CLERK;
import static fr.souffleur.live.Sheets.DIRECTION;
import static fr.souffleur.live.Sheets.NURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.live.Exchange.Kind;
import fr.souffleur.live.Exchange.Row;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Beside the play: is everybody there, and a word in the facilitator's ear. */
class WingsTest {

    @Test
    void everyScreenIsAskedWhetherItSees() {
        var played = Played.opened();
        assertThat(played.stage.forPlayer(CLERK).check()).isZero();
        played.move(new Move.CallCheck());
        int line = played.stage.seq();
        assertThat(played.stage.forPlayer(CLERK).check()).isEqualTo(line);
        assertThat(played.stage.forObserver().check()).isEqualTo(line);
        assertThat(played.stage.forRoom(ENTRANCES).check()).isEqualTo(line);
    }

    @Test
    void theConsoleSaysWhoSawAndWhoHeardAndSinceWhen() {
        var played = Played.opened();
        var clerk = played.player(CLERK);
        var since = played.now();
        played.minutes(3);
        var observer = played.observer();
        played.move(new Move.CallCheck())
                .moveOf(clerk, new Move.Check(true, false))
                .moveOf(observer, new Move.Check(true, true));
        assertThat(rows(played))
                .containsExactly(
                        new Row(Kind.PLAYER, "Secrétaire", null, since, true, false),
                        new Row(Kind.OBSERVER, "", null, played.now(), true, true),
                        new Row(Kind.ROOM, "", null, null, false, false));
    }

    @Test
    void whoPlaysOnPaperAndTheWallAreTickedByHand() {
        var played = Played.opened()
                .move(new Move.Attend(NURSE, true))
                .move(new Move.CallCheck())
                .move(new Move.CheckFor(NURSE, true, true))
                .move(new Move.CheckFor(null, true, false));
        assertThat(rows(played)).extracting(Row::kind).containsExactly(Kind.PAPER, Kind.ROOM);
        assertThat(rows(played)).extracting(Row::seen).containsOnly(true);
        assertThat(played.stage.forRoom(ENTRANCES).check()).isZero();
        assertThat(played.stage.forPlayer(CLERK).check()).isPositive();
    }

    @Test
    void askingAnewForgetsTheAnswersButNotWhoJoined() {
        var played = Played.opened();
        var clerk = played.player(CLERK);
        played.move(new Move.CallCheck())
                .moveOf(clerk, new Move.Check(true, true))
                .move(new Move.CallCheck());
        assertThat(rows(played).getFirst().seen()).isFalse();
        assertThat(rows(played).getFirst().since()).isNotNull();
    }

    @Test
    void debexEndsTheCheckAndItCanBeCalledDuringPlay() {
        var played = Played.opened();
        var clerk = played.player(CLERK);
        played.move(new Move.CallCheck())
                .moveOf(clerk, new Move.Check(true, true))
                .move(new Move.Start());
        assertThat(played.stage.forPlayer(CLERK).check()).isZero();
        assertThat(rows(played).getFirst().seen()).isTrue();
        assertThat(refusal(() -> played.moveOf(clerk, new Move.Check(true, true))))
                .isEqualTo("live.no-check");
        played.move(new Move.CallCheck());
        assertThat(played.stage.forPlayer(CLERK).check()).isPositive();
    }

    @Test
    void nothingIsCheckedOnceThePlayIsOver() {
        var played = Played.started().move(new Move.CallCheck()).move(new Move.Finex());
        assertThat(played.stage.forPlayer(CLERK).check()).isZero();
        assertThat(refusal(() -> played.move(new Move.CallCheck()))).isEqualTo("live.debrief");
    }

    @Test
    void aWordReachesTheFacilitatorAndNobodyElse() {
        var played = Played.started();
        var clerk = played.player(CLERK);
        played.minutes(4).moveOf(clerk, new Move.Whisper("  J’appelle le prestataire  "));
        var whisper =
                played.stage.forFacilitator(ENTRANCES).exchange().whispers().getFirst();
        assertThat(whisper.text()).isEqualTo("J’appelle le prestataire");
        assertThat(whisper.from()).isEqualTo("Secrétaire");
        assertThat(whisper.storyMinutes()).isEqualTo(played.stage.story().minutesAt(played.play()));
        for (var role : List.of(CLERK, DIRECTION))
            assertThat(Json.write(played.stage.forPlayer(role))).doesNotContain("prestataire");
        assertThat(Json.write(played.stage.forObserver())).doesNotContain("prestataire");
        assertThat(Json.write(played.stage.forRoom(ENTRANCES))).doesNotContain("prestataire");
    }

    @Test
    void theFacilitatorMarksAWordAsSeen() {
        var played = Played.opened();
        var observer = played.observer();
        played.moveOf(observer, new Move.Whisper("Je ne vois pas la table"));
        int line = played.stage.seq();
        played.move(new Move.SeeWhisper(line));
        assertThat(played.stage.forFacilitator(ENTRANCES).exchange().whispers())
                .extracting(Exchange.Whisper::seen)
                .containsExactly(true);
        assertThat(refusal(() -> played.move(new Move.SeeWhisper(1)))).isEqualTo("live.whisper");
    }

    @Test
    void aSeatHasTwentyWordsAndEachIsShort() {
        var played = Played.started();
        var clerk = played.player(CLERK);
        var other = played.player(CLERK);
        for (int i = 0; i < Wings.MOST; i++) played.moveOf(clerk, new Move.Whisper("mot " + i));
        assertThat(refusal(() -> played.moveOf(clerk, new Move.Whisper("encore"))))
                .isEqualTo("live.whispers");
        played.moveOf(other, new Move.Whisper("x".repeat(Wings.LONGEST)));
        assertThat(refusal(() -> played.moveOf(other, new Move.Whisper("x".repeat(Wings.LONGEST + 1)))))
                .isEqualTo("live.long");
    }

    @Test
    void theCallCardSaysWhetherItRingsAndSinceWhenItWasTaken() {
        var played = Played.started().minutes(2).give(Sheets.SON);
        var clerk = played.player(CLERK);
        assertThat(played.stage.forFacilitator(ENTRANCES).exchange().calls())
                .containsExactly(new Exchange.Call(Sheets.SON, null, -1));
        played.minutes(1).moveOf(clerk, new Move.Acknowledge(Sheets.SON));
        assertThat(played.stage.forFacilitator(ENTRANCES).exchange().calls())
                .containsExactly(new Exchange.Call(Sheets.SON, "Secrétaire", played.play()));
    }

    @Test
    void aPlayerAsksNobodyWhetherTheySee() {
        var played = Played.opened();
        var clerk = played.player(CLERK);
        assertThat(refusal(() -> played.moveOf(clerk, new Move.CallCheck()))).isEqualTo("not-allowed");
        assertThat(refusal(() -> played.moveOf(clerk, new Move.CheckFor(CLERK, true, true))))
                .isEqualTo("not-allowed");
    }

    private static List<Row> rows(Played played) {
        return played.stage.forFacilitator(ENTRANCES).exchange().check().rows();
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).key();
    }
}
