package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody at the table asks for; the stage answers what happens, or refuses. */
public sealed interface Move {

    sealed interface OfFacilitator extends Move {}

    sealed interface OfPlayer extends Move {}

    sealed interface OfObserver extends Move {}

    /** Beside the play. */
    sealed interface InTheWings extends Move {}

    /** What becomes of lines that were written together. */
    sealed interface OnTheLog extends Move {}

    /** Whether this audience has such a move at all. */
    default boolean belongsTo(Audience audience) {
        return switch (audience) {
            case FACILITATOR -> this instanceof OfFacilitator;
            case PLAYER -> this instanceof OfPlayer;
            case OBSERVER -> this instanceof OfObserver;
            case ROOM -> false;
        };
    }

    /** DEBEX; the opening is given with it. */
    record Start() implements OfFacilitator {}

    record Give(InjectId inject) implements OfFacilitator {}

    record Skip(InjectId inject) implements OfFacilitator {}

    record Cut(List<InjectId> injects) implements OfFacilitator {}

    record Hold(InjectId inject) implements OfFacilitator {}

    record Release(InjectId inject) implements OfFacilitator {}

    record TakeBack(InjectId inject) implements OfFacilitator {}

    record Relance(InjectId inject) implements OfFacilitator {}

    record Automatic(InjectId inject, boolean on) implements OfFacilitator {}

    record Improvise(Channel channel, List<RoleId> to, String title, String text) implements OfFacilitator {}

    record Aid(String text, boolean method, @Nullable CriterionId criterion) implements OfFacilitator {}

    record Pause() implements OfFacilitator {}

    record Resume() implements OfFacilitator {}

    /** The portal was away while play ran, and the room played on for so long: play goes on from there. */
    record PlayedOn(long millis) implements OfFacilitator {}

    /** RÉEL was said. */
    record Real() implements OfFacilitator, OfObserver {}

    /** Players' alarms up to this line were heard and are not real. */
    record Heed(int line) implements OfFacilitator {}

    /** Closes what was played before FINEX. */
    record Partial() implements OfFacilitator {}

    /** Puts the exercise off to another day. */
    record Replan() implements OfFacilitator {}

    record Finex() implements OfFacilitator {}

    record Answer(CriterionId criterion, Happening.Answer answer) implements OfFacilitator {}

    /** Whether what an earlier exercise decided is in place. */
    record CheckAction(String action, Happening.Found found) implements OfFacilitator {}

    /** What the cell decided; {@code not-yet} is an option of every choice. */
    record Choose(String choice, String option) implements OfFacilitator {}

    /** Does what a reaction offers. */
    record React(String reaction) implements OfFacilitator {}

    /** Not this time. */
    record Decline(String reaction) implements OfFacilitator {}

    record Attend(RoleId role, boolean present) implements OfFacilitator {}

    record Agree(
            CriterionId criterion, Rating rating, @Nullable String evidence) implements OfFacilitator {}

    record Step(int step) implements OfFacilitator {}

    /** So many minutes more for this step of the debrief, or fewer of those that were taken. */
    record Prolong(int step, int minutes) implements OfFacilitator {}

    /** Why observer and cell see a criterion so differently. */
    record Discuss(CriterionId criterion, String text) implements OfFacilitator {}

    record Note(NoteKind note, String text) implements OfFacilitator, OfPlayer {}

    /** Asks everybody whether they see and hear. */
    record CallCheck() implements OfFacilitator, InTheWings {}

    record Check(boolean seen, boolean heard) implements OfPlayer, OfObserver, InTheWings {}

    /** Ticked by hand. @param role on paper; null for the room's screen */
    record CheckFor(@Nullable RoleId role, boolean seen, boolean heard) implements OfFacilitator, InTheWings {}

    /** A private word to the facilitator. */
    record Whisper(String text) implements OfPlayer, OfObserver, InTheWings {}

    record SeeWhisper(int line) implements OfFacilitator, InTheWings {}

    /** A hypothesis is confirmed, or dropped. */
    record Settle(int line, Happening.Outcome outcome) implements OfFacilitator, OfPlayer, OnTheLog {}

    record WritePoint(InjectId inject, int field, String text) implements OfFacilitator, OfPlayer, OnTheLog {}

    record Acknowledge(InjectId inject) implements OfPlayer {}

    record Alarm() implements OfPlayer {}

    record Observe(String text, @Nullable InjectId inject) implements OfObserver {}

    record Rate(
            CriterionId criterion, Rating rating, @Nullable String evidence) implements OfObserver {}
}
