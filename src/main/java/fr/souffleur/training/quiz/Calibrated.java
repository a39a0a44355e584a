package fr.souffleur.training.quiz;

import fr.souffleur.training.course.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How ratings compare with the key. A rating is right within one level of it; where the key says NJ, only NJ is; where it says a
 * level, NJ is not. The rule is that of the reference grid, part “Calibrage”.
 *
 * @param ratings one for each rating that the set asks for, in its order
 * @param rightPercent share that is needed
 */
public record Calibrated(List<Compared> ratings, int rightPercent) {

    private static final double TENDENCY = 0.5;
    private static final String NOT_PLAYED = "NJ";

    /** Of which nature the difference is; the words for it are kind. */
    public enum Lean {
        SAME,
        HIGHER,
        LOWER
    }

    /** @param place vignette and criterion, such as {@code vh1/1.1} @param given null as long as nothing was given */
    public record Compared(
            String place, Calibration.Rating key, @Nullable String given) {

        public boolean right() {
            if (given == null) return false;
            if (given.equals(NOT_PLAYED) || key.expected().equals(NOT_PLAYED)) return given.equals(key.expected());
            return Math.abs(off()) <= 1;
        }

        public Lean lean() {
            if (given == null || given.equals(key.expected())) return Lean.SAME;
            // A level where the key has none judges what was not played; NJ where it has one keeps silent about it.
            if (key.expected().equals(NOT_PLAYED)) return given.equals("0") ? Lean.LOWER : Lean.HIGHER;
            if (given.equals(NOT_PLAYED)) return Lean.LOWER;
            return off() > 0 ? Lean.HIGHER : Lean.LOWER;
        }

        /** What the key says to who rated so. */
        public Optional<String> comment() {
            return switch (lean()) {
                case SAME -> Optional.empty();
                case HIGHER -> Optional.ofNullable(key.ifHigher());
                case LOWER -> Optional.ofNullable(key.ifLower());
            };
        }

        private boolean levels() {
            return given != null && !given.equals(NOT_PLAYED) && !key.expected().equals(NOT_PLAYED);
        }

        private int off() {
            return given == null ? 0 : Integer.parseInt(given) - Integer.parseInt(key.expected());
        }
    }

    /** @param given levels or {@code NJ} by place */
    public static Calibrated of(Calibration.Set set, int rightPercent, Map<String, String> given) {
        var compared = new ArrayList<Compared>();
        for (var vignette : set.vignettes())
            for (var key : vignette.ratings()) {
                var place = place(vignette, key);
                compared.add(new Compared(place, key, given.get(place)));
            }
        return new Calibrated(List.copyOf(compared), rightPercent);
    }

    public static String place(Calibration.Vignette vignette, Calibration.Rating rating) {
        return vignette.id() + "/" + rating.criterion();
    }

    public int right() {
        return (int) ratings.stream().filter(Compared::right).count();
    }

    /** How many right ratings are needed: 15 of 18 at 80 %. */
    public int needed() {
        return (ratings.size() * rightPercent + 99) / 100;
    }

    public boolean complete() {
        return ratings.stream().allMatch(it -> it.given() != null);
    }

    public boolean reached() {
        return complete() && right() >= needed();
    }

    /** Mean of given minus expected where both are levels; said, and decides nothing. */
    public OptionalDouble tendency() {
        return ratings.stream().filter(Compared::levels).mapToInt(Compared::off).average();
    }

    /** Which way one leans on the whole: beyond half a level. */
    public Lean leaning() {
        var tendency = tendency().orElse(0);
        return tendency > TENDENCY ? Lean.HIGHER : tendency < -TENDENCY ? Lean.LOWER : Lean.SAME;
    }
}
