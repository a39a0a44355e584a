package fr.souffleur.live;

import static fr.souffleur.live.Played.MORNING;
import static fr.souffleur.live.Sheets.INVOICE;
import static fr.souffleur.live.Sheets.JUMP;
import static fr.souffleur.live.Sheets.NIGHT;
import static fr.souffleur.live.Sheets.SON;
import static fr.souffleur.live.Sheets.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryClockTest {

    @Test
    void theStoryBeginsAtTheHourOfTheSheet() {
        assertThat(Played.opened().story()).isEqualTo("9:15");
        assertThat(Played.opened().stage.clock(MORNING, 0).storyDay()).isEqualTo("mardi");
    }

    @Test
    void itRunsAtThePaceOfTheSheet() {
        assertThat(Played.started().minutes(1).story()).isEqualTo("9:17");
        assertThat(Played.started().minutes(1).stage.clock(MORNING, 60_000).storyRate())
                .isEqualTo(2.5);
    }

    @Test
    void itNeverRunsPastTheHourOfTheNextStimulus() {
        var played = Played.started().minutes(20);
        assertThat(played.story()).isEqualTo("9:20");
        assertThat(played.stage.clock(played.now(), played.play()).storyCap()).isEqualTo(9 * 60 + 20);
    }

    @Test
    void aStimulusGivenEarlyMovesTheStoryToItsHour() {
        assertThat(Played.started().minutes(1).give(INVOICE).story()).isEqualTo("9:20");
    }

    @Test
    void aStimulusGivenLateLetsTheStoryGoOnFromItsHour() {
        var played = Played.started().minutes(10).give(INVOICE);
        assertThat(played.story()).isEqualTo("9:20");
        assertThat(played.minutes(1).story()).isEqualTo("9:22");
    }

    @Test
    void theStoryDoesNotWaitForWhatIsSkippedOrHeld() {
        var played = Played.started()
                .minutes(2)
                .give(INVOICE)
                .move(new Move.Skip(SON))
                .minutes(4);
        assertThat(played.story()).isEqualTo("9:32");
    }

    @Test
    void itNeverGoesBackWhenAnEarlierStimulusComesLater() {
        var played = Played.started().give(STRANGERS);
        assertThat(played.story()).isEqualTo("9:35");
        assertThat(played.give(INVOICE).story()).isEqualTo("9:35");
    }

    @Test
    void itJumpsWithTheJump() {
        var played = Played.started().give(INVOICE, SON, STRANGERS).minutes(5);
        assertThat(played.story()).isLessThan("9:5x");
        assertThat(played.give(JUMP).story()).isEqualTo("14:30");
        assertThat(played.minutes(5).story()).isEqualTo("14:30");
        assertThat(played.give(NIGHT).minutes(1).story()).isEqualTo("14:40");
    }

    @Test
    void aJumpTakenBackTakesTheStoryBack() {
        var played = Played.started().give(INVOICE, SON, STRANGERS, JUMP);
        assertThat(played.move(new Move.TakeBack(JUMP)).story()).isEqualTo("9:35");
    }

    @Test
    void whatWasNotedKeepsTheHourItHadWhateverFollows() {
        var played = Played.started();
        var nurse = played.player(Sheets.NURSE);
        played.minutes(1).moveOf(nurse, new Move.Note(NoteKind.FACT, "tôt"));
        played.minutes(0.1).give(INVOICE, SON, STRANGERS, JUMP);
        assertThat(played.stage.forPlayer(Sheets.NURSE).log().getFirst().storyMinutes())
                .isEqualTo(9 * 60 + 17);
    }
}
