package fr.souffleur.debrief.evidence;

import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.Findings;
import fr.souffleur.debrief.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The criteria of the grid that tell about a point. Every kit draws its criteria from the same nine themes. */
record Themes(List<CriterionFinding> criteria) {

    /** What shows most comes first: ratings before what was not played. */
    static Themes of(Findings findings, Point point) {
        var themes = themes(point);
        return new Themes(findings.criteria().stream()
                .filter(it -> themes.contains(it.criterion().theme()))
                .sorted(Comparator.comparing(it -> it.verdict() == Verdict.OPEN))
                .toList());
    }

    private static Set<String> themes(Point point) {
        return switch (point) {
            case ALERT -> Set.of("T1");
            case CELL -> Set.of("T2", "T3");
            case DEGRADED -> Set.of("T4");
            case COMMUNICATION -> Set.of("T5");
            case DUTIES -> Set.of("T6", "T8");
            case RETURN -> Set.of("T7", "T9");
            default -> Set.of();
        };
    }

    List<CriterionFinding> rated() {
        return criteria.stream().filter(it -> it.verdict() != Verdict.OPEN).toList();
    }

    List<CriterionFinding> with(Verdict verdict) {
        return criteria.stream().filter(it -> it.verdict() == verdict).toList();
    }

    /** Nothing of it was rated. */
    boolean open() {
        return rated().isEmpty();
    }

    /** All that was rated is where it was expected. */
    boolean reached() {
        return !open() && with(Verdict.IMPROVE).isEmpty();
    }
}
