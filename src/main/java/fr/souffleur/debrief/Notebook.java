package fr.souffleur.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was written in the hot debrief, by anybody who led it.
 *
 * @param draftedAt when play ended and the report began to write itself
 * @param phrases the cell's own words in the report; none where the drafted ones stand
 */
public record Notebook(
        List<Note> notes, List<Action> actions, @Nullable Instant draftedAt, Map<Phrase, String> phrases) {

    /** In the cell's own words; empty while there are none. */
    public Optional<String> own(Phrase phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    public List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(it -> it.kind() == kind).toList();
    }
}
