package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.live.SessionFound.Question.Kind;
import fr.souffleur.live.SessionFound.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileClockTest {

    private static final Instant PLANNED = Instant.parse("2026-11-30T13:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void aClockThatAgreesWithThePlanIsBelieved() {
        var clock = at("2026-11-30T13:07:00Z", Map.of());
        assertThat(clock.open()).isEmpty();
        assertThat(clock.shift()).isZero();
    }

    @Test
    void anotherDayIsAskedAndPutRight() {
        assertThat(at("2026-11-29T13:02:00Z", Map.of()).open())
                .containsExactly(new SessionFound.Question(
                        Kind.DAY, Instant.parse("2026-11-29T13:02:00Z"), Instant.parse("2026-11-30T13:02:00Z")));
        var right = at("2026-11-29T13:02:00Z", Map.of(Kind.DAY, Reply.SHIFT));
        assertThat(right.open()).isEmpty();
        assertThat(right.shift()).isEqualTo(Duration.ofDays(1));
        assertThat(at("2026-11-29T13:02:00Z", Map.of(Kind.DAY, Reply.KEEP)).shift())
                .isZero();
    }

    @Test
    void hoursAwayFromThePlanAreAsked() {
        var clock = at("2026-11-30T18:00:00Z", Map.of());
        assertThat(clock.open()).extracting(SessionFound.Question::kind).containsExactly(Kind.HOURS);
        assertThat(at("2026-11-30T18:00:00Z", Map.of(Kind.HOURS, Reply.SHIFT)).shift())
                .isEqualTo(Duration.ofHours(-5));
    }

    @Test
    void aClockAheadIsAskedWhereThePlanDoesNotHelp() {
        var said = Instant.parse("2026-12-03T13:00:00Z");
        var last = said.plus(Duration.ofMinutes(50));
        var asked = FileClock.of(said, last, null, ZoneId.of("Europe/Paris"), NOW, Map.of());
        assertThat(asked.open()).extracting(SessionFound.Question::kind).containsExactly(Kind.FUTURE);
        var right = FileClock.of(said, last, null, ZoneId.of("Europe/Paris"), NOW, Map.of(Kind.FUTURE, Reply.SHIFT));
        assertThat(right.shift()).isEqualTo(Duration.ofDays(-3));
        assertThat(last.plus(right.shift())).isBefore(NOW);
    }

    @Test
    void theDayIsPutRightAcrossAChangeOfHour() {
        var clock = FileClock.of(
                Instant.parse("2026-10-24T12:00:00Z"),
                Instant.parse("2026-10-24T13:00:00Z"),
                Instant.parse("2026-10-25T13:00:00Z"),
                ZoneId.of("Europe/Paris"),
                NOW,
                Map.of(Kind.DAY, Reply.SHIFT));
        assertThat(clock.shift()).isEqualTo(Duration.ofHours(25));
    }

    private static FileClock at(String said, Map<Kind, Reply> replies) {
        var start = Instant.parse(said);
        return FileClock.of(
                start, start.plus(Duration.ofMinutes(50)), PLANNED, ZoneId.of("Europe/Paris"), NOW, replies);
    }
}
