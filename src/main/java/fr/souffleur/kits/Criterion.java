package fr.souffleur.kits;

import fr.souffleur.common.CriterionId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the 38 criteria that every kit shares, as {@code kits/criteria.yaml} says it. A kit chooses criteria and never
 * changes their words; the level changes the target only.
 *
 * @param anchors worded levels 0 to 3, in order
 * @param targets expected level by kit level (1 discovery, 2 intermediate, 3 confirmed)
 * @param core whether it is rated in every kit and serves comparison by theme
 */
public record Criterion(
        CriterionId id,
        String title,
        String theme,
        boolean core,
        String question,
        String start,
        String proof,
        List<String> anchors,
        @Nullable String smallStructure,
        @Nullable String precision,
        String moment,
        String bias,
        String notPlayed,
        String notApplicable,
        String minuteQuestion,
        int askAgainAfter,
        Map<Integer, Integer> targets,
        String targetReason) {}
