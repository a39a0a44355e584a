package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionChange.What;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.ActionTrail;
import fr.souffleur.debrief.ActionTrail.At;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of actions: it lives on from the debrief until each is done, whatever became of the report. */
@Service
@Transactional
public class Plans {

    private final PlanRows rows;
    private final CommentRows comments;
    private final ActionTrail trail;
    private final PlanReading reading;
    private final Allowed allowed;
    private final ExerciseHosts hosts;
    private final Structures structures;
    private final Journal journal;
    private final Clock clock;

    Plans(
            PlanRows rows,
            CommentRows comments,
            ActionTrail trail,
            PlanReading reading,
            Allowed allowed,
            ExerciseHosts hosts,
            Structures structures,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.comments = comments;
        this.trail = trail;
        this.reading = reading;
        this.allowed = allowed;
        this.hosts = hosts;
        this.structures = structures;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every action of a structure that the caller may see: all that stand in reports they read, and their own. */
    @Transactional(readOnly = true)
    public Plan of(Caller caller, StructureId structure) {
        return reading.of(caller, structure);
    }

    /** Those of one exercise. */
    @Transactional(readOnly = true)
    public Plan of(Caller caller, ExerciseId exercise) {
        return reading.of(caller, exercise);
    }

    /** All that is known of one action. */
    @Transactional(readOnly = true)
    public Dossier get(Caller caller, ExerciseId exercise, ActionId action) {
        return reading.dossier(caller, exercise, action);
    }

    /** @throws Refused {@code debrief.plan.not-a-member}, {@code debrief.plan.card}, and those of an action's words */
    public ActionId add(Caller caller, ExerciseId exercise, Terms terms) {
        allowed.mustChange(caller, exercise);
        return added(caller, exercise, terms, Origin.OWN_WORDS);
    }

    /** For doors of this module that have asked for the right. */
    ActionId added(Caller caller, ExerciseId exercise, Terms terms, Origin origin) {
        var structure =
                hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
        mustHold(exercise, structure, terms, null);
        var id = ActionId.fresh();
        var what = terms.action(id, origin.criterion(), origin.recommendation(), rows.next(exercise));
        var action = new PlanAction(
                exercise,
                structure,
                what,
                terms.priority(),
                terms.effort(),
                terms.person(),
                new Progress.Open(),
                terms.card(),
                0,
                clock.instant());
        rows.add(action, Allowed.person(caller));
        trail.write(at(caller, action), What.ADDED, null, terms.text());
        journal.record(caller, on(action, Act.of("action-added")));
        return id;
    }

    /**
     * @param seen the revision that the person looked at: when somebody was quicker, nothing is overwritten
     * @return the newer revision
     * @throws Refused {@code debrief.plan.changed-meanwhile}, and as {@link #add}
     */
    public int change(Caller caller, ExerciseId exercise, ActionId id, Terms terms, int seen) {
        allowed.mustChange(caller, exercise);
        var before = locked(exercise, id, seen);
        if (terms.equals(before.terms())) return before.revision();
        mustHold(exercise, before.structure(), terms, before.person());
        var what = before.what();
        var after = terms.action(id, what.criterion(), what.recommendation(), what.position());
        rows.save(exercise, id, terms);
        var at = at(caller, before);
        trail.compare(at, what, after);
        trail.write(at, What.PERSON, before.person(), terms.person());
        trail.write(at, What.PRIORITY, before.priority(), terms.priority());
        trail.write(at, What.EFFORT, before.effort(), terms.effort());
        trail.write(at, What.CARD, before.card(), terms.card());
        var given = terms.person();
        if (given != null && !given.equals(before.person()))
            journal.record(caller, on(before, Act.of("action-given")).about(given));
        return before.revision() + 1;
    }

    /**
     * Starts it, ends it, or takes it up again.
     *
     * @param words how one sees that it is done, or why it is dropped
     * @return the newer revision
     */
    public int move(Caller caller, ExerciseId exercise, ActionId id, State to, String words, int seen) {
        allowed.mustWork(caller, rows.get(exercise, id), to);
        var before = locked(exercise, id, seen);
        if (before.state() == to && before.progress().words().equals(words.strip())) return before.revision();
        var after = before.progress().to(to, words, clock.instant());
        rows.save(exercise, id, after);
        trail.write(at(caller, before), What.STATE, before.state(), said(after));
        journal.record(caller, on(before, Act.of("action-moved").with("state", to)));
        return before.revision() + 1;
    }

    /** Out of sight; {@link #restore} puts it back with all that hangs on it. */
    public void remove(Caller caller, ExerciseId exercise, ActionId id, int seen) {
        allowed.mustChange(caller, exercise);
        var before = locked(exercise, id, seen);
        rows.remove(exercise, id);
        trail.write(at(caller, before), What.REMOVED, null, null);
        journal.record(caller, on(before, Act.of("action-removed")));
    }

    public void restore(Caller caller, ExerciseId exercise, ActionId id) {
        allowed.mustChange(caller, exercise);
        if (!rows.restore(exercise, id)) throw new Refused("unknown");
        var back = rows.get(exercise, id);
        trail.write(at(caller, back), What.RESTORED, null, null);
        journal.record(caller, on(back, Act.of("action-restored")));
    }

    public void comment(Caller caller, ExerciseId exercise, ActionId id, String text) {
        var action = rows.get(exercise, id);
        allowed.mustWork(caller, action);
        comments.add(at(caller, action), new Comment(text, Allowed.person(caller), clock.instant()));
    }

    private PlanAction locked(ExerciseId exercise, ActionId id, int seen) {
        var before = rows.lock(exercise, id);
        if (before.revision() != seen) throw new Refused("debrief.plan.changed-meanwhile");
        return before;
    }

    /** Given to somebody of the structure, about a card that its kit has. @param kept who has it already, member or not */
    private void mustHold(ExerciseId exercise, StructureId structure, Terms terms, @Nullable PersonId kept) {
        var person = terms.person();
        if (person != null
                && !person.equals(kept)
                && structures.belonging(structure).stream()
                        .noneMatch(it -> it.person().equals(person))) throw new Refused("debrief.plan.not-a-member");
        var card = terms.card();
        if (card != null
                && reading.cards(exercise).stream().noneMatch(it -> it.id().equals(card)))
            throw new Refused("debrief.plan.card");
    }

    /** The state, and what was said with it. */
    private static String said(Progress progress) {
        return progress.words().isEmpty() ? progress.state().name() : progress.state() + " " + progress.words();
    }

    static At at(Caller caller, PlanAction action) {
        return new At(action.exercise(), action.structure(), action.id(), Allowed.person(caller));
    }

    static Act on(PlanAction action, Act act) {
        return act.in(action.structure()).on(action.exercise()).with("action", action.id());
    }
}
