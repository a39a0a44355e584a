package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole session as somebody copies it from paper. Hours are those of the clock on the wall; an hour that nobody took is
 * null and stays unknown.
 *
 * @param id of this entry: entered again, nothing is doubled
 * @param partial play was stopped before its end; {@code finex} is when
 * @param presence roles of which somebody said so
 * @param debriefed whether the hot debrief was held to its last step
 */
public record PaperSession(
        UUID id,
        LocalDate day,
        LocalTime debex,
        LocalTime finex,
        boolean partial,
        List<Stimulus> stimuli,
        List<Note> notes,
        List<Aid> aids,
        Map<RoleId, Boolean> presence,
        PaperRatings ratings,
        boolean debriefed) {

    /** Lines of the crisis log and aids; a paper of a few pages has fewer. */
    static final int MOST = 300;

    public PaperSession {
        if (notes.size() + aids.size() > MOST) throw new Refused("live.paper.too-many", MOST);
    }

    public enum Fate {
        GIVEN,
        SKIPPED,
        /** Nobody noted what became of it: nothing is written. */
        NOT_NOTED
    }

    /** @param at null: given, and nobody noted when */
    public record Stimulus(
            InjectId inject, Fate fate, @Nullable LocalTime at, boolean relanced) {}

    public record Note(NoteKind kind, @Nullable LocalTime at, String text) {}

    /** Help from outside the story. */
    public record Aid(
            @Nullable LocalTime at,
            String text,
            boolean method,
            @Nullable CriterionId criterion) {}
}
