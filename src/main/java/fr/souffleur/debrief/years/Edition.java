package fr.souffleur.debrief.years;

import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ThemeFinding;
import fr.souffleur.debrief.Voice;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.live.Rating;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exercise among those of its structure.
 *
 * @param day null where nobody took the hour
 * @param draft whether its report is not validated yet
 * @param aids help that named the expected action
 * @param decided actions that stand in its plan
 * @param closed those of them that are done
 * @param daysToClose the middle of the times from the decision to the end; null while none is done
 */
public record Edition(
        String title,
        String language,
        @Nullable LocalDate day,
        int level,
        String gridVersion,
        boolean draft,
        List<Theme> themes,
        long aids,
        int decided,
        int closed,
        @Nullable Long daysToClose) {

    /** @param median null when nothing of it was rated */
    public record Theme(
            String id,
            String title,
            @Nullable Double median,
            int lowestTarget,
            int highestTarget,
            long played,
            long notPlayed,
            long notApplicable) {}

    /** @param actions of its plan */
    static Edition of(Report report, List<PlanAction> actions) {
        var sheet = report.chronicle().sheet();
        var voice = new Voice(sheet);
        var started = report.chronicle().startedAt();
        return new Edition(
                voice.kit(sheet.title()),
                sheet.language(),
                started == null ? null : LocalDate.ofInstant(started, ZoneId.of(sheet.zone())),
                sheet.level(),
                sheet.gridVersion(),
                report.stamp() == null,
                report.findings().themes().stream().map(it -> theme(it, voice)).toList(),
                report.findings().aids(),
                actions.size(),
                (int) actions.stream().filter(it -> it.state() == State.DONE).count(),
                daysToClose(actions));
    }

    private static Theme theme(ThemeFinding it, Voice voice) {
        return new Theme(
                it.id(),
                voice.kit(it.title()),
                it.median().orElse(null),
                it.lowestTarget(),
                it.highestTarget(),
                it.played(),
                it.with(Rating.NOT_PLAYED),
                it.with(Rating.NOT_APPLICABLE));
    }

    private static @Nullable Long daysToClose(List<PlanAction> actions) {
        var days = actions.stream()
                .filter(it -> it.state() == State.DONE)
                .flatMap(it ->
                        Optional.ofNullable(it.progress().closedAt())
                                .map(at -> Duration.between(it.writtenAt(), at).toDays())
                                .stream())
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    Optional<Theme> theme(String id) {
        return themes.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
