package fr.souffleur.debrief;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was validated. It is never changed: who wants to put something right reopens it, and validates the next.
 *
 * @param number from 1
 * @param seq newest line of the log that it was told from
 * @param remark what it was validated with, or why it differs from the one before; may be empty
 */
public record Version(
        int number,
        int seq,
        String remark,
        PersonId validatedBy,
        Instant validatedAt,
        @Nullable Signed signed,
        @Nullable Opened reopened) {

    static final int LONGEST = 500;

    /** @param as the function, in its own words */
    public record Signed(PersonId by, Instant at, String as) {}

    public record Opened(PersonId by, Instant at, String reason) {}

    /** Whether it is the report as it stands. */
    public boolean stands() {
        return reopened == null;
    }

    /** A remark, a reason or a function on one line or several. @throws Refused {@code debrief.too-long} */
    static String words(String typed, int longest) {
        var words = typed.strip();
        if (words.length() > longest) throw new Refused("debrief.too-long", longest);
        return words;
    }
}
