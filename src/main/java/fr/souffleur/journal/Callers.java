package fr.souffleur.journal;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.SeatId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acted, as two columns: a word and an id. */
final class Callers {

    static final String PERSON = "person";

    private Callers() {}

    static String kind(Caller by) {
        return switch (by) {
            case Caller.Person _ -> PERSON;
            case Caller.Seat _ -> "seat";
            case Caller.Clock _ -> "clock";
        };
    }

    static @Nullable UUID id(Caller by) {
        return switch (by) {
            case Caller.Person(var id) -> id.value();
            case Caller.Seat(var id) -> id.value();
            case Caller.Clock _ -> null;
        };
    }

    static Caller read(String kind, @Nullable UUID id) {
        if (id == null) return new Caller.Clock();
        return kind.equals(PERSON) ? new Caller.Person(new PersonId(id)) : new Caller.Seat(new SeatId(id));
    }
}
