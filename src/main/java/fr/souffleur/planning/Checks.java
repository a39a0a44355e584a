package fr.souffleur.planning;

import fr.souffleur.common.InjectId;
import fr.souffleur.planning.OpenActions.OpenAction;
import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.RunSheet.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What earlier exercises decided, each asked after at the situation point that is about it, else at the first one. */
final class Checks {

    /** More would be an inspection, not an exercise. */
    static final int MOST = 12;

    private Checks() {}

    /** What is still open comes first. */
    static List<RunSheet.Check> of(List<OpenAction> earlier, List<Line> lines) {
        return earlier.stream()
                .sorted(Comparator.comparing(OpenAction::pending).reversed())
                .limit(MOST)
                .flatMap(it -> point(it, lines)
                        .map(point -> new RunSheet.Check(
                                it.id(),
                                point,
                                it.criterion(),
                                it.text(),
                                it.owner(),
                                it.decided().getYear(),
                                !it.pending()))
                        .stream())
                .toList();
    }

    /** A point has its own criteria, and those of the lines since the point before it. */
    private static Optional<InjectId> point(OpenAction action, List<Line> lines) {
        boolean about = false;
        for (var line : lines) {
            about |= line.criteria().stream().anyMatch(it -> Objects.equals(it, action.criterion()));
            if (line.kind() != Kind.SITUATION_POINT) continue;
            if (about) return Optional.of(line.id());
            about = false;
        }
        return first(lines, Kind.SITUATION_POINT).or(() -> first(lines, Kind.CLOSING));
    }

    private static Optional<InjectId> first(List<Line> lines, Kind kind) {
        return lines.stream().filter(it -> it.kind() == kind).map(Line::id).findFirst();
    }
}
