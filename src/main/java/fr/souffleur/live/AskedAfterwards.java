package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import java.util.Optional;

/** What everybody in the room is asked after play, without a name; the debrief provides it, the wall shows the way there. */
public interface AskedAfterwards {

    /** The path below the portal's address at which it is answered, before its code. */
    String PATH = "/q/";

    /** Empty when nothing is asked, or not any more. */
    Optional<String> code(ExerciseId exercise);
}
