package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ratings copied from paper: what the cell agreed on, and the sheets of observers. Both are kept.
 *
 * @param id of this entry: entered again, nothing is doubled
 */
public record PaperRatings(UUID id, Map<CriterionId, Rated> agreed, List<Sheet> sheets) {

    static final int MOST_SHEETS = 12;

    public PaperRatings {
        if (sheets.size() > MOST_SHEETS) throw new Refused("live.paper.too-many", MOST_SHEETS);
    }

    /** @param fact what was seen or heard; empty where nothing was written */
    public record Rated(Rating rating, String fact) {}

    /** One observer's sheet, without a name. */
    public record Sheet(Map<CriterionId, Rated> rated) {}

    public static PaperRatings none(UUID id) {
        return new PaperRatings(id, Map.of(), List.of());
    }

    public boolean isEmpty() {
        return agreed.isEmpty() && sheets.stream().allMatch(it -> it.rated().isEmpty());
    }
}
