package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A place at the table, or a console pass.
 *
 * @param role of a player, null for everybody else
 * @param person who is signed in behind a console pass, null for everybody else
 */
public record Seat(
        SeatId id,
        ExerciseId exercise,
        Audience audience,
        @Nullable RoleId role,
        @Nullable PersonId person) {

    /** A console pass moves in the name of its person. */
    Caller caller() {
        return person == null ? new Caller.Seat(id) : new Caller.Person(person);
    }

    Mover mover() {
        return new Mover(audience, role, id);
    }
}
