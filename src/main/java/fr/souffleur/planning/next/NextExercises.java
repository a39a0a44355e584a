package fr.souffleur.planning.next;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kits;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.OpenActions;
import fr.souffleur.planning.OpenActions.OpenAction;
import fr.souffleur.planning.next.KitAdvice.Past;
import fr.souffleur.planning.next.Lessons.Lesson;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next exercise, proposed once its time has come. */
@Service
@Transactional(readOnly = true)
public class NextExercises {

    private final LastHeld held;
    private final Exercises exercises;
    private final Kits kits;
    private final Structures structures;
    private final Rights rights;
    private final List<Lessons> lessons;
    private final List<OpenActions> actions;
    private final Period after;
    private final Clock clock;

    NextExercises(
            LastHeld held,
            Exercises exercises,
            Kits kits,
            Structures structures,
            Rights rights,
            List<Lessons> lessons,
            ObjectProvider<OpenActions> actions,
            @Value("${souffleur.next-exercise.after}") Period after,
            Clock clock) {
        this.held = held;
        this.exercises = exercises;
        this.kits = kits;
        this.structures = structures;
        this.rights = rights;
        this.lessons = lessons;
        this.actions = actions.orderedStream().toList();
        this.after = after;
        this.clock = clock;
    }

    /** Empty before its time, while one is on its way, and for who does not plan here. */
    public Optional<NextExercise> of(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        var here = structures.find(structure);
        if (!here.exercises() || !rights.may(caller, Right.PLAN, structure) || held.planned(structure))
            return Optional.empty();
        var time = time(here);
        if (!time.open()) return Optional.empty();
        var played = played(caller, structure);
        var last = played.stream().findFirst().flatMap(it -> lesson(caller, it));
        var advice = new KitAdvice(
                here.kind(),
                time.today(),
                played.stream()
                        .map(it -> past(it, here.zone(), Objects.requireNonNullElse(time.last(), time.today())))
                        .toList(),
                last.filter(Lesson::mostlyReached).isPresent(),
                last.map(Lesson::below).orElse(Set.of()),
                pending(caller, structure));
        return Optional.of(new NextExercise(time.last(), time.day(), advice.of(kits.all(structure))));
    }

    /** When it is to be spoken of; for parts of this module that have asked for a right, or are the clock. */
    NextTime time(Structure structure) {
        var zone = structure.zone();
        return new NextTime(held.of(structure.id(), zone).orElse(null), LocalDate.now(clock.withZone(zone)), after);
    }

    /** The newest first. */
    private List<Exercise> played(Caller caller, StructureId structure) {
        return exercises.of(caller, structure).stream()
                .filter(it -> it.status() == Exercise.Status.PLAYED)
                .toList();
    }

    /** @param last the day of one that was entered from paper without its hour */
    private Past past(Exercise exercise, ZoneId zone, LocalDate last) {
        var at = exercise.startsAt();
        return new Past(
                exercise.kit(),
                exercises.kit(exercise.id()).level(),
                at == null ? last : at.atZone(zone).toLocalDate());
    }

    private Optional<Lesson> lesson(Caller caller, Exercise played) {
        return lessons.stream().flatMap(it -> it.of(caller, played).stream()).findFirst();
    }

    /** Their criteria, for who reads reports here. */
    private Set<CriterionId> pending(Caller caller, StructureId structure) {
        if (!rights.may(caller, Right.READ_REPORT, structure)) return Set.of();
        return actions.stream()
                .flatMap(it -> it.of(structure).stream())
                .filter(OpenAction::pending)
                .map(OpenAction::criterion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
