package fr.souffleur.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as people say them, where the structure lives. */
public record Days(Locale locale, ZoneId zone) {

    /** mardi 8 décembre 2026, 14 h */
    public String full(Instant instant) {
        var there = instant.atZone(zone);
        return day(there.toLocalDate(), "EEEE d MMMM uuuu") + ", " + hour(there.toLocalTime());
    }

    /** 12 nov. 2026, 14 h 32 */
    public String moment(Instant instant) {
        var there = instant.atZone(zone);
        return day(there.toLocalDate(), "d MMM uuuu") + ", " + hour(there.toLocalTime());
    }

    /** 8 nov. */
    public String brief(LocalDate day) {
        return day(day, "d MMM");
    }

    /** 8 novembre 2026 */
    public String plain(LocalDate day) {
        return day(day, "d MMMM uuuu");
    }

    /** novembre 2026 */
    public String month(LocalDate day) {
        return day(day, "MMMM uuuu");
    }

    /** mardi 8 novembre */
    public String weekday(LocalDate day) {
        return day(day, "EEEE d MMMM");
    }

    /** 14 h 32 */
    public String hour(LocalTime time) {
        if (!french()) return DateTimeFormatter.ofPattern("HH:mm").format(time);
        return time.getHour() + "\u00A0h" + (time.getMinute() == 0 ? "" : "\u00A0%02d".formatted(time.getMinute()));
    }

    public String hour(Instant instant) {
        return hour(instant.atZone(zone).toLocalTime());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private String day(LocalDate day, String pattern) {
        var text = DateTimeFormatter.ofPattern(pattern, locale).format(day);
        return french() && day.getDayOfMonth() == 1 ? text.replaceFirst("(^|\\s)1 ", "$11er ") : text;
    }

    private boolean french() {
        return !locale.getLanguage().equals("en");
    }
}
