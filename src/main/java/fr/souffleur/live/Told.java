package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is told after the fact, as the rules will hear it.
 *
 * @param line where it stands in what was brought, for whoever has to put it right
 * @param at when it is said to have been; null when nobody took the time
 * @param play play time then, or its place among the others
 */
record Told(int line, MoveId move, @Nullable Instant at, long play, Caller by, Function<Stage, Decision> rule) {

    static Told of(int line, MoveId id, @Nullable Instant at, long play, Caller by, Mover mover, Move move) {
        return new Told(line, id, at, play, by, stage -> stage.decide(mover, move));
    }
}
