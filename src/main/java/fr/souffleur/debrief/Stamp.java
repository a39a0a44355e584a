package fr.souffleur.debrief;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes a draft a report: who validated it under which number, and who signed it off for the structure. Names are
 * those of today, empty once a person was forgotten.
 *
 * @param number from 1; a report that was reopened and validated again bears the next
 * @param signature null until the management signed
 */
public record Stamp(
        int number,
        Instant validatedAt,
        String validatedBy,
        @Nullable Signature signature) {

    /** @param as the function that signed, in its own words */
    public record Signature(Instant at, String by, String as) {}
}
