package fr.souffleur.live;

import static fr.souffleur.live.Phase.DEBRIEF;
import static fr.souffleur.live.Phase.PAUSED;
import static fr.souffleur.live.Phase.RUNNING;
import static fr.souffleur.live.Phase.STOPPED;
import static fr.souffleur.live.Phase.WAITING;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Kind;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each move means on this stage: what happens, or a refusal that says why not. */
record Rules(Stage stage) {

    /** Signs in one typed text at most; a name or a title has fewer. */
    static final int LONGEST = 2_000;

    Decision decide(Mover by, Move move) {
        if (!move.belongsTo(by.audience())) throw new Refused("not-allowed");
        var course = stage.course();
        var script = stage.script();
        return switch (move) {
            case Move.Start() -> Decision.of(course.start());
            case Move.Give(var inject) -> Decision.of(give(by, inject));
            case Move.Relance(var inject) -> Decision.of(running(by, script.relance(inject)));
            case Move.Skip(var inject) -> Decision.of(inPlay(script.skip(inject)));
            case Move.Cut(var injects) -> Decision.of(inPlay(script.cut(injects)));
            case Move.Hold(var inject) -> Decision.of(inPlay(script.hold(inject)));
            case Move.Release(var inject) -> Decision.of(inPlay(script.release(inject)));
            case Move.TakeBack(var inject) -> Decision.of(inPlay(script.takeBack(inject)));
            case Move.Automatic(var inject, var on) -> Decision.of(inPlay(script.automate(inject, on)));
            case Move.Improvise improvise -> improvise(by, improvise);
            case Move.Aid(var text, var method, var criterion) -> {
                if (criterion != null) known(criterion);
                yield late(text, id -> new Happening.Aided(id, method, criterion));
            }
            case Move.Pause() -> Decision.of(course.pause());
            case Move.Resume() -> Decision.of(course.resume());
            case Move.PlayedOn(var millis) -> Decision.of(course.playOn(millis));
            case Move.Real() -> Decision.of(course.stopForReal());
            case Move.Partial() -> Decision.of(course.closeAsPartial());
            case Move.Replan() -> Decision.of(course.replan());
            case Move.Finex() -> Decision.of(course.finish());
            case Move.Answer(var criterion, var answer) ->
                Decision.of(late(new Happening.Answered(known(criterion), answer)));
            case Move.CheckAction(var action, var found) -> Decision.of(late(check(action, found)));
            case Move.Choose(var choice, var option) -> Decision.of(late(choose(choice, option)));
            case Move.React(var reaction) -> react(by, known(reaction));
            case Move.Decline(var reaction) -> Decision.of(decline(known(reaction)));
            case Move.Attend(var role, var present) -> Decision.of(attend(role, present));
            case Move.Agree(var criterion, var rating, var evidence) -> agree(known(criterion), rating, evidence);
            case Move.Step(var step) -> Decision.of(step(step));
            case Move.Prolong(var step, var minutes) -> Decision.of(prolong(step, minutes));
            case Move.Discuss(var criterion, var text) -> discuss(known(criterion), text);
            case Move.Note(var kind, var text) -> late(text, id -> new Happening.Noted(id, kind));
            case Move.InTheWings it -> new Wings(stage).decide(by, it);
            case Move.OnTheLog it -> new LogRules(stage).decide(it);
            case Move.Acknowledge(var inject) -> Decision.of(acknowledge(by, inject));
            case Move.Alarm() -> {
                course.mustBe(RUNNING, PAUSED);
                yield Decision.of(new Happening.Alarmed(Objects.requireNonNull(by.seat())));
            }
            case Move.Heed(var line) -> Decision.of(late(new Happening.Heeded(line)));
            case Move.Observe(var text, var inject) -> {
                if (inject != null) script.cue(inject);
                yield late(text, id -> new Happening.Observed(id, inject));
            }
            case Move.Rate(var criterion, var rating, var evidence) -> rate(known(criterion), rating, evidence);
        };
    }

    private Happening give(Mover by, InjectId inject) {
        if (stage.script().is(inject, Kind.CLOSING)) return stage.course().finish();
        return running(by, stage.script().give(inject));
    }

    private Decision improvise(Mover by, Move.Improvise asked) {
        mustRun(by);
        asked.to().forEach(this::known);
        var title = TextId.fresh();
        var text = TextId.fresh();
        var what = new Happening.Improvised(stage.script().nextImprovised(), asked.channel(), asked.to(), title, text);
        return new Decision(what, Map.of(title, written(asked.title(), 200), text, written(asked.text(), LONGEST)));
    }

    private Happening check(String action, Happening.Found found) {
        if (stage.sheet().checks().stream().noneMatch(it -> it.action().equals(action)))
            throw new Refused("live.check");
        return new Happening.ActionChecked(action, found);
    }

    private Happening choose(String choice, String option) {
        var known = stage.sheet().choices().stream()
                .filter(it -> it.id().equals(choice))
                .findFirst()
                .orElseThrow(() -> new Refused("live.choice"));
        if (!option.equals(RunSheet.Choice.NOT_YET)
                && known.options().stream().noneMatch(it -> it.id().equals(option))) throw new Refused("live.choice");
        return new Happening.Chosen(choice, option);
    }

    /** The facilitator may be ahead of the condition: it is hers to say that it holds. */
    private Decision react(Mover by, RunSheet.Reaction reaction) {
        mustRun(by);
        mustBeOpen(reaction);
        var taken = new Happening.ReactionTaken(reaction.id());
        return new Decision(taken, Map.of(), new Effects(stage.script()).of(reaction));
    }

    private Happening decline(RunSheet.Reaction reaction) {
        stage.course().mustBe(RUNNING, PAUSED);
        mustBeOpen(reaction);
        return new Happening.ReactionDeclined(reaction.id());
    }

    private void mustBeOpen(RunSheet.Reaction reaction) {
        if (stage.script().forks().taken(reaction.id())) throw new Refused("live.reaction-taken");
    }

    private RunSheet.Reaction known(String reaction) {
        return stage.sheet().reactions().stream()
                .filter(it -> it.id().equals(reaction))
                .findFirst()
                .orElseThrow(() -> new Refused("live.reaction"));
    }

    private Happening attend(RoleId role, boolean present) {
        stage.course().mustBe(WAITING, RUNNING, PAUSED, STOPPED, DEBRIEF);
        return new Happening.Attended(known(role), present);
    }

    private Happening step(int step) {
        stage.course().mustBe(DEBRIEF);
        return new Happening.Stepped(
                Math.clamp(step, 0, Math.max(0, stage.sheet().debriefSteps().size() - 1)));
    }

    /** No step is longer than an hour for it, and none becomes shorter than the kit foresees. */
    private Happening prolong(int step, int minutes) {
        stage.course().mustBe(DEBRIEF);
        if (step < 0 || step >= stage.sheet().debriefSteps().size()) throw new Refused("live.debrief-step");
        int more = stage.course().talk().more(step) + minutes;
        if (minutes == 0 || more < 0 || more > Talk.MOST) throw new Refused("live.debrief-minutes", Talk.MOST);
        return new Happening.Prolonged(step, minutes);
    }

    private Decision discuss(CriterionId criterion, String text) {
        stage.course().mustBe(DEBRIEF);
        var id = TextId.fresh();
        return new Decision(new Happening.Discussed(criterion, id), Map.of(id, written(text, LONGEST)));
    }

    private Decision agree(CriterionId criterion, Rating rating, @Nullable String evidence) {
        stage.course().mustBe(DEBRIEF);
        stage.help().mustAllow(rating, criterion);
        Ratings.mustBeProved(rating, given(evidence) || stage.ratings().proved(criterion));
        return proved(evidence, id -> new Happening.Agreed(criterion, rating, id));
    }

    private Decision rate(CriterionId criterion, Rating rating, @Nullable String evidence) {
        stage.course().mustBeOpenToLateWords();
        Ratings.mustBeProved(rating, given(evidence));
        return proved(evidence, id -> new Happening.Rated(criterion, rating, id));
    }

    /** Only what lies on this player's screen can be taken, and a call is taken once. */
    private Happening acknowledge(Mover by, InjectId inject) {
        stage.course().mustBe(RUNNING, PAUSED);
        var role = Objects.requireNonNull(by.role());
        if (stage.forPlayer(role).newest().stream().noneMatch(it -> it.inject().equals(inject)))
            throw new Refused("live.inject");
        var taken = stage.script().cue(inject).takenBy();
        if (taken != null) throw new Refused("live.taken", stage.name(taken));
        return new Happening.Acknowledged(inject, Objects.requireNonNull(by.seat()));
    }

    private Happening running(Mover by, Happening what) {
        mustRun(by);
        return what;
    }

    /** Who played on while the portal was away brings it home, though play stands in pause for that. */
    private void mustRun(Mover by) {
        if (!by.late() || stage.course().outageMillis() == 0) stage.course().mustBe(RUNNING);
    }

    private Happening inPlay(Happening what) {
        stage.course().mustBe(WAITING, RUNNING, PAUSED);
        return what;
    }

    private Happening late(Happening what) {
        stage.course().mustBeOpenToLateWords();
        return what;
    }

    private Decision late(String text, Function<TextId, Happening> happening) {
        stage.course().mustBeOpenToLateWords();
        var id = TextId.fresh();
        return new Decision(happening.apply(id), Map.of(id, written(text, LONGEST)));
    }

    private static Decision proved(@Nullable String evidence, Function<@Nullable TextId, Happening> happening) {
        if (evidence == null || evidence.isBlank()) return Decision.of(happening.apply(null));
        var id = TextId.fresh();
        return new Decision(happening.apply(id), Map.of(id, written(evidence, LONGEST)));
    }

    private static boolean given(@Nullable String evidence) {
        return evidence != null && !evidence.isBlank();
    }

    static String written(String text, int longest) {
        if (text.isBlank()) throw new Refused("live.empty");
        if (text.codePointCount(0, text.length()) > longest) throw new Refused("live.long", longest);
        return text.strip();
    }

    private CriterionId known(CriterionId criterion) {
        if (stage.sheet().criteria().stream().anyMatch(it -> it.id().equals(criterion))) return criterion;
        throw new Refused("live.criterion");
    }

    private RoleId known(RoleId role) {
        return stage.role(role).orElseThrow(() -> new Refused("live.role")).id();
    }
}
