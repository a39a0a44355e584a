package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.live.FacilitatorScreen.State;
import org.jspecify.annotations.Nullable;

/**
 * Where one stimulus stands.
 *
 * @param seq line by which it was given, 0 before
 * @param play play time when given, -1 before
 * @param relanced line by which its relance was given, 0 before
 * @param takenBy role that took the call, if anybody has
 * @param takenAt play time when it was taken, -1 before
 */
record Cue(
        State state,
        boolean automatic,
        int seq,
        long play,
        int relanced,
        @Nullable RoleId takenBy,
        long takenAt) {

    static Cue waiting(boolean automatic) {
        return new Cue(State.WAITING, automatic, 0, -1, 0, null, -1);
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    Cue given(int line, long at) {
        return new Cue(State.GIVEN, automatic, line, at, 0, null, -1);
    }

    Cue now(State next) {
        return new Cue(next, automatic, 0, -1, 0, null, -1);
    }

    Cue automatic(boolean on) {
        return new Cue(state, on, seq, play, relanced, takenBy, takenAt);
    }

    Cue relanced(int line) {
        return new Cue(state, automatic, seq, play, line, takenBy, takenAt);
    }

    Cue takenBy(@Nullable RoleId role, long when) {
        return new Cue(state, automatic, seq, play, relanced, role, when);
    }
}
