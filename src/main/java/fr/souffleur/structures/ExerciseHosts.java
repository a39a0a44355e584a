package fr.souffleur.structures;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.util.Optional;

/** Whose an exercise is; planning answers, because it owns exercises. */
public interface ExerciseHosts {

    Optional<Host> hostOf(ExerciseId exercise);

    /** @param facilitator conducts this exercise, whatever the role in the structure */
    record Host(StructureId structure, PersonId facilitator) {}
}
