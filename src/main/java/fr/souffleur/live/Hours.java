package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sheet's hours as minutes from midnight of the first day of the story, so that days can be compared. */
record Hours(double start, List<Line> lines, Map<InjectId, Double> minutes, List<String> days) {

    static final int DAY = 24 * 60;

    private static final double USUAL_PACE = 1;
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2}):(\\d{2})");

    static Hours of(RunSheet sheet) {
        var days = new ArrayList<>(List.of(sheet.startDay()));
        var minutes = new LinkedHashMap<InjectId, Double>();
        var dated = new ArrayList<Line>();
        for (var line : sheet.lines()) {
            if (!line.day().isBlank() && !line.day().equals(days.getLast())) days.add(line.day());
            var minute = minute(line.hour());
            if (minute == null) continue;
            minutes.put(line.id(), minute + DAY * (days.size() - 1.0));
            dated.add(line);
        }
        var start = Objects.requireNonNullElse(minute(sheet.startHour()), 0.0);
        return new Hours(start, dated, minutes, days);
    }

    boolean knows(Line line) {
        return minutes.containsKey(line.id());
    }

    double of(Line line) {
        return minutes.getOrDefault(line.id(), start);
    }

    int dayOf(double story) {
        return (int) Math.clamp((long) story / DAY, 0, days.size() - 1);
    }

    String label(int day) {
        return days.get(day);
    }

    /** Story minutes in a minute of play, as the sheet plans it between two lines. */
    double pace(@Nullable Line from, Line to) {
        double minutesOfPlay = to.minute() - (from == null ? 0 : from.minute());
        return minutesOfPlay <= 0 ? 0 : Math.max(0, of(to) - (from == null ? start : of(from))) / minutesOfPlay;
    }

    /** The pace by which the story came to this line. */
    double paceBefore(@Nullable Line line) {
        int at = line == null ? -1 : lines.indexOf(line);
        return at < 1 ? USUAL_PACE : pace(lines.get(at - 1), lines.get(at));
    }

    private static @Nullable Double minute(String hour) {
        var matched = HOUR.matcher(hour);
        return matched.matches()
                ? Integer.parseInt(matched.group(1)) * 60.0 + Integer.parseInt(matched.group(2))
                : null;
    }
}
