package fr.souffleur.documents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The hours of a zone as calendars read them, from the rules of this machine's Java and under the zone's own name: those that come
 * with the library call Réunion by another place that keeps the same hours.
 */
final class ZoneHours {

    /** Rules are written from the year before on: nothing earlier is asked for. */
    private static final int YEARS_BEFORE = 1;

    private final ZoneId zone;
    private final int year;

    private ZoneHours(ZoneId zone, int year) {
        this.zone = zone;
        this.year = year;
    }

    static VTimeZone of(ZoneId zone, Instant when) {
        return new ZoneHours(zone, when.atZone(zone).getYear() - YEARS_BEFORE).all(when);
    }

    private VTimeZone all(Instant when) {
        var hours = new VTimeZone();
        hours.add(new TzId(zone.getId()));
        var rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) hours.add(fixed(zone.getRules().getOffset(when)));
        else rules.forEach(it -> hours.add(yearly(it)));
        return hours;
    }

    private Observance fixed(ZoneOffset offset) {
        return filled(new Standard(), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
    }

    private Observance yearly(ZoneOffsetTransitionRule rule) {
        var summer = rule.getOffsetAfter().getTotalSeconds()
                > rule.getStandardOffset().getTotalSeconds();
        var first = rule.createTransition(year).getDateTimeBefore();
        var observance =
                filled(summer ? new Daylight() : new Standard(), first, rule.getOffsetBefore(), rule.getOffsetAfter());
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=" + day(rule, first)));
        return observance;
    }

    private Observance filled(Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(DateTimeFormatter.ofPattern("O", Locale.ROOT).format(from.atOffset(after))));
        return observance;
    }

    /** {@code -1SU} for the last Sunday, {@code 2SU} for the second: the ways that every calendar reads. */
    private static String day(ZoneOffsetTransitionRule rule, LocalDateTime first) {
        int from = rule.getDayOfMonthIndicator();
        var week = from < 0 || from > 22 ? -1 : (from + 6) / 7;
        return week + first.getDayOfWeek().name().substring(0, 2);
    }
}
