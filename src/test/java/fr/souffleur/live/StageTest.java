package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static fr.souffleur.live.Sheets.ALERT;
import static fr.souffleur.live.Sheets.CLERK;
import static fr.souffleur.live.Sheets.CLOSING;
import static fr.souffleur.live.Sheets.DIRECTION;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.NURSE;
import static fr.souffleur.live.Sheets.OPENING;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.FacilitatorScreen.Card;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void thePromptBookOpensAtTheOpening() {
        var screen = Played.opened().stage.forFacilitator(ENTRANCES);
        assertThat(screen.phase()).isEqualTo(Phase.WAITING);
        assertThat(now(Played.opened())).isEqualTo(OPENING);
        assertThat(screen.access()).hasSize(3);
    }

    @Test
    void debexGivesTheOpening() {
        var played = Played.started();
        assertThat(played.stage.phase()).isEqualTo(Phase.RUNNING);
        assertThat(arrivals(played, NURSE)).containsExactly(OPENING);
        assertThat(now(played)).isEqualTo(INVOICE);
    }

    @Test
    void nothingIsGivenBeforeDebex() {
        assertThat(refusal(() -> Played.opened().give(INVOICE))).isEqualTo("live.waiting");
    }

    @Test
    void playersSeeAStimulusOnceItIsGiven() {
        var played = Played.started();
        assertThat(arrivals(played, CLERK)).containsExactly(OPENING);
        assertThat(arrivals(played.give(INVOICE), CLERK)).containsExactly(INVOICE, OPENING);
    }

    @Test
    void aStimulusIsGivenOnlyOnce() {
        var played = Played.started().give(INVOICE);
        assertThat(refusal(() -> played.give(INVOICE))).isEqualTo("live.stands-given");
    }

    @Test
    void whatLiesOnTheTableIsSeenByAllAndTheRestByItsAddressee() {
        var played = Played.started().give(INVOICE);
        var clerk = played.stage.forPlayer(CLERK).newest().getFirst();
        var nurse = played.stage.forPlayer(NURSE).newest().getFirst();
        assertThat(clerk.mine()).isTrue();
        assertThat(clerk.html()).contains("MOTS-01 dans la boîte de l’accueil");
        assertThat(clerk.documents()).extracting(Handout::id).containsExactly("D1", "D2");
        assertThat(nurse.mine()).isFalse();
        assertThat(nurse.html()).isEmpty();
        assertThat(nurse.documents()).extracting(Handout::id).containsExactly("D2");
    }

    @Test
    void aCallForSomebodyElseIsNotInTheRecordAtAll() {
        var played = Played.started().give(SON);
        assertThat(arrivals(played, NURSE)).containsExactly(OPENING);
    }

    @Test
    void whoHoldsARoleGetsWhatIsAddressedToIt() {
        var played = Played.started().give(SON);
        assertThat(arrivals(played, CLERK)).containsExactly(SON, OPENING);
        assertThat(new PlayerBoard(played.stage, CLERK).envelope().alsoHolds())
                .extracting(Envelope.Role::name)
                .containsExactly("Animatrice");
    }

    @Test
    void aRelanceIsGivenOnceAndOnlyAfterItsStimulus() {
        var played = Played.started();
        assertThat(refusal(() -> played.move(new Move.Relance(INVOICE)))).isEqualTo("live.stands-waiting");
        played.give(INVOICE);
        assertThat(played.stage.forPlayer(CLERK).newest().getFirst().relanceHtml())
                .isNull();
        played.move(new Move.Relance(INVOICE));
        assertThat(played.stage.forPlayer(CLERK).newest().getFirst().relanceHtml())
                .contains("MOTS-RELANCE-01");
        assertThat(refusal(() -> played.move(new Move.Relance(INVOICE)))).isEqualTo("live.relanced");
        assertThat(refusal(() -> played.move(new Move.Relance(OPENING)))).isEqualTo("live.no-relance");
    }

    @Test
    void aRelanceMayGoToSomebodyElse() {
        var played = Played.started().give(SON).move(new Move.Relance(SON));
        var director = played.stage.forPlayer(DIRECTION).newest().getFirst();
        assertThat(director.relanceHtml()).contains("MOTS-RELANCE-02");
        assertThat(director.documents()).extracting(Handout::id).containsExactly("D12");
        assertThat(director.html()).isEmpty();
        assertThat(played.stage.forPlayer(CLERK).newest().getFirst().relanceHtml())
                .isNull();
    }

    @Test
    void theRelanceIsDueSomeMinutesAfterItsStimulus() {
        var played = Played.started().minutes(3).give(INVOICE);
        var card = played.stage.forFacilitator(ENTRANCES).given().getFirst();
        assertThat(card.relance()).isNotNull();
        assertThat(card.relance().dueAt()).isEqualTo(7 * 60_000);
    }

    @Test
    void whatIsHeldWaitsAsideAndComesBack() {
        var played = Played.started().move(new Move.Hold(INVOICE));
        assertThat(now(played)).isEqualTo(SON);
        assertThat(played.stage.forFacilitator(ENTRANCES).held())
                .extracting(Card::inject)
                .containsExactly(INVOICE);
        assertThat(now(played.move(new Move.Release(INVOICE)))).isEqualTo(INVOICE);
    }

    @Test
    void whatIsHeldCanBeGivenAtOnce() {
        var played = Played.started().move(new Move.Hold(INVOICE)).give(INVOICE);
        assertThat(arrivals(played, CLERK)).contains(INVOICE);
    }

    @Test
    void whatWasSkippedIsGivenOnlyAfterItWasPutBack() {
        var played = Played.started().move(new Move.Skip(INVOICE));
        assertThat(refusal(() -> played.give(INVOICE))).isEqualTo("live.stands-skipped");
        assertThat(arrivals(played.move(new Move.Release(INVOICE)).give(INVOICE), CLERK))
                .contains(INVOICE);
    }

    @Test
    void aStimulusGivenByMistakeLeavesEveryScreenAndWaitsAgain() {
        var played =
                Played.started().give(INVOICE).move(new Move.Relance(INVOICE)).move(new Move.TakeBack(INVOICE));
        assertThat(arrivals(played, CLERK)).containsExactly(OPENING);
        assertThat(now(played)).isEqualTo(INVOICE);
        played.give(INVOICE);
        assertThat(played.stage.forPlayer(CLERK).newest().getFirst().relanceHtml())
                .isNull();
    }

    @Test
    void openingAndClosingAreNeitherSkippedNorHeldNorTakenBack() {
        var played = Played.started();
        assertThat(refusal(() -> played.move(new Move.Skip(CLOSING)))).isEqualTo("live.frame");
        assertThat(refusal(() -> played.move(new Move.Hold(CLOSING)))).isEqualTo("live.frame");
        assertThat(refusal(() -> played.move(new Move.TakeBack(OPENING)))).isEqualTo("live.frame");
    }

    @Test
    void anInventedStimulusReachesWhomItIsFor() {
        var played = Played.started().move(improvised("Un *journaliste* <b>rappelle</b>"));
        var arrival = played.stage.forPlayer(NURSE).newest().getFirst();
        assertThat(arrival.inject()).isEqualTo(new InjectId("x1"));
        assertThat(arrival.html()).isEqualTo("<p>Un *journaliste* &lt;b&gt;rappelle&lt;/b&gt;</p>");
        assertThat(arrivals(played, CLERK)).containsExactly(OPENING);
        assertThat(arrivals(played.move(new Move.TakeBack(new InjectId("x1"))), NURSE))
                .containsExactly(OPENING);
    }

    @Test
    void playStandsStillInAPause() {
        var played = Played.started().move(new Move.Pause()).minutes(10);
        assertThat(refusal(() -> played.give(INVOICE))).isEqualTo("live.paused");
        assertThat(refusal(() -> played.move(new Move.Pause()))).isEqualTo("live.paused");
        assertThat(arrivals(played.move(new Move.Resume()).give(INVOICE), CLERK))
                .contains(INVOICE);
        assertThat(played.stage.forPlayer(CLERK).newest().getFirst().playMillis())
                .isZero();
    }

    @Test
    void reelStopsPlayForEverybodyAndPlayMayResume() {
        var played = Played.started();
        var observer = played.observer();
        played.moveOf(observer, new Move.Real());
        assertThat(played.stage.forPlayer(NURSE).phase()).isEqualTo(Phase.STOPPED);
        assertThat(played.stage.forRoom(ENTRANCES).phase()).isEqualTo(Phase.STOPPED);
        assertThat(refusal(() -> played.give(INVOICE))).isEqualTo("live.stopped");
        assertThat(played.move(new Move.Resume()).stage.phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void afterReelPlayMayBeClosedAsPartialAndDebriefed() {
        var played = Played.started().move(new Move.Real()).move(new Move.Partial());
        assertThat(played.stage.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(played.stage.course().ending()).isEqualTo(Ending.PARTIAL);
        assertThat(arrivals(played, NURSE)).doesNotContain(CLOSING);
    }

    @Test
    void afterReelTheExerciseMayBePutOffAndBeginsAfreshWithItsSeqGoingOn() {
        var played = Played.started().give(INVOICE).move(new Move.Real()).move(new Move.Replan());
        assertThat(played.stage.phase()).isEqualTo(Phase.CLOSED);
        int seq = played.stage.seq();
        played.happens(new Happening.Opened("sheet"));
        assertThat(played.stage.phase()).isEqualTo(Phase.WAITING);
        assertThat(played.stage.seq()).isEqualTo(seq + 1);
        assertThat(arrivals(played, CLERK)).isEmpty();
        assertThat(Stage.of(played.shelf, played.log).forFacilitator(ENTRANCES))
                .isEqualTo(played.stage.forFacilitator(ENTRANCES));
    }

    @Test
    void aPlayersAlarmTellsTheFacilitatorAndStopsNothing() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        played.moveOf(nurse, new Move.Alarm());
        assertThat(played.stage.phase()).isEqualTo(Phase.RUNNING);
        assertThat(played.stage.forFacilitator(ENTRANCES).alarms())
                .extracting(FacilitatorScreen.Alarm::role)
                .containsExactly("IDEC");
    }

    @Test
    void anAlarmStaysOnTheConsoleUntilTheFacilitatorAnswersIt() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        played.moveOf(nurse, new Move.Alarm()).give(INVOICE).move(new Move.Pause());
        int line = alarms(played).getFirst();
        played.moveOf(played.player(CLERK), new Move.Alarm()).move(new Move.Heed(line));
        assertThat(alarms(played)).hasSize(1).doesNotContain(line);
        assertThat(Stage.of(played.shelf, played.log).forFacilitator(ENTRANCES).alarms())
                .hasSize(1);
        assertThat(refusal(() -> played.moveOf(nurse, new Move.Heed(line)))).isEqualTo("not-allowed");
        played.move(new Move.Real());
        assertThat(alarms(played)).isEmpty();
    }

    @Test
    void givingTheClosingIsFinex() {
        var played = Played.started().give(CLOSING);
        assertThat(played.stage.phase()).isEqualTo(Phase.DEBRIEF);
        assertThat(played.stage.course().ending()).isEqualTo(Ending.FINISHED);
        assertThat(arrivals(played, NURSE)).contains(CLOSING);
        assertThat(played.stage.forFacilitator(ENTRANCES).now()).isNull();
        assertThat(played.stage.forPlayer(NURSE).debrief().steps()).hasSize(2);
        assertThat(played.stage.forPlayer(NURSE).debrief().steps().getLast().minute())
                .isEqualTo(1);
    }

    @Test
    void afterFinexNothingIsGivenButLateWordsAndRatingsAreTaken() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        var observer = played.observer();
        played.move(new Move.Finex());
        assertThat(refusal(() -> played.give(INVOICE))).isEqualTo("live.debrief");
        played.moveOf(nurse, new Move.Note(NoteKind.FACT, "Écrit après coup"));
        played.moveOf(observer, new Move.Rate(ALERT, Rating.LEVEL_2, null));
        played.move(new Move.Attend(DIRECTION, true)).move(new Move.Agree(ALERT, Rating.LEVEL_1, null));
        played.move(new Move.Step(1));
        assertThat(played.stage.forFacilitator(ENTRANCES).log()).hasSize(1);
        assertThat(played.stage.forFacilitator(ENTRANCES).debrief().step()).isEqualTo(1);
    }

    @Test
    void whyObserverAndCellDifferIsSaidInTheDebriefAloneAndBothRatingsStay() {
        var played = Played.started();
        var observer = played.observer();
        played.moveOf(observer, new Move.Rate(ALERT, Rating.LEVEL_3, "min 4"));
        assertThat(refusal(() -> played.move(new Move.Discuss(ALERT, "Trop tôt"))))
                .isEqualTo("live.running");
        played.move(new Move.Finex()).move(new Move.Agree(ALERT, Rating.LEVEL_1, null));
        assertThat(refusal(() -> played.move(new Move.Discuss(ALERT, " ")))).isEqualTo("live.empty");
        played.move(new Move.Discuss(ALERT, "L’appel n’a pas été entendu au fond"));
        assertThat(played.stage.ratings().gaps()).containsOnlyKeys(ALERT);
        assertThat(played.stage.ratings().agreed().get(ALERT).rating()).isEqualTo(Rating.LEVEL_1);
        assertThat(played.stage.ratings().rated()).hasSize(1);
    }

    @Test
    void theWallSaysHowLongTheRoomHasForAStepAndTheRoomTakesMore() {
        var played = Played.started().move(new Move.Finex()).move(new Move.Step(1));
        assertThat(played.stage.forRoom(ENTRANCES).stepTime().minutes()).isEqualTo(14);
        played.move(new Move.Prolong(1, 5));
        assertThat(played.stage.forRoom(ENTRANCES).stepTime().minutes()).isEqualTo(19);
        assertThat(refusal(() -> played.move(new Move.Prolong(1, -6)))).isEqualTo("live.debrief-minutes");
        assertThat(refusal(() -> played.move(new Move.Prolong(7, 5)))).isEqualTo("live.debrief-step");
        played.move(new Move.Prolong(1, -5));
        assertThat(played.stage.forRoom(ENTRANCES).stepTime().minutes()).isEqualTo(14);
    }

    @Test
    void theQuestionnaireHangsOnTheWallAtItsStepAlone() {
        var asked = new RoomScreen.Join("https://exemple.test/q/ABCD2345", "ABCD2345", "<svg/>");
        var ways = new Entrances(ENTRANCES.all(), asked);
        var played = Played.started().move(new Move.Finex());
        assertThat(played.stage.forRoom(ways).questionnaire()).isNull();
        played.move(new Move.Step(1));
        assertThat(played.stage.forRoom(ways).questionnaire()).isEqualTo(asked);
    }

    @Test
    void aCallIsTakenOnceAndOnlyByWhoGotIt() {
        var played = Played.started();
        var clerk = played.player(CLERK);
        var nurse = played.player(NURSE);
        assertThat(refusal(() -> played.moveOf(clerk, new Move.Acknowledge(SON))))
                .isEqualTo("live.inject");
        played.give(SON);
        assertThat(refusal(() -> played.moveOf(nurse, new Move.Acknowledge(SON))))
                .isEqualTo("live.inject");
        played.moveOf(clerk, new Move.Acknowledge(SON));
        assertThat(played.stage.forPlayer(CLERK).newest().getFirst().acknowledgedBy())
                .isEqualTo("Secrétaire");
        assertThat(refusal(() -> played.moveOf(clerk, new Move.Acknowledge(SON))))
                .isEqualTo("live.taken");
    }

    @Test
    void everyAudienceHasItsOwnMoves() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        var observer = played.observer();
        assertThat(refusal(() -> played.moveOf(nurse, new Move.Give(INVOICE)))).isEqualTo("not-allowed");
        assertThat(refusal(() -> played.moveOf(nurse, new Move.Real()))).isEqualTo("not-allowed");
        assertThat(refusal(() -> played.moveOf(observer, new Move.Pause()))).isEqualTo("not-allowed");
    }

    @Test
    void bothEndsOfTheScaleOweAFact() {
        var played = Played.started();
        var observer = played.observer();
        assertThat(refusal(() -> played.moveOf(observer, new Move.Rate(ALERT, Rating.LEVEL_3, " "))))
                .isEqualTo("live.evidence");
        played.moveOf(observer, new Move.Rate(ALERT, Rating.LEVEL_3, "Appel à 9 h 31"));
        played.move(new Move.Finex()).move(new Move.Agree(ALERT, Rating.LEVEL_3, null));
        assertThat(refusal(() -> played.move(new Move.Agree(Sheets.DECISIONS, Rating.LEVEL_0, null))))
                .isEqualTo("live.evidence");
    }

    @Test
    void aLaterRatingOfTheSameObserverReplacesTheFirst() {
        var played = Played.started();
        var one = played.observer();
        var other = played.observer();
        played.moveOf(one, new Move.Rate(ALERT, Rating.LEVEL_1, null));
        played.moveOf(other, new Move.Rate(ALERT, Rating.LEVEL_2, null));
        played.moveOf(one, new Move.Rate(ALERT, Rating.LEVEL_2, "corrigé"));
        var criterion =
                played.stage.forObserver().themes().getFirst().criteria().getFirst();
        assertThat(criterion.ratings())
                .hasSize(2)
                .extracting(ObserverScreen.Rated::rating)
                .containsOnly(Rating.LEVEL_2);
    }

    @Test
    void aRoleNobodyHoldsIsPresentOnceTicked() {
        var played = Played.opened();
        played.player(NURSE);
        assertThat(present(played)).containsExactly("IDEC");
        played.move(new Move.Attend(CLERK, true)).move(new Move.Attend(NURSE, false));
        assertThat(present(played)).containsExactly("Secrétaire", "Animatrice");
    }

    @Test
    void aLoneFacilitatorIsAskedAndAnObserverAnswersOtherwise() {
        var played = Played.started().move(new Move.Answer(ALERT, Happening.Answer.NOT_YET));
        assertThat(played.stage.forFacilitator(ENTRANCES).questions())
                .extracting(FacilitatorScreen.Question::answer)
                .containsExactly("NOT_YET", "");
        played.observer();
        assertThat(played.stage.forFacilitator(ENTRANCES).observed()).isTrue();
        assertThat(played.stage.forFacilitator(ENTRANCES).questions()).isEmpty();
    }

    @Test
    void aSheetChangedWhilePeopleSitDownKeepsThemSeatedAndRenewsTheirEnvelopes() {
        var played = Played.opened();
        played.player(NURSE);
        var envelope = new PlayerBoard(played.stage, NURSE).envelope();
        assertThat(played.stage.forPlayer(NURSE).opened()).isEqualTo(envelope.opened());
        played.happens(new Happening.Opened("sheet"));
        assertThat(present(played)).containsExactly("IDEC");
        assertThat(played.stage.forPlayer(NURSE).opened()).isNotEqualTo(envelope.opened());
    }

    @Test
    void afterAnOutagePlayStandsInPauseAndSaysHowLong() {
        var played = Played.started().happens(new Happening.Interrupted(90_000));
        assertThat(played.stage.phase()).isEqualTo(Phase.PAUSED);
        assertThat(played.stage.forFacilitator(ENTRANCES).outage().millis()).isEqualTo(90_000);
        assertThat(played.move(new Move.Resume())
                        .stage
                        .forFacilitator(ENTRANCES)
                        .outage())
                .isNull();
    }

    @Test
    void aPurgedTextIsGoneFromEveryScreen() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        played.moveOf(nurse, new Move.Note(NoteKind.FACT, "Un nom qui ne devait pas y être"));
        var text = ((Happening.Noted) played.log.getLast().what()).text();
        played.happens(new Happening.TextPurged(text));
        assertThat(played.stage.forPlayer(NURSE).log())
                .extracting(LogLine::text)
                .containsExactly("…");
    }

    @Test
    void aNoteThatCameHomeLateStandsAtItsOwnTime() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        played.minutes(2).give(INVOICE);
        var claimed = played.now();
        played.minutes(2).moveOf(nurse, new Move.Note(NoteKind.FACT, "à la minute 4"));
        played.minutes(2).late(nurse, claimed, new Move.Note(NoteKind.FACT, "à la minute 2"));
        assertThat(played.stage.forPlayer(NURSE).log())
                .extracting(LogLine::text)
                .containsExactly("à la minute 4", "à la minute 2");
        assertThat(played.stage.forPlayer(NURSE).log().getLast().playMillis()).isEqualTo(2 * 60_000);
    }

    @Test
    void textsAreLimitedAndNeverEmpty() {
        var played = Played.started();
        var nurse = played.player(NURSE);
        assertThat(refusal(() -> played.moveOf(nurse, new Move.Note(NoteKind.FACT, " "))))
                .isEqualTo("live.empty");
        assertThat(refusal(() -> played.moveOf(nurse, new Move.Note(NoteKind.FACT, "é".repeat(2001)))))
                .isEqualTo("live.long");
    }

    @Test
    void whatIsSetToComeByItselfComesWhenDueAndNeverInABurst() {
        var played = Played.started()
                .move(new Move.Automatic(INVOICE, true))
                .move(new Move.Automatic(SON, true))
                .move(new Move.Automatic(STRANGERS, true));
        assertThat(due(played.minutes(1.9))).isEmpty();
        assertThat(due(played.minutes(7))).containsExactly(INVOICE);
        assertThat(due(played.give(INVOICE))).isEmpty();
        assertThat(due(played.minutes(1))).containsExactly(SON);
        assertThat(due(played.move(new Move.Pause()))).isEmpty();
    }

    private static List<Integer> alarms(Played played) {
        return played.stage.forFacilitator(ENTRANCES).alarms().stream()
                .map(FacilitatorScreen.Alarm::seq)
                .toList();
    }

    private static List<InjectId> due(Played played) {
        return played.stage.due(played.play()).stream().toList();
    }

    private static Move improvised(String text) {
        return new Move.Improvise(
                fr.souffleur.planning.RunSheet.Channel.CALL, List.of(NURSE), "Un appel de plus", text);
    }

    private static InjectId now(Played played) {
        return played.stage.forFacilitator(ENTRANCES).now().inject();
    }

    private static List<InjectId> arrivals(Played played, RoleId role) {
        return played.stage.forPlayer(role).newest().stream()
                .map(Arrival::inject)
                .toList();
    }

    private static List<String> present(Played played) {
        return played.stage.forFacilitator(ENTRANCES).room().stream()
                .filter(FacilitatorScreen.Place::present)
                .map(FacilitatorScreen.Place::name)
                .toList();
    }

    static String refusal(ThrowingCallable move) {
        return catchThrowableOfType(Refused.class, move).key();
    }
}
