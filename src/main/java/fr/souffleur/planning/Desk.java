package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.kits.Kit;
import fr.souffleur.planning.OpenActions.OpenAction;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays the frozen kit and what was prepared side by side: the run sheet, and what the screens of preparation show. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Desk {

    private final ExerciseRows exercises;
    private final PreparationRows preparations;
    private final History history;
    private final Structures structures;
    private final Rights rights;
    private final People people;
    private final List<OpenActions> actions;

    Desk(
            ExerciseRows exercises,
            PreparationRows preparations,
            History history,
            Structures structures,
            Rights rights,
            People people,
            ObjectProvider<OpenActions> actions) {
        this.exercises = exercises;
        this.preparations = preparations;
        this.history = history;
        this.structures = structures;
        this.rights = rights;
        this.people = people;
        this.actions = actions.orderedStream().toList();
    }

    ContextSheet context(ExerciseId exercise) {
        return ContextSheet.of(exercises.kit(exercise).kit(), preparations.answers(exercise));
    }

    RunSheet sheet(ExerciseId id) {
        var exercise = exercises.get(id);
        var copy = exercises.kit(id);
        return RunSheets.of(
                exercise,
                structures.find(exercise.structure()),
                copy,
                ContextSheet.of(copy.kit(), preparations.answers(id)).values(),
                cast(id, copy.kit()).holders(),
                preparations.automatic(id),
                earlier(exercise));
    }

    /** What others decided and is still open, or was done since the one before this was played. */
    private List<OpenAction> earlier(Exercise exercise) {
        var zone = structures.find(exercise.structure()).zone();
        var before = exercises.of(exercise.structure()).stream()
                .filter(it -> it.status() == Exercise.Status.PLAYED && !it.id().equals(exercise.id()))
                .map(Exercise::startsAt)
                .filter(Objects::nonNull)
                .map(it -> it.atZone(zone).toLocalDate())
                .max(LocalDate::compareTo);
        return actions.stream()
                .flatMap(it -> it.of(exercise.structure()).stream())
                .filter(it -> !it.exercise().equals(exercise.id()))
                .filter(it -> it.pending()
                        || before.filter(
                                        day -> Objects.requireNonNull(it.done()).isBefore(day))
                                .isEmpty())
                .toList();
    }

    Preparation preparation(Caller caller, ExerciseId id) {
        var exercise = exercises.get(id);
        var kit = exercises.kit(id).kit();
        var answers = preparations.answers(id);
        var ticks = preparations.ticks(id);
        var changes = history.of(id);
        var colleagues = colleagues(caller, exercise.structure());
        return new Preparation(
                exercise,
                structures.find(exercise.structure()),
                kit.level(),
                kit.minutes().total(),
                kit.players().from(),
                kit.players().to(),
                kit.roles(),
                cast(id, kit),
                ContextSheet.of(kit, answers),
                Checklist.of(kit, ticks),
                preparations.automatic(id),
                changes,
                colleagues,
                people.names(mentioned(exercise, colleagues, answers.values(), ticks.values(), changes)));
    }

    /** Empty for a guest from elsewhere, who knows the exercise and not the house. */
    private Set<PersonId> colleagues(Caller caller, StructureId structure) {
        if (!rights.may(caller, Right.SEE, structure)) return Set.of();
        return structures.members(caller, structure).stream()
                .map(Structures.Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As it was settled, else as the kit proposes it for a full table. */
    private Cast cast(ExerciseId exercise, Kit kit) {
        var parts = preparations.parts(exercise).stream().collect(Collectors.toMap(Cast.Part::role, it -> it));
        if (parts.isEmpty()) return Cast.proposed(kit.roles(), kit.players().to());
        return new Cast(
                kit.roles().stream()
                        .map(it -> Objects.requireNonNull(parts.get(it.id())))
                        .toList(),
                true);
    }

    private static Set<PersonId> mentioned(
            Exercise exercise,
            Set<PersonId> colleagues,
            Collection<ContextSheet.Given> answers,
            Collection<Checklist.Tick> ticks,
            List<Change> changes) {
        return Stream.of(
                        Stream.of(exercise.facilitator()),
                        colleagues.stream(),
                        answers.stream().map(ContextSheet.Given::by),
                        ticks.stream().map(Checklist.Tick::by),
                        changes.stream().flatMap(Change::people))
                .flatMap(it -> it)
                .collect(Collectors.toSet());
    }
}
