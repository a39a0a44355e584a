package fr.souffleur.debrief;

import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Happening.Answer;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.RunSheet.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One criterion after play: how observers saw it, what the cell agreed on, and what a lone facilitator ticked. Both views
 * are kept, and no average is made of them.
 *
 * @param called whether a stimulus that calls for it was given; one that no stimulus calls for always is
 * @param observers one rating of each observer who gave one
 * @param gap why both see it so differently, in the cell's words; empty while nobody said it
 * @param aided whether help named the expected action: then 2 at most is the cell's own
 */
public record CriterionFinding(
        Criterion criterion,
        boolean called,
        List<Given> observers,
        @Nullable Given agreed,
        String gap,
        @Nullable Answer ticked,
        boolean aided) {

    /** The rating that counts: what the cell agreed on, else the observer's (the more careful one of the middle). */
    public Optional<Given> counted() {
        if (agreed != null) return Optional.of(capped(agreed));
        var sorted =
                observers.stream().sorted(Comparator.comparing(Given::rating)).toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(capped(sorted.get((sorted.size() - 1) / 2)));
    }

    /** An observer may not have heard the help; what was seen stays as it was written, and counts for 2. */
    private Given capped(Given given) {
        return aided && given.rating() == Rating.LEVEL_3
                ? new Given(given.seat(), Rating.LEVEL_2, given.evidence(), given.at())
                : given;
    }

    public Optional<Rating> rating() {
        return counted().map(Given::rating);
    }

    /** The level, 0 to 3, when there is one. */
    public Optional<Integer> level() {
        return rating().filter(Rating::graded).map(Rating::ordinal);
    }

    public Verdict verdict() {
        return rating().map(it -> Verdict.of(it, criterion.target())).orElse(Verdict.OPEN);
    }

    /** Observer and cell are two levels apart or more: talk it over on facts, keep both. */
    public boolean toDiscuss() {
        var own = agreed;
        return own != null
                && own.rating().graded()
                && observers.stream()
                        .filter(it -> it.rating().graded())
                        .anyMatch(it ->
                                Math.abs(it.rating().ordinal() - own.rating().ordinal()) >= 2);
    }

    /** The fact behind the rating that counts; where it has none, the one that an observer wrote. */
    public String evidence() {
        return Stream.concat(counted().stream(), observers.stream())
                .map(Given::evidence)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Both ends of the scale owe a fact. */
    public boolean owesEvidence() {
        return rating().map(Rating::needsEvidence).orElse(false) && evidence().isEmpty();
    }

    /** What a lone facilitator's tick proposes, to be read again beside the anchors. */
    public Optional<Rating> proposed() {
        if (ticked == null) return Optional.empty();
        return Optional.of(
                switch (ticked) {
                    case YES -> Rating.LEVEL_2;
                    case NOT_YET -> Rating.LEVEL_1;
                    case NO -> aided ? Rating.LEVEL_1 : Rating.LEVEL_0;
                });
    }
}
