package fr.souffleur.kits.workshop;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of a place in an edition. It stays open, through later editions of the same version, until somebody
 * settles it.
 *
 * @param edition the number of the edition that it was written about
 * @param place where: the id of a part, such as {@code S05} or {@code D03}, a file, or empty for the whole
 */
public record Remark(
        UUID id,
        int edition,
        String place,
        String text,
        PersonId by,
        Instant at,
        @Nullable Settled settled) {

    /** How it was settled. @param answer may be empty */
    public record Settled(PersonId by, Instant at, String answer) {}

    public boolean open() {
        return settled == null;
    }

    static String told(String text) {
        var words = text.strip();
        if (words.isEmpty()) throw new Refused("kits.remark-empty");
        return bounded(words);
    }

    static String bounded(String text) {
        var words = text.strip();
        if (words.length() > 4000) throw new Refused("kits.too-long", 4000);
        return words;
    }
}
