package fr.souffleur.debrief.links;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to one validated report, for somebody without an account.
 *
 * @param reader for whom, in the words of who made it; it stands on every page that is read
 * @param views how often the report itself was opened
 */
public record Link(
        UUID id,
        ExerciseId exercise,
        String reader,
        PersonId by,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant revokedAt,
        int views,
        @Nullable Instant viewedAt) {

    /** Signs of {@code reader}. */
    public static final int LONGEST = 120;

    public enum State {
        OPEN,
        ENDED,
        REVOKED
    }

    public State state(Instant now) {
        if (revokedAt != null) return State.REVOKED;
        return now.isBefore(endsAt) ? State.OPEN : State.ENDED;
    }

    /** @throws Refused {@code debrief.link.reader} or {@code debrief.too-long} */
    static String reader(String typed) {
        var words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) throw new Refused("debrief.link.reader");
        if (words.length() > LONGEST) throw new Refused("debrief.too-long", LONGEST);
        return words;
    }
}
