package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlayClockTest {

    private static final Instant NOW = Instant.parse("2026-12-08T13:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(3));

    @Test
    void aClockThatIsCountedEveryFewSecondsWasNeverLeftAlone() {
        assertThat(counted(5).lost(PlayClock.attended(LONG_AGO, NOW), NOW)).isFalse();
        assertThat(counted(15).lost(PlayClock.attended(LONG_AGO, NOW), NOW)).isFalse();
    }

    @Test
    void aClockThatNobodyCountedForLongerThanFifteenSecondsWasLeftAlone() {
        assertThat(counted(16).lost(PlayClock.attended(LONG_AGO, NOW), NOW)).isTrue();
    }

    @Test
    void aPortalThatIsBackInThreeSecondsWasAwayAllTheSame() {
        assertThat(counted(5).lost(PlayClock.attended(NOW.minusSeconds(2), NOW), NOW))
                .isTrue();
        assertThat(counted(1).lost(PlayClock.attended(NOW.minusSeconds(2), NOW), NOW))
                .isFalse();
    }

    @Test
    void aClockThatStandsIsNeverLost() {
        var standing = new PlayClock(90_000, false, LONG_AGO);
        assertThat(standing.lost(PlayClock.attended(LONG_AGO, NOW), NOW)).isFalse();
        assertThat(standing.at(NOW)).isEqualTo(90_000);
    }

    @Test
    void aClockThatAPortalOfAnotherTimeCountedWasLeftAloneHoweverLateItSaysItWas() {
        var ahead = new PlayClock(90_000, true, NOW.plus(Duration.ofHours(1)));
        assertThat(ahead.lost(PlayClock.attended(NOW, NOW), NOW)).isTrue();
        assertThat(ahead.since(NOW)).isEqualTo(Duration.ofMillis(1));
        assertThat(ahead.at(NOW)).isEqualTo(90_000);
    }

    @Test
    void whatWasPlayedOnIsNoMoreThanTheAbsenceAndThePauseSince() {
        var stands = counted(5).onward(90_000, false, NOW.minusSeconds(20));
        assertThat(stands.playedOn(70_000, 60_000, LONG_AGO, NOW)).isEqualTo(70_000);
        assertThat(stands.playedOn(600_000, 60_000, LONG_AGO, NOW)).isEqualTo(80_000);
        assertThat(stands.playedOn(-5, 60_000, LONG_AGO, NOW)).isZero();
    }

    @Test
    void aPauseThatAnEarlierPortalBeganIsNotCounted() {
        var stands = counted(5).onward(90_000, false, NOW.minusSeconds(20));
        assertThat(stands.playedOn(600_000, 60_000, NOW.minusSeconds(3), NOW)).isEqualTo(60_000);
    }

    @Test
    void aClockThatStandsKeepsWhenItStoppedWhateverIsWritten() {
        var stands = new PlayClock(90_000, false, NOW.minusSeconds(20));
        assertThat(stands.onward(90_000, false, NOW)).isEqualTo(stands);
        assertThat(stands.onward(90_000, true, NOW).asOf()).isEqualTo(NOW);
    }

    private static PlayClock counted(int secondsAgo) {
        return new PlayClock(90_000, true, NOW.minusSeconds(secondsAgo));
    }
}
