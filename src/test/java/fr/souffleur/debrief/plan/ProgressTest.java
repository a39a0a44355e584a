package fr.souffleur.debrief.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.debrief.plan.Progress.Done;
import fr.souffleur.debrief.plan.Progress.Dropped;
import fr.souffleur.debrief.plan.Progress.Open;
import fr.souffleur.debrief.plan.Progress.Started;
import fr.souffleur.debrief.plan.Progress.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    private static final Instant MONDAY = Instant.parse("2026-12-07T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-12-11T09:00:00Z");

    @Test
    void whatIsDoneSaysSinceWhenAndHowOneSeesIt() {
        var started = new Open().to(State.STARTED, "", MONDAY);
        assertThat(started).isEqualTo(new Started(MONDAY));
        assertThat(started.to(State.DONE, " affiché dans le bureau ", FRIDAY))
                .isEqualTo(new Done(MONDAY, FRIDAY, "affiché dans le bureau"));
    }

    @ParameterizedTest
    @CsvSource({"DONE,debrief.plan.done-how", "DROPPED,debrief.plan.dropped-why"})
    void anEndWithoutAWordIsRefused(State end, String why) {
        for (var words : new String[] {"", " \n "})
            assertThat(refusal(end, words)).isEqualTo(why);
        assertThat(refusal(end, "x".repeat(501))).isEqualTo("debrief.too-long");
    }

    @Test
    void whatWasGivenUpIsTakenUpAgainWithTheDayOfItsStart() {
        var dropped = new Started(MONDAY).to(State.DROPPED, "le prestataire le fait", FRIDAY);
        assertThat(dropped).isEqualTo(new Dropped(MONDAY, FRIDAY, "le prestataire le fait"));
        assertThat(dropped.to(State.STARTED, "", FRIDAY)).isEqualTo(new Started(MONDAY));
        assertThat(dropped.to(State.OPEN, "", FRIDAY)).isEqualTo(new Open());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whatIsKeptIsReadAsItWas(State state) {
        var progress = new Started(MONDAY).to(state, "vu", FRIDAY);
        assertThat(Progress.read(
                        progress.state(), progress.startedAt(), progress.closedAt(), progress.words(), Instant.EPOCH))
                .isEqualTo(progress);
        assertThat(state.pending()).isNotEqualTo(state.wantsWords());
    }

    private static String refusal(State to, String words) {
        return catchThrowableOfType(Refused.class, () -> new Open().to(to, words, MONDAY))
                .key();
    }
}
