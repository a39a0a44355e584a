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

    private static PlayClock counted(int secondsAgo) {
        return new PlayClock(90_000, true, NOW.minusSeconds(secondsAgo));
    }
}
