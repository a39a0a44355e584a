package fr.souffleur.planning;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an exercise's history: who moved, cancelled or handed it over, and why.
 *
 * @param was the date or the facilitator before; null when there was none
 * @param is the date or the facilitator since then
 * @param by null when it came from the room on the day
 */
public record Change(
        What what,
        @Nullable String was,
        @Nullable String is,
        @Nullable String reason,
        @Nullable PersonId by,
        Instant at) {

    public enum What {
        DATED,
        CANCELLED,
        HANDED,
        REPLANNED
    }

    /** Everybody this line speaks of. */
    Stream<PersonId> people() {
        var handed = what == What.HANDED ? Stream.of(was, is) : Stream.<@Nullable String>empty();
        return Stream.concat(
                Stream.ofNullable(by), handed.filter(Objects::nonNull).map(PersonId::parse));
    }
}
