package fr.souffleur.live.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** An hour as people type it: 14:05, 14h05, 14 h 5, 1405, 9. */
final class HourText {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})\\s*[:hH.,]\\s*(\\d{0,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2}?)(\\d{2})?");

    private HourText() {}

    static Optional<LocalTime> read(String text) {
        var typed = text.strip();
        for (var form : new Pattern[] {PARTED, DIGITS}) {
            var matched = form.matcher(typed);
            if (matched.matches()) return at(matched.group(1), matched.group(2));
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> at(String hours, String minutes) {
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(hours), minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
