package fr.souffleur.live.ui;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.PaperRatings;
import fr.souffleur.live.PaperRatings.Rated;
import fr.souffleur.live.Rating;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the ratings of a draft, the cell's and each observer's, and notes where a fact is owed.
 *
 * @param aided criteria whose expected action was named: the cell's own level is 2 at most
 */
record RatingReading(Draft draft, BlankSheet sheet, Map<String, Refused> faults, Set<CriterionId> aided) {

    PaperRatings read() {
        var sheets = new ArrayList<PaperRatings.Sheet>();
        for (int i = 0; i < draft.count("sheets"); i++)
            sheets.add(new PaperRatings.Sheet(rated("o." + i + ".", false)));
        return new PaperRatings(draft.id(), rated("c.", true), sheets);
    }

    /** @param seen whether a fact that an observer wrote proves it too */
    private Map<CriterionId, Rated> rated(String prefix, boolean seen) {
        var rated = new LinkedHashMap<CriterionId, Rated>();
        for (var it : sheet.criteria()) {
            var key = prefix + it.id();
            if (!draft.has(key)) continue;
            var rating = Rating.of(draft.get(key));
            var fact = draft.get(key + ".fact");
            if (rating.needsEvidence() && fact.isBlank() && !(seen && observed(it.id())))
                faults.put(key + ".fact", new Refused("live.evidence"));
            else if (seen && rating == Rating.LEVEL_3 && aided.contains(it.id()))
                faults.put(key + ".fact", new Refused("live.aided"));
            rated.put(it.id(), new Rated(rating, fact));
        }
        return rated;
    }

    private boolean observed(CriterionId criterion) {
        for (int i = 0; i < draft.count("sheets"); i++)
            if (draft.has("o." + i + "." + criterion) && draft.has("o." + i + "." + criterion + ".fact")) return true;
        return false;
    }
}
