package fr.souffleur.debrief;

import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One note of a hot debrief; numbered by the screen, so that the same note saved twice is one. */
public record NoteId(UUID value) {

    public static NoteId fresh() {
        return new NoteId(Uuids.v7());
    }
}
