package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a live exercise: written once, never changed. Free text and names stand in {@code live_text}
 * under their {@link TextId}, so that a purge can empty them. Kinds and their versions are listed in {@link HappeningJson}.
 */
public sealed interface Happening {

    /** The texts that it names. */
    default List<TextId> texts() {
        return Stream.of(
                        switch (this) {
                            case Joined it -> new @Nullable TextId[] {it.name};
                            case Improvised it -> new @Nullable TextId[] {it.title, it.text};
                            case Noted it -> new @Nullable TextId[] {it.text};
                            case Whispered it -> new @Nullable TextId[] {it.text};
                            case PointWritten it -> new @Nullable TextId[] {it.text};
                            case Aided it -> new @Nullable TextId[] {it.text};
                            case Observed it -> new @Nullable TextId[] {it.text};
                            case Rated it -> new @Nullable TextId[] {it.evidence};
                            case Agreed it -> new @Nullable TextId[] {it.evidence};
                            case Discussed it -> new @Nullable TextId[] {it.text};
                            case Reworded it -> new @Nullable TextId[] {it.text};
                            case Withdrawn it -> new @Nullable TextId[] {it.reason};
                            default -> new @Nullable TextId[0];
                        })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Play time that it adds by itself. */
    default long played() {
        return this instanceof PlayedOn(var millis) ? millis : 0;
    }

    /** The room opened and this sheet is frozen; again while waiting when answers changed, or after being planned anew. */
    record Opened(String digest) implements Happening {}

    record Joined(
            SeatId seat,
            Audience audience,
            @Nullable RoleId role,
            @Nullable TextId name) implements Happening {}

    record Left(SeatId seat) implements Happening {}

    /** DEBEX. */
    record Started() implements Happening {}

    record Given(InjectId inject) implements Happening {}

    record Relanced(InjectId inject) implements Happening {}

    record Skipped(InjectId inject) implements Happening {}

    /** Several dropped at once, so that play ends in time. */
    record Cut(List<InjectId> injects) implements Happening {}

    record Held(InjectId inject) implements Happening {}

    /** A held or skipped stimulus waits again. */
    record Released(InjectId inject) implements Happening {}

    /** Given by mistake: it leaves every screen and waits again. */
    record TakenBack(InjectId inject) implements Happening {}

    /** A stimulus the kit does not have. */
    record Improvised(InjectId inject, Channel channel, List<RoleId> to, TextId title, TextId text)
            implements Happening {}

    record Automated(InjectId inject, boolean on) implements Happening {}

    record Paused() implements Happening {}

    record Resumed() implements Happening {}

    /** The portal was away while play ran; play stands in pause since. */
    record Interrupted(long outageMillis) implements Happening {}

    /** The room played on while the portal was away; play runs again, this much further. Never more than there was time for. */
    record PlayedOn(long millis) implements Happening {}

    /** RÉEL: play stops on every screen. */
    record StoppedForReal() implements Happening {}

    /** A player pressed RÉEL: the facilitator is told until she answers, play goes on. */
    record Alarmed(SeatId seat) implements Happening {}

    /** The facilitator has answered the alarms up to this line: nothing real. */
    record Heeded(int line) implements Happening {}

    record Acknowledged(InjectId inject, SeatId seat) implements Happening {}

    record Noted(TextId text, NoteKind kind) implements Happening {}

    /** A hypothesis turned out so; the line of the crisis log that it points to stays as it was written. */
    record Settled(int line, Outcome outcome) implements Happening {}

    /** A field of a situation point's sheet; later ones replace it on screen, and all stay in the log. */
    record PointWritten(InjectId point, int field, TextId text) implements Happening {}

    /** Everybody is asked whether they see and hear. */
    record CheckCalled() implements Happening {}

    /** @param seat that answered; null when ticked by hand @param role on paper; both null for the room's screen */
    record Checked(@Nullable SeatId seat, @Nullable RoleId role, boolean seen, boolean heard) implements Happening {}

    /** A private word to the facilitator. */
    record Whispered(TextId text) implements Happening {}

    record WhisperSeen(int line) implements Happening {}

    /** Help from outside the story. @param method a rule of the game was recalled; it lowers no rating */
    record Aided(TextId text, boolean method, @Nullable CriterionId criterion) implements Happening {}

    /** A lone facilitator's tick. */
    record Answered(CriterionId criterion, Answer answer) implements Happening {}

    /** What the cell decided at a fork of the story, as the facilitator saw it; a later answer replaces it. */
    record Chosen(String choice, String option) implements Happening {}

    /** A reaction was agreed to; what it did follows as lines of their own. */
    record ReactionTaken(String reaction) implements Happening {}

    /** Not this time; it can be taken up later. */
    record ReactionDeclined(String reaction) implements Happening {}

    record Observed(TextId text, @Nullable InjectId inject) implements Happening {}

    /** An observer's rating; later ones of the same seat replace it, and both stay in the log. */
    record Rated(
            CriterionId criterion, Rating rating, @Nullable TextId evidence) implements Happening {}

    /** What the cell agreed on in the debrief; it stands beside the observers' ratings. */
    record Agreed(
            CriterionId criterion, Rating rating, @Nullable TextId evidence) implements Happening {}

    /** Presence of a role, paper players included. */
    record Attended(RoleId role, boolean present) implements Happening {}

    /** The hot debrief came to this step, counted from 0. */
    record Stepped(int step) implements Happening {}

    /** The room takes so many minutes more for a step of the debrief; what is given back is counted below nothing. */
    record Prolonged(int step, int minutes) implements Happening {}

    /** Why observer and cell see a criterion so differently, in the cell's words; a later sentence replaces it. Both ratings stay. */
    record Discussed(CriterionId criterion, TextId text) implements Happening {}

    /** Whether what an earlier exercise decided is in place, as the facilitator found; a later answer replaces it. */
    record ActionChecked(String action, Found found) implements Happening {}

    record Closed(Ending how) implements Happening {}

    /** The report was validated under this number, from 1: nothing that was played is changed any more. */
    record Validated(int number) implements Happening {}

    /** What was validated may be put right; its version stays as it is. */
    record Reopened() implements Happening {}

    /** A line was at another hour than its own; the last word holds. */
    record Retimed(int line, Instant at) implements Happening {}

    /** A line reads otherwise than it was typed. */
    record Reworded(int line, TextId text) implements Happening {}

    /** A line was written by mistake, and is told no more. */
    record Withdrawn(int line, TextId reason) implements Happening {}

    /** A line is told again as it was written. */
    record Restored(int line) implements Happening {}

    record TextPurged(TextId text) implements Happening {}

    /** Words were taken out of the answers of a frozen sheet; its digest stays its name. */
    record SheetPurged(String digest) implements Happening {}

    enum Found {
        SEEN,
        NOT_YET,
        /** Nothing in this exercise called for it. */
        NOT_PLAYED
    }

    enum Outcome {
        CONFIRMED,
        DROPPED
    }

    enum Answer {
        YES,
        NOT_YET,
        NO
    }
}
