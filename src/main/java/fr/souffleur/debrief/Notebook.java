package fr.souffleur.debrief;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written in the hot debrief, by anybody who led it.
 *
 * @param draftedAt when play ended and the report began to write itself
 * @param synthesis the two sentences for the director in the cell's words; null while the drafted ones stand
 * @param request what is asked of the management; null likewise
 */
public record Notebook(
        List<Note> notes,
        List<Action> actions,
        @Nullable Instant draftedAt,
        @Nullable String synthesis,
        @Nullable String request) {

    public List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(it -> it.kind() == kind).toList();
    }
}
