package fr.souffleur.debrief;

import fr.souffleur.live.Rating;
import java.util.List;
import java.util.Optional;

/** One theme after play: the median of what was played, and how much of it was not. */
public record ThemeFinding(String id, String title, List<CriterionFinding> criteria, long aids) {

    /** The middle of the played criteria, perhaps between two levels; empty when none was played. NJ and SO are out. */
    public Optional<Double> median() {
        var levels =
                criteria.stream().flatMap(it -> it.level().stream()).sorted().toList();
        if (levels.isEmpty()) return Optional.empty();
        int middle = levels.size() / 2;
        return Optional.of(
                levels.size() % 2 == 1
                        ? (double) levels.get(middle)
                        : (levels.get(middle - 1) + levels.get(middle)) / 2.0);
    }

    public int lowestTarget() {
        return criteria.stream().mapToInt(it -> it.criterion().target()).min().orElse(0);
    }

    public int highestTarget() {
        return criteria.stream().mapToInt(it -> it.criterion().target()).max().orElse(0);
    }

    public long played() {
        return criteria.stream().filter(it -> it.level().isPresent()).count();
    }

    public long with(Rating rating) {
        return criteria.stream()
                .filter(it -> it.rating().filter(rating::equals).isPresent())
                .count();
    }
}
