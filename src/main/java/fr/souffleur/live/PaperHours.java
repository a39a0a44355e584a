package fr.souffleur.live;

import fr.souffleur.common.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From DEBEX to FINEX as the clock on the wall told it; a session that ends at an earlier hour ended on the next day.
 *
 * @param last FINEX, or the last hour that anybody took when nobody took that of FINEX
 */
public record PaperHours(LocalDate day, LocalTime debex, LocalTime last, boolean timedEnd, ZoneId zone) {

    /** Longer than any session we know of. */
    private static final Duration LONG = Duration.ofHours(8);

    /** What is asked before it is believed. */
    public enum Doubt {
        PAST_MIDNIGHT("live.paper.past-midnight"),
        LAST_PAST_MIDNIGHT("live.paper.last-past-midnight"),
        LONG("live.paper.so-long"),
        FUTURE("live.paper.future");

        private final String key;

        Doubt(String key) {
            this.key = key;
        }

        /** Of the refusal that asks; the screen makes a question of it. */
        public String key() {
            return key;
        }
    }

    public PaperHours {
        if (debex.equals(last)) throw new Refused("live.paper.no-time");
    }

    public PaperHours(LocalDate day, LocalTime debex, LocalTime finex, ZoneId zone) {
        this(day, debex, finex, true, zone);
    }

    /**
     * FINEX was said, and nobody took its hour: play lasted until the last hour that was noted, at least.
     *
     * @throws Refused {@code live.paper.no-last} when no hour after DEBEX was noted at all
     */
    public static PaperHours open(LocalDate day, LocalTime debex, Collection<LocalTime> noted, ZoneId zone) {
        return noted.stream()
                .filter(it -> !it.equals(debex) && after(debex, it).compareTo(LONG) <= 0)
                .max(Comparator.comparing(it -> after(debex, it)))
                .map(it -> new PaperHours(day, debex, it, false, zone))
                .orElseThrow(() -> new Refused("live.paper.no-last"));
    }

    public Instant start() {
        return at(debex);
    }

    /** FINEX, or the last moment that is known. */
    public Instant end() {
        return at(last);
    }

    /** Null when nobody took it. */
    @Nullable
    Instant finex() {
        return timedEnd ? end() : null;
    }

    /** The moment of that hour; empty when it lies outside the session. */
    public Optional<Instant> moment(LocalTime hour) {
        var moment = at(hour);
        return moment.isAfter(end()) ? Optional.empty() : Optional.of(moment);
    }

    long play(Instant moment) {
        return Math.max(0, Duration.between(start(), moment).toMillis());
    }

    public Set<Doubt> doubts(Instant now) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (last.isBefore(debex)) doubts.add(timedEnd ? Doubt.PAST_MIDNIGHT : Doubt.LAST_PAST_MIDNIGHT);
        if (Duration.between(start(), end()).compareTo(LONG) > 0) doubts.add(Doubt.LONG);
        if (end().isAfter(now)) doubts.add(Doubt.FUTURE);
        return doubts;
    }

    /** As in a refusal's words. */
    Object[] said() {
        return new Object[] {debex.toString(), last.toString(), day.toString()};
    }

    private Instant at(LocalTime hour) {
        var date = hour.isBefore(debex) ? day.plusDays(1) : day;
        return date.atTime(hour).atZone(zone).toInstant();
    }

    private static Duration after(LocalTime debex, LocalTime hour) {
        var between = Duration.between(debex, hour);
        return between.isNegative() ? between.plusDays(1) : between;
    }
}
