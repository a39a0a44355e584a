package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was played, told from the log with every text in its place; the debrief drafts from it alone. All lists run from
 * first to last; a purged text reads {@code …}.
 *
 * @param seq newest line it was told from
 * @param endedAt when FINEX was said or play was closed as partial; null before, and when nobody took that hour
 * @param playMillis play time in all; {@link #UNKNOWN} when nobody took the hour of its end
 * @param origin how all this came into the log
 * @param observed whether an observer had a seat; without one the ratings are the group's
 */
public record Chronicle(
        ExerciseId exercise,
        int seq,
        Phase phase,
        @Nullable Ending ending,
        @Nullable Instant openedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long playMillis,
        Origin origin,
        boolean observed,
        Progress progress,
        RunSheet sheet,
        List<Line> timeline,
        List<Graded> ratings,
        List<Presence> attendance,
        List<Note> notes,
        List<Aid> aids,
        List<Fact> facts,
        List<Answered> answers,
        List<Correction> corrections,
        List<Checked> checks) {

    /** A report that was validated before earlier actions were asked after has none of them. */
    public Chronicle {
        checks = held(checks);
    }

    private static List<Checked> held(@Nullable List<Checked> checks) {
        return checks == null ? List.of() : checks;
    }

    /** Play time, and hour of the story, of what nobody took the time of. */
    public static final int UNKNOWN = -1;

    /** The same told with another sheet. */
    public Chronicle withSheet(RunSheet other) {
        return new Chronicle(
                exercise,
                seq,
                phase,
                ending,
                openedAt,
                startedAt,
                endedAt,
                playMillis,
                origin,
                observed,
                progress,
                other,
                timeline,
                ratings,
                attendance,
                notes,
                aids,
                facts,
                answers,
                corrections,
                checks);
    }

    /** Whole minutes of play; {@link #UNKNOWN} when nobody took the hour of its end. */
    public long minutes() {
        return playMillis < 0 ? UNKNOWN : playMillis / 60_000;
    }

    /** Play is over, whether or not anybody took the hour. */
    public boolean over() {
        return ending != null;
    }

    /** The last moment that is known of it: its end, else its beginning; null before that. */
    public @Nullable Instant playedAt() {
        return endedAt == null && over() ? startedAt : endedAt;
    }

    /**
     * @param play where DEBEX was said: on a screen, on paper or in a file that was brought home
     * @param enteredAt when play was entered after the fact, null when the log was kept as it went
     * @param laterRatings whether ratings were entered after the fact
     */
    public record Origin(Source play, @Nullable Instant enteredAt, boolean laterRatings) {

        /** The log was kept as it went. */
        public static final Origin SCREENS = new Origin(Source.SCREEN, null, false);

        public boolean paper() {
            return play == Source.PAPER;
        }

        public boolean file() {
            return play == Source.FILE;
        }
    }

    /**
     * Where the hot debrief stands.
     *
     * @param since when it came to this step; null before play has ended
     * @param more minutes that the room took for a step beyond what the kit foresees
     */
    public record Progress(int step, @Nullable Instant since, Map<Integer, Integer> more) {

        public int minutesMore() {
            return more.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int minutesMore(int which) {
            return more.getOrDefault(which, 0);
        }
    }

    /** The step of the hot debrief, counted from 0. */
    public int step() {
        return progress.step();
    }

    public enum What {
        STARTED,
        GIVEN,
        RELANCED,
        SKIPPED,
        HELD,
        TAKEN_BACK,
        IMPROVISED,
        ACKNOWLEDGED,
        NOTED,
        CONFIRMED,
        DROPPED,
        POINT_WRITTEN,
        AIDED,
        /** A fact that an observer noted; told among the facts. */
        OBSERVED,
        CHOSEN,
        REACTED,
        DECLINED,
        PAUSED,
        RESUMED,
        INTERRUPTED,
        PLAYED_ON,
        STOPPED,
        ENDED
    }

    /**
     * One moment of play.
     *
     * @param claimedAt when it is said to have been, null when it was written at once, or when nobody took the time
     * @param playMillis {@link #UNKNOWN} when nobody took the time; so is the hour of the story
     * @param day fictional day, in the kit's words
     * @param storyMinutes fictional time of day
     * @param inject of a stimulus, else null
     * @param text title of a stimulus, words of a note, an aid, a choice or a reaction, else empty
     * @param role who wrote or took it, null for the facilitator and the clock
     */
    public record Line(
            int seq,
            Instant at,
            @Nullable Instant claimedAt,
            long playMillis,
            String day,
            int storyMinutes,
            What what,
            @Nullable InjectId inject,
            @Nullable NoteKind kind,
            String text,
            @Nullable RoleId role,
            Caller by) {}

    /**
     * What was put right about a line, and by whom; the line as it was written stays in the log.
     *
     * @param text words of the line as they stand now, or the title of its stimulus
     * @param was its hour as it was written; null when that stands, or when nobody had taken it
     * @param now its right hour; null when its hour stands
     * @param wasText its words as they were typed; empty when they stand
     * @param reason why it was taken out; null while it is told
     * @param by who put it right last, and when
     */
    public record Correction(
            int line,
            What what,
            @Nullable InjectId inject,
            String text,
            @Nullable Instant was,
            @Nullable Instant now,
            String wasText,
            @Nullable String reason,
            @Nullable PersonId by,
            Instant at) {

        public boolean withdrawn() {
            return reason != null;
        }
    }

    /**
     * A criterion's ratings, one entry for each criterion of the sheet.
     *
     * @param agreed by the cell, null before
     * @param gap why observer and cell see it so differently, in the cell's words; empty while nobody said it
     */
    public record Graded(
            CriterionId criterion,
            List<Given> observers,
            @Nullable Given agreed,
            String gap) {}

    /** @param seat whose rating it is, empty for the cell's own */
    public record Given(String seat, Rating rating, String evidence, Instant at) {}

    /** A role of the sheet. @param names first names given when joining */
    public record Presence(RoleId role, String name, RoleId heldBy, boolean present, List<String> names) {}

    public record Note(
            int seq,
            Instant at,
            long playMillis,
            String day,
            int storyMinutes,
            NoteKind kind,
            String text,
            @Nullable RoleId by) {}

    public record Aid(
            int seq,
            long playMillis,
            int storyMinutes,
            String text,
            boolean method,
            @Nullable CriterionId criterion) {}

    public record Fact(
            int seq,
            Instant at,
            long playMillis,
            int storyMinutes,
            String text,
            @Nullable InjectId inject) {}

    /** What was found of an action that an earlier exercise decided; its words stand in the sheet. */
    public record Checked(String action, Happening.Found found) {}

    /** A lone facilitator's tick. */
    public record Answered(CriterionId criterion, Happening.Answer answer, long playMillis) {}
}
