package fr.souffleur.live;

import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.live.Happening.Acknowledged;
import fr.souffleur.live.Happening.ActionChecked;
import fr.souffleur.live.Happening.Agreed;
import fr.souffleur.live.Happening.Aided;
import fr.souffleur.live.Happening.Alarmed;
import fr.souffleur.live.Happening.Answered;
import fr.souffleur.live.Happening.Attended;
import fr.souffleur.live.Happening.Automated;
import fr.souffleur.live.Happening.CheckCalled;
import fr.souffleur.live.Happening.Checked;
import fr.souffleur.live.Happening.Chosen;
import fr.souffleur.live.Happening.Closed;
import fr.souffleur.live.Happening.Cut;
import fr.souffleur.live.Happening.Discussed;
import fr.souffleur.live.Happening.Given;
import fr.souffleur.live.Happening.Heeded;
import fr.souffleur.live.Happening.Held;
import fr.souffleur.live.Happening.Improvised;
import fr.souffleur.live.Happening.Interrupted;
import fr.souffleur.live.Happening.Joined;
import fr.souffleur.live.Happening.Left;
import fr.souffleur.live.Happening.Noted;
import fr.souffleur.live.Happening.Observed;
import fr.souffleur.live.Happening.Opened;
import fr.souffleur.live.Happening.Paused;
import fr.souffleur.live.Happening.PlayedOn;
import fr.souffleur.live.Happening.PointWritten;
import fr.souffleur.live.Happening.Prolonged;
import fr.souffleur.live.Happening.Rated;
import fr.souffleur.live.Happening.ReactionDeclined;
import fr.souffleur.live.Happening.ReactionTaken;
import fr.souffleur.live.Happening.Relanced;
import fr.souffleur.live.Happening.Released;
import fr.souffleur.live.Happening.Reopened;
import fr.souffleur.live.Happening.Restored;
import fr.souffleur.live.Happening.Resumed;
import fr.souffleur.live.Happening.Retimed;
import fr.souffleur.live.Happening.Reworded;
import fr.souffleur.live.Happening.Settled;
import fr.souffleur.live.Happening.SheetPurged;
import fr.souffleur.live.Happening.Skipped;
import fr.souffleur.live.Happening.Started;
import fr.souffleur.live.Happening.Stepped;
import fr.souffleur.live.Happening.StoppedForReal;
import fr.souffleur.live.Happening.TakenBack;
import fr.souffleur.live.Happening.TextPurged;
import fr.souffleur.live.Happening.Validated;
import fr.souffleur.live.Happening.WhisperSeen;
import fr.souffleur.live.Happening.Whispered;
import fr.souffleur.live.Happening.Withdrawn;
import fr.souffleur.planning.RunSheet.Kind;

/** What each kind of happening changes. A new kind does not compile until it stands here. */
final class Fold {

    private Fold() {}

    static Stage after(Stage old, Entry entry) {
        if (entry.what() instanceof Opened opened) return old.openedAgain(entry.seq(), opened);
        var stage = old.at(entry.seq());
        var course = old.course();
        var script = old.script();
        long play = course.playOf(entry);
        return switch (entry.what()) {
            case Opened _ -> stage;
            case Joined(var seat, var audience, var role, var name) ->
                stage.with(old.table()
                        .joined(seat, new Table.Place(audience, role, name))
                        .checked(it -> it.joined(seat, entry.recordedAt())));
            case Left(var seat) -> stage.with(old.table().left(seat));
            case Started() ->
                stage.with(course.now(Phase.RUNNING, entry))
                        .with(old.table().checked(LinkCheck::over))
                        .turned(script.given(Kind.OPENING, entry), entry);
            case Given(var inject) -> stage.turned(script.given(inject, entry), entry);
            case Relanced(var inject) -> stage.with(script.relanced(inject, entry));
            case Skipped(var inject) -> stage.turned(script.now(inject, State.SKIPPED), entry);
            case Cut(var injects) -> stage.turned(script.now(injects, State.SKIPPED), entry);
            case Held(var inject) -> stage.turned(script.now(inject, State.HELD), entry);
            case Released(var inject) -> stage.turned(script.now(inject, State.WAITING), entry);
            case TakenBack(var inject) -> stage.returned(script.now(inject, State.WAITING), entry);
            case Improvised what -> stage.with(script.improvised(what, entry));
            case Automated(var inject, var on) -> stage.with(script.automatic(inject, on));
            case Paused() -> stage.with(course.now(Phase.PAUSED, entry));
            case Resumed() -> stage.with(course.now(Phase.RUNNING, entry));
            case Interrupted(var outage) -> stage.with(course.interrupted(outage, entry));
            case PlayedOn _ -> stage.with(course.playedOn(entry));
            case StoppedForReal() -> heeded(stage, entry).with(course.now(Phase.STOPPED, entry));
            case Closed(var how) -> closed(heeded(stage, entry).with(course.closed(how, entry)), how, entry);
            case Validated _ -> stage.with(course.validated());
            case Reopened() -> stage.with(course.reopened());
            case Alarmed(var seat) ->
                stage.with(old.help().alarmed(entry.seq(), play, old.table().roleOf(seat)));
            case Heeded(var line) -> stage.with(old.help().heeded(line));
            case Acknowledged(var inject, var seat) ->
                stage.with(script.takenBy(inject, old.table().roleOf(seat), play));
            case Noted(var text, var kind) ->
                stage.with(old.log()
                        .noted(entry.seq(), play, kind, text, old.table().roleOf(entry.by())));
            case Settled what ->
                stage.with(old.log().settled(entry, what, play, old.table().roleOf(entry.by())));
            case PointWritten what ->
                stage.with(old.log().written(entry, what, play, old.table().roleOf(entry.by())));
            case CheckCalled() -> stage.with(old.table().checked(it -> it.called(entry.seq(), entry.recordedAt())));
            case Checked what -> stage.with(old.table().checked(it -> it.answered(what)));
            case Whispered(var text) -> stage.with(old.help().whispered(entry.seq(), play, entry.by(), text));
            case WhisperSeen(var line) -> stage.with(old.help().whisperSeen(line));
            case Aided(var text, var method, var criterion) ->
                stage.with(old.help().aided(entry.seq(), play, text, method, criterion));
            case Answered(var criterion, var answer) -> stage.with(old.ratings().ticked(criterion, answer, play));
            case Chosen(var choice, var option) ->
                stage.with(script.with(script.forks().chosen(choice, option, play)));
            case ReactionTaken(var reaction) ->
                stage.with(script.with(script.forks().answered(reaction, Forks.Answer.TAKEN)));
            case ReactionDeclined(var reaction) ->
                stage.with(script.with(script.forks().answered(reaction, Forks.Answer.DECLINED)));
            case Observed what -> stage.with(old.ratings().observed(entry, what, play));
            case Rated what -> stage.with(old.ratings().rated(entry, what));
            case Agreed what -> stage.with(old.ratings().agreed(entry, what));
            case Attended(var role, var present) -> stage.with(old.table().attended(role, present));
            case Stepped(var step) -> stage.with(course.with(course.talk().at(step, entry.recordedAt())));
            case Prolonged(var step, var minutes) ->
                stage.with(course.with(course.talk().prolonged(step, minutes)));
            case ActionChecked what -> stage.with(old.ratings().checked(what));
            case Discussed what -> stage.with(old.ratings().discussed(what));
            // The chronicle tells the corrected line; here only what a rule asks for follows at once.
            case Retimed _, Reworded _ -> stage;
            case Withdrawn(var line, var _) -> stage.with(old.help().withdrawn(line));
            case Restored(var line) -> stage.with(old.help().restored(line));
            case TextPurged(var text) -> stage.with(old.shelf().without(text));
            case SheetPurged _ -> stage;
        };
    }

    /** Play has stopped: whatever alarms rang are answered by that. */
    private static Stage heeded(Stage stage, Entry entry) {
        return stage.with(stage.help().heeded(entry.seq()));
    }

    private static Stage closed(Stage stage, Ending how, Entry entry) {
        return how == Ending.FINISHED ? stage.turned(stage.script().given(Kind.CLOSING, entry), entry) : stage;
    }
}
