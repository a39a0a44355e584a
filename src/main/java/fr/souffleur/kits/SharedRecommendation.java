package fr.souffleur.kits;

import fr.souffleur.common.CriterionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of {@code kits/recommendations.yaml}, common to all kits.
 *
 * @param id such as {@code PR-1.1-A}
 * @param atMost proposed when the criterion was rated so or lower; null: by fact alone
 * @param effort S, M or L as the grid defines them
 * @param months horizon: 1, 3, 6 or 12 months after the plan was validated
 * @param links tags such as {@code plan-bleu}; those whose reference is not certain say so
 */
public record SharedRecommendation(
        String id,
        CriterionId criterion,
        @Nullable Integer atMost,
        @Nullable String fact,
        String action,
        String ownerHospital,
        String ownerSmallStructure,
        String effort,
        int months,
        String evidence,
        List<String> links) {}
