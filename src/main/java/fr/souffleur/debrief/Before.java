package fr.souffleur.debrief;

import fr.souffleur.planning.RunSheet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The validated report before this one, as far as this one compares itself with it. Frozen with it.
 *
 * @param day null where nobody took the hour
 */
public record Before(String title, @Nullable LocalDate day, int level, String gridVersion, List<Theme> themes) {

    /** @param median null when nothing of it was rated */
    public record Theme(String id, @Nullable Double median) {}

    static Before of(Report report) {
        var sheet = report.chronicle().sheet();
        return new Before(
                new Voice(sheet).kit(sheet.title()),
                day(report, sheet),
                sheet.level(),
                sheet.gridVersion(),
                report.findings().themes().stream()
                        .map(it -> new Theme(it.id(), it.median().orElse(null)))
                        .toList());
    }

    private static @Nullable LocalDate day(Report report, RunSheet sheet) {
        var started = report.chronicle().startedAt();
        return started == null ? null : LocalDate.ofInstant(started, ZoneId.of(sheet.zone()));
    }

    Optional<Double> median(String theme) {
        return themes.stream()
                .filter(it -> it.id().equals(theme))
                .flatMap(it -> Optional.ofNullable(it.median()).stream())
                .findFirst();
    }
}
