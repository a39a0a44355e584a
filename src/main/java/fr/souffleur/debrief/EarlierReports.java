package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the validated report before an exercise, for who may read it. A version never changes, so what was read of it is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlierReports {

    private static final int KEPT = 200;

    private final VersionRows versions;
    private final Exercises exercises;
    private final Rights rights;
    private final Map<Name, Before> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Before> eldest) {
            return size() > KEPT;
        }
    });

    EarlierReports(VersionRows versions, Exercises exercises, Rights rights) {
        this.versions = versions;
        this.exercises = exercises;
        this.rights = rights;
    }

    private record Name(ExerciseId exercise, int number) {}

    Optional<Before> of(Caller caller, ExerciseId id) {
        var exercise = exercises.found(id);
        if (!rights.may(caller, Right.SEE, exercise.structure())) return Optional.empty();
        return exercises.of(caller, exercise.structure()).stream()
                .filter(it -> it.status() == Exercise.Status.PLAYED && at(it).isBefore(at(exercise)))
                .sorted(Comparator.comparing(EarlierReports::at).reversed())
                .filter(it -> rights.may(caller, Right.READ_REPORT, it.id()))
                .flatMap(it -> newest(it.id()).stream())
                .findFirst();
    }

    private Optional<Before> newest(ExerciseId exercise) {
        return versions.of(exercise).stream()
                .findFirst()
                .map(it -> known.computeIfAbsent(
                        new Name(exercise, it.number()),
                        name -> Before.of(ReportFile.read(versions.content(exercise, name.number())))));
    }

    /** One without an hour was never dated: it comes before all that were. */
    private static Instant at(Exercise exercise) {
        return Objects.requireNonNullElse(exercise.startsAt(), Instant.EPOCH);
    }
}
