package fr.souffleur.debrief;

import fr.souffleur.planning.RunSheet.Recommendation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A recommendation and how near it is to what was seen. The cell chooses; nothing is imposed. */
public record Proposal(Recommendation recommendation, Rank rank) {

    public enum Rank {
        /** Its threshold was met, below the target. */
        FIRST,
        /** Its threshold was met, though the target was reached. */
        TRIGGERED,
        /** Offered all the same; one with a fact waits for somebody to have seen it. */
        OFFERED
    }

    /** How the kit numbers it, without the kit's own name before it. */
    public String name() {
        return recommendation.id().substring(recommendation.id().indexOf('/') + 1);
    }

    /** Written for this kit; the others serve all kits. */
    boolean ofTheKit() {
        return recommendation.id().indexOf('/') >= 0;
    }

    /** The nearest first, in the kit's order within a rank. */
    public static List<Proposal> of(List<Recommendation> recommendations, Findings findings) {
        return recommendations.stream()
                .map(it -> new Proposal(it, rank(it, findings)))
                .sorted(Comparator.comparing(Proposal::rank))
                .toList();
    }

    private static Rank rank(Recommendation recommendation, Findings findings) {
        var atMost = recommendation.atMost();
        if (atMost == null) return Rank.OFFERED;
        return findings.criteria().stream()
                .filter(it -> Objects.equals(it.criterion().id(), recommendation.criterion()))
                .filter(it -> it.level().isPresent() && it.level().get() <= atMost)
                .findFirst()
                .map(it -> it.verdict() == Verdict.IMPROVE ? Rank.FIRST : Rank.TRIGGERED)
                .orElse(Rank.OFFERED);
    }
}
