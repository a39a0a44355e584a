package fr.souffleur.journal;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The free texts that a module keeps for a structure, so that words which should never have been written can be found and
 * taken out. Each module that keeps any provides one. Called within a transaction, for who has asked for a right.
 */
public interface Passages {

    /** Every place where the words stand. */
    List<Passage> find(StructureId structure, Wording words);

    /** Takes them out of every place. */
    void remove(Caller by, StructureId structure, Wording words);

    /**
     * One place.
     *
     * @param place its words stand under {@code journal.place.<place>}
     * @param context the words with what stands around them
     */
    record Passage(String place, @Nullable ExerciseId exercise, String context) {}
}
