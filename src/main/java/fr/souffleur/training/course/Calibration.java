package fr.souffleur.training.course;

import fr.souffleur.common.CriterionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Vignettes that observers rate with the shared grid, and the key ({@code calibration.yaml}).
 *
 * @param rightPercent share of ratings within one level of the key from which one is calibrated
 * @param sets one a sector; the other one is there for a second time
 */
public record Calibration(String format, int rightPercent, List<Set> sets) {

    /** @param types structure types it is for first */
    public record Set(String id, String title, List<String> types, List<Vignette> vignettes) {

        /** How many ratings it asks for. */
        public int ratings() {
            return vignettes.stream().mapToInt(it -> it.ratings().size()).sum();
        }
    }

    /** @param text its Markdown file */
    public record Vignette(
            String id, String title, String structure, String moment, String text, List<Rating> ratings) {}

    /**
     * What the key says of a criterion.
     *
     * @param expected {@code 0} to {@code 3}, or {@code NJ}
     * @param ifHigher to who rated higher @param ifLower to who rated lower, or NJ
     */
    public record Rating(
            CriterionId criterion,
            String expected,
            String why,
            @Nullable String ifHigher,
            @Nullable String ifLower) {}
}
