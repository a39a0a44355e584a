package fr.souffleur.structures;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which exercises there are and how they are called; planning answers, for who has asked for a right already. */
public interface ExerciseTitles {

    /** @return a title for each id that is known */
    Map<ExerciseId, String> titles(Collection<ExerciseId> exercises);

    /** All of a structure, oldest first. */
    List<ExerciseId> of(StructureId structure);
}
