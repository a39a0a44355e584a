package fr.souffleur.debrief.years.ui;

import com.vaadin.flow.component.Html;
import fr.souffleur.debrief.years.YearOnYear;
import java.util.Locale;

/** A theme over the years as a small drawing in one ink: dots on four lines. The table beside it says the same in words. */
final class Dots {

    private static final int STEP = 26;
    private static final int LEVEL = 10;
    private static final int TOP = 5;

    private Dots() {}

    static Html of(YearOnYear all, String theme) {
        int width = STEP * all.editions().size();
        var svg = new StringBuilder("<svg class='dots' aria-hidden='true' width='%d' height='%d' viewBox='0 0 %d %d'>"
                .formatted(width, 3 * LEVEL + 2 * TOP, width, 3 * LEVEL + 2 * TOP));
        for (int level = 0; level <= 3; level++)
            svg.append("<path class='line' d='M0 %d H%d'/>".formatted(y(level), width));
        double lastX = -1;
        double lastY = -1;
        for (int number = 0; number < all.editions().size(); number++) {
            var median = all.at(number, theme).map(it -> it.median()).orElse(null);
            if (median == null || !all.comparable(number)) lastX = -1;
            if (median == null) continue;
            double x = STEP * (number + 0.5);
            double y = y(median);
            if (lastX >= 0)
                svg.append(String.format(
                        Locale.ROOT, "<path class='way' d='M%.1f %.1f L%.1f %.1f'/>", lastX, lastY, x, y));
            svg.append(String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='4'/>", x, y));
            lastX = x;
            lastY = y;
        }
        return new Html(svg.append("</svg>").toString());
    }

    private static int y(double level) {
        return (int) Math.round(TOP + (3 - level) * LEVEL);
    }
}
