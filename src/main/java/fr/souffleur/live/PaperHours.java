package fr.souffleur.live;

import fr.souffleur.common.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** From DEBEX to FINEX as the clock on the wall told it; a session that ends at an earlier hour ended on the next day. */
public record PaperHours(LocalDate day, LocalTime debex, LocalTime finex, ZoneId zone) {

    /** Longer than any session we know of. */
    private static final Duration LONG = Duration.ofHours(8);

    /** What is asked before it is believed. */
    public enum Doubt {
        PAST_MIDNIGHT("live.paper.past-midnight"),
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
        if (debex.equals(finex)) throw new Refused("live.paper.no-time");
    }

    public Instant start() {
        return at(day, debex);
    }

    public Instant end() {
        return at(finex.isBefore(debex) ? day.plusDays(1) : day, finex);
    }

    /** The moment of that hour; empty when it lies outside the session. */
    public Optional<Instant> moment(LocalTime hour) {
        var moment = at(hour.isBefore(debex) ? day.plusDays(1) : day, hour);
        return moment.isAfter(end()) ? Optional.empty() : Optional.of(moment);
    }

    long play(Instant moment) {
        return Math.max(0, Duration.between(start(), moment).toMillis());
    }

    public Set<Doubt> doubts(Instant now) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (finex.isBefore(debex)) doubts.add(Doubt.PAST_MIDNIGHT);
        if (Duration.between(start(), end()).compareTo(LONG) > 0) doubts.add(Doubt.LONG);
        if (end().isAfter(now)) doubts.add(Doubt.FUTURE);
        return doubts;
    }

    /** As in a refusal's words. */
    Object[] said() {
        return new Object[] {debex.toString(), finex.toString(), day.toString()};
    }

    private Instant at(LocalDate date, LocalTime hour) {
        return date.atTime(hour).atZone(zone).toInstant();
    }
}
