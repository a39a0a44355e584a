package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void aMedianIsHigherTheSameOrLowerThanTheTimeBefore() {
        assertThat(Trend.of(1.0, 1.5, true)).isEqualTo(Trend.HIGHER);
        assertThat(Trend.of(1.5, 1.5, true)).isEqualTo(Trend.SAME);
        assertThat(Trend.of(2.0, 1.5, true)).isEqualTo(Trend.LOWER);
    }

    @Test
    void whatWasNotRatedComparesWithNothing() {
        assertThat(Trend.of(null, 1.0, true)).isEqualTo(Trend.FIRST);
        assertThat(Trend.of(1.0, null, true)).isEqualTo(Trend.OPEN);
        assertThat(Trend.of(null, null, false)).isEqualTo(Trend.OPEN);
    }

    @Test
    void anotherMajorVersionOfTheGridBreaksTheComparison() {
        assertThat(Trend.comparable("1.0.0", "1.4.2")).isTrue();
        assertThat(Trend.comparable("1.0.0", "2.0.0")).isFalse();
        assertThat(Trend.comparable("1", "10.0.0")).isFalse();
        assertThat(Trend.of(1.0, 2.0, false)).isEqualTo(Trend.OTHER_GRID);
    }
}
