package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet.Channel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole session as somebody copies it from paper. Hours are those of the clock on the wall; an hour that nobody took is
 * null and stays unknown.
 *
 * @param id of this entry: entered again, nothing is doubled
 * @param finex null: FINEX was said, and nobody took its hour
 * @param partial play was stopped before its end; {@code finex} is when
 * @param improvised stimuli that the kit does not have @param facts what observers saw and wrote down
 * @param presence roles of which somebody said so
 * @param debriefed whether the hot debrief was held to its last step
 */
public record PaperSession(
        UUID id,
        LocalDate day,
        LocalTime debex,
        @Nullable LocalTime finex,
        boolean partial,
        List<Stimulus> stimuli,
        List<Note> notes,
        List<Aid> aids,
        List<Improvised> improvised,
        List<Fact> facts,
        Map<RoleId, Boolean> presence,
        PaperRatings ratings,
        boolean debriefed) {

    /** Lines of the crisis log, aids, improvised stimuli and facts; a paper of a few pages has fewer. */
    static final int MOST = 300;

    public PaperSession {
        if (notes.size() + aids.size() + improvised.size() + facts.size() > MOST)
            throw new Refused("live.paper.too-many", MOST);
    }

    /** @throws Refused when nobody took the hour of FINEX, nor any other after DEBEX */
    public PaperHours hours(ZoneId zone) {
        return finex == null ? PaperHours.open(day, debex, noted(), zone) : new PaperHours(day, debex, finex, zone);
    }

    private List<LocalTime> noted() {
        return Stream.of(
                        stimuli.stream().map(Stimulus::at),
                        stimuli.stream().map(Stimulus::relancedAt),
                        notes.stream().map(Note::at),
                        aids.stream().map(Aid::at),
                        improvised.stream().map(Improvised::at),
                        facts.stream().map(Fact::at))
                .flatMap(it -> it)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    public enum Fate {
        GIVEN,
        SKIPPED,
        /** Nobody noted what became of it: nothing is written. */
        NOT_NOTED
    }

    /** @param at null: given, and nobody noted when @param relancedAt null: nobody noted when, or it was not */
    public record Stimulus(
            InjectId inject,
            Fate fate,
            @Nullable LocalTime at,
            boolean relanced,
            @Nullable LocalTime relancedAt) {}

    public record Note(NoteKind kind, @Nullable LocalTime at, String text) {}

    /** Help from outside the story. @param inject the stimulus that it was given with: without an hour it stands after it */
    public record Aid(
            @Nullable LocalTime at,
            String text,
            boolean method,
            @Nullable CriterionId criterion,
            @Nullable InjectId inject) {}

    /** @param from who it came from in the story; empty where nobody noted it */
    public record Improvised(@Nullable LocalTime at, Channel channel, String from, String text) {}

    /** @param inject the stimulus it is about: without an hour it stands after it */
    public record Fact(
            @Nullable LocalTime at, String text, @Nullable InjectId inject) {}
}
