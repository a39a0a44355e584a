package fr.souffleur.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is ready for the day and what comes next. */
public record Readiness(List<Point> points, Next next) {

    public enum About {
        DATE,
        CONTEXT,
        ROLES,
        CHECKLIST
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

    /** @param done of {@code total} @param checklist the one meant, null for all else */
    public record Point(
            About about,
            boolean ready,
            long done,
            long total,
            @Nullable Checklist checklist) {}

    /** @param today where the structure lives */
    public static Readiness of(Preparation preparation, LocalDate today) {
        var context = preparation.context();
        var dated = preparation.day().isPresent() && preparation.exercise().status() != Exercise.Status.CANCELLED;
        var contextReady = context.missing().isEmpty() && context.answered() > 0;
        var rolesReady = preparation.cast().settled();
        var points = new ArrayList<Point>();
        points.add(new Point(About.DATE, dated, dated ? 1 : 0, 1, null));
        points.add(new Point(
                About.CONTEXT,
                contextReady,
                context.answered(),
                context.questions().size(),
                null));
        points.add(new Point(About.ROLES, rolesReady, preparation.cast().players(), preparation.mostPlayers(), null));
        preparation.checklists().stream()
                .filter(it -> it.offset() < 0)
                .map(it -> new Point(
                        About.CHECKLIST, it.done(), it.ticked(), it.items().size(), it))
                .forEach(points::add);
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
