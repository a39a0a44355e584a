package fr.souffleur.structures.register;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import fr.souffleur.structures.register.reading.Head;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, and what came of it.
 *
 * @param name how its file is called
 * @param dataOf when the register wrote it; null when the file does not say
 * @param scope departments at that time, empty for the whole country
 * @param anyway brought although much had vanished, on the say-so of who brought it
 * @param refusal why nothing was imported
 * @param tally how often what happened: {@code SITE.CAME}, {@code ENTITY.CHANGED}, {@code remark.CUT}, {@code read.SITE}…
 */
public record Delivery(
        Id id,
        PersonId broughtBy,
        String name,
        State state,
        Head.@Nullable Shape shape,
        @Nullable Instant dataOf,
        String scope,
        boolean anyway,
        @Nullable Refused refusal,
        Map<String, Integer> tally,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** How far it came. */
    public enum State {
        RUNNING,
        DONE,
        REFUSED,
        /** The portal stopped before its end; nothing of it was kept. */
        STOPPED
    }

    /** Which one. */
    public record Id(UUID value) {

        static Id fresh() {
            return new Id(Uuids.v7());
        }

        /** @throws Refused {@code unknown} when the text is no id */
        public static Id parse(String text) {
            return new Id(Uuids.parse(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public int count(String what) {
        return tally.getOrDefault(what, 0);
    }
}
