package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionChange;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.ActionTrail;
import fr.souffleur.debrief.plan.Dossier.Card;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.documents.Markdown;
import fr.souffleur.identity.People;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what screens show of the plan, for who may see it. */
@Component
class PlanReading {

    private final PlanRows rows;
    private final CommentRows comments;
    private final ProofRows proofs;
    private final ActionTrail trail;
    private final Allowed allowed;
    private final Rights rights;
    private final Exercises exercises;
    private final Structures structures;
    private final People people;

    PlanReading(
            PlanRows rows,
            CommentRows comments,
            ProofRows proofs,
            ActionTrail trail,
            Allowed allowed,
            Rights rights,
            Exercises exercises,
            Structures structures,
            People people) {
        this.rows = rows;
        this.comments = comments;
        this.proofs = proofs;
        this.trail = trail;
        this.allowed = allowed;
        this.rights = rights;
        this.exercises = exercises;
        this.structures = structures;
        this.people = people;
    }

    Plan of(Caller caller, StructureId id) {
        rights.require(caller, Right.SEE, id);
        boolean all = rights.may(caller, Right.READ_REPORT, id);
        var seen = rows.of(id).stream()
                .filter(it -> all || allowed.mayRead(caller, it))
                .toList();
        var with = seen.stream().map(PlanAction::exercise).collect(Collectors.toSet());
        var structure = structures.find(id);
        var played = exercises.of(caller, id).stream()
                .filter(it -> with.contains(it.id())
                        || it.status() == Exercise.Status.PLAYED
                                && (all || rights.may(caller, Right.READ_REPORT, it.id())))
                .map(it -> played(caller, structure, it))
                .toList();
        return plan(structure, seen, played);
    }

    Plan of(Caller caller, ExerciseId id) {
        rights.require(caller, Right.READ_REPORT, id);
        var exercise = exercises.found(id);
        var structure = structures.find(exercise.structure());
        return plan(structure, rows.of(id), List.of(played(caller, structure, exercise)));
    }

    Dossier dossier(Caller caller, ExerciseId id, ActionId actionId) {
        var found = rows.of(id).stream().filter(it -> it.id().equals(actionId)).findFirst();
        found.ifPresentOrElse(it -> allowed.mustRead(caller, it), () -> rights.require(caller, Right.READ_REPORT, id));
        var action = rows.get(id, actionId);
        var structure = structures.find(action.structure());
        var members = members(structure.id());
        var said = comments.of(action);
        var shown = proofs.of(action);
        var history = trail.of(id, actionId);
        var candidates = new LinkedHashMap<PersonId, String>();
        people.names(members).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> candidates.put(it.getKey(), it.getValue()));
        return new Dossier(
                action,
                played(caller, structure, exercises.found(id)),
                said,
                shown,
                history,
                cards(id),
                candidates,
                people.names(named(action, said, shown, history)),
                members,
                allowed.mayWork(caller, action));
    }

    /** The reflex cards of an exercise's frozen kit. */
    List<Card> cards(ExerciseId exercise) {
        var sheet = exercises.sheet(exercise);
        var prose = Markdown.with(sheet.language(), sheet.answers());
        return sheet.reflexCards().stream()
                .map(it -> new Card(it.id(), prose.plain(it.title()), prose.html(it.text())))
                .toList();
    }

    private Plan plan(Structure structure, List<PlanAction> actions, List<Played> played) {
        var carriers = actions.stream()
                .map(PlanAction::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Plan(actions, played, people.names(carriers), members(structure.id()));
    }

    private Played played(Caller caller, Structure structure, Exercise exercise) {
        var starts = exercise.startsAt();
        return new Played(
                exercise.id(),
                exercise.structure(),
                exercise.title(),
                exercise.language(),
                starts == null ? null : starts.atZone(structure.zone()).toLocalDate(),
                allowed.mayChange(caller, exercise.id()));
    }

    private Set<PersonId> members(StructureId structure) {
        return structures.belonging(structure).stream()
                .map(Structures.Member::person)
                .collect(Collectors.toSet());
    }

    private static Collection<PersonId> named(
            PlanAction action, List<Comment> comments, List<Proof> proofs, List<ActionChange> history) {
        var named = new HashSet<PersonId>();
        Stream.of(
                        Stream.ofNullable(action.person()),
                        comments.stream().map(Comment::by),
                        proofs.stream().map(Proof::by),
                        history.stream().flatMap(it -> Stream.ofNullable(it.by())),
                        history.stream()
                                .filter(it -> it.what() == ActionChange.What.PERSON)
                                .flatMap(it -> Stream.of(it.was(), it.became()))
                                .filter(Objects::nonNull)
                                .map(it -> PersonId.parse(it)))
                .flatMap(it -> it)
                .forEach(named::add);
        return named;
    }
}
