package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.learning.Rehearsals;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exercises that are not played yet, where who conducts them can rehearse: the last lesson of who learns to animate. */
@Component
class RehearsalPlaces implements Rehearsals {

    private static final int MOST = 5;

    private final Structures structures;
    private final Exercises exercises;
    private final Rights rights;

    RehearsalPlaces(Structures structures, Exercises exercises, Rights rights) {
        this.structures = structures;
        this.exercises = exercises;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Place> of(Caller caller) {
        return structures.of(caller).stream()
                .map(it -> it.structure().id())
                .distinct()
                .filter(it -> rights.may(caller, Right.CONDUCT, it))
                .flatMap(it -> exercises.of(caller, it).stream())
                .filter(it -> it.status() == Exercise.Status.PLANNED)
                .limit(MOST)
                .map(it -> new Place(it.title(), it.language(), it.path() + "/repetition", rehearsed(caller, it)))
                .toList();
    }

    private boolean rehearsed(Caller caller, Exercise exercise) {
        return exercises.preparation(caller, exercise.id()).checklists().stream()
                .flatMap(it -> it.items().stream())
                .anyMatch(it -> it.id().endsWith("repetition") && it.tick() != null);
    }
}
