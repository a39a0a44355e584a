package fr.souffleur.debrief.years;

import fr.souffleur.debrief.Trend;
import fr.souffleur.debrief.years.Edition.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exercises of a structure side by side, the oldest first. */
public record YearOnYear(List<Edition> editions) {

    /** Themes by id with their newest title, in the order of the newest grid. */
    public Map<String, String> themes() {
        var titles = new LinkedHashMap<String, String>();
        for (var edition : editions.reversed())
            for (var theme : edition.themes()) titles.putIfAbsent(theme.id(), theme.title());
        return titles;
    }

    public Optional<Theme> at(int edition, String theme) {
        return editions.get(edition).theme(theme);
    }

    /** Beside the exercise before; empty for the first one. */
    public Optional<Trend> trend(int edition, String theme) {
        if (edition == 0) return Optional.empty();
        return Optional.of(Trend.of(median(edition - 1, theme), median(edition, theme), comparable(edition)));
    }

    /** Whether this exercise was rated on the grid of the one before. */
    public boolean comparable(int edition) {
        return edition == 0
                || Trend.comparable(
                        editions.get(edition - 1).gridVersion(),
                        editions.get(edition).gridVersion());
    }

    /** Whether this one was of another level of difficulty than the one before. */
    public boolean otherLevel(int edition) {
        return edition > 0
                && editions.get(edition - 1).level() != editions.get(edition).level();
    }

    private @Nullable Double median(int edition, String theme) {
        return at(edition, theme).map(Theme::median).orElse(null);
    }
}
