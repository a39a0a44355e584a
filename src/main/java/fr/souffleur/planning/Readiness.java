package fr.souffleur.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is ready for the day and what comes next. */
public record Readiness(List<Point> points, Next next) {

    public enum About {
        DATE,
        CONTEXT,
        ROLES,
        CHECKLISTS
    }

    /** The one thing to do now. */
    public enum Next {
        DATE,
        CONTEXT,
        ROLES,
        REREAD,
        PLAY,
        NOTHING
    }

    /** @param done of {@code total} */
    public record Point(About about, boolean ready, long done, long total) {}

    /** @param today where the structure lives */
    public static Readiness of(Preparation preparation, LocalDate today) {
        var context = preparation.context();
        var dated = preparation.day().isPresent() && preparation.exercise().status() != Exercise.Status.CANCELLED;
        var contextReady = context.missing().isEmpty() && context.answered() > 0;
        var rolesReady = preparation.cast().settled();
        var points = new ArrayList<Point>();
        points.add(new Point(About.DATE, dated, dated ? 1 : 0, 1));
        points.add(new Point(
                About.CONTEXT,
                contextReady,
                context.answered(),
                context.questions().size()));
        points.add(new Point(About.ROLES, rolesReady, preparation.cast().players(), preparation.mostPlayers()));
        var before =
                preparation.checklists().stream().filter(it -> it.offset() < 0).toList();
        points.add(new Point(
                About.CHECKLISTS,
                before.stream().allMatch(Checklist::done),
                before.stream().mapToLong(Checklist::ticked).sum(),
                before.stream().mapToLong(it -> it.items().size()).sum()));
        return new Readiness(points, next(preparation, today, dated, contextReady, rolesReady));
    }

    private static Next next(
            Preparation preparation, LocalDate today, boolean dated, boolean contextReady, boolean rolesReady) {
        return switch (preparation.exercise().status()) {
            case OPEN -> Next.PLAY;
            case PLAYED -> Next.NOTHING;
            case PLANNED, CANCELLED -> {
                if (!dated) yield Next.DATE;
                if (!contextReady) yield Next.CONTEXT;
                if (!rolesReady) yield Next.ROLES;
                var day = preparation.day().orElseThrow();
                if (day.isBefore(today)) yield Next.DATE;
                yield day.equals(today) ? Next.PLAY : Next.REREAD;
            }
        };
    }

    public long ready() {
        return points.stream().filter(Point::ready).count();
    }
}
