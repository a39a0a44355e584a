package fr.souffleur.debrief;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One note of a hot debrief; numbered by the screen, so that the same note saved twice is one. */
public record NoteId(@JsonValue UUID value) {

    @JsonCreator
    public NoteId {}

    public static NoteId fresh() {
        return new NoteId(Uuids.v7());
    }
}
