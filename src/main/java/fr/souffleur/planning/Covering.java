package fr.souffleur.planning;

import static souffleur.db.Tables.PLANNING_EXERCISE_COVERS;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One exercise of the portal may count for several structures: those that its pilot plans in, too. */
@Service
@Transactional
public class Covering {

    private final DSLContext sql;
    private final ExerciseRows exercises;
    private final Covers covers;
    private final Rights rights;
    private final Structures structures;
    private final Journal journal;
    private final Clock clock;

    Covering(
            DSLContext sql,
            ExerciseRows exercises,
            Covers covers,
            Rights rights,
            Structures structures,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.exercises = exercises;
        this.covers = covers;
        this.rights = rights;
        this.structures = structures;
        this.journal = journal;
        this.clock = clock;
    }

    /** An exercise of another structure that counts here too; nothing more of it is known here. */
    public record From(
            ExerciseId exercise,
            String structure,
            String title,
            Exercise.Status status,
            @Nullable Instant startsAt) {}

    /**
     * It counts there too.
     *
     * @throws Refused {@code unknown} or {@code not-allowed} for who does not plan in both, {@code planning.covers} for its
     *     own structure and for what has no year of exercises
     */
    public void cover(Caller caller, ExerciseId exercise, StructureId other) {
        rights.require(caller, Right.PLAN, exercise);
        var covering = exercises.lock(exercise);
        rights.require(caller, Right.PLAN, covering.structure());
        rights.require(caller, Right.PLAN, other);
        if (other.equals(covering.structure()) || !structures.find(other).exercises())
            throw new Refused("planning.covers");
        if (covered(exercise).contains(other)) return;
        sql.insertInto(PLANNING_EXERCISE_COVERS)
                .set(PLANNING_EXERCISE_COVERS.EXERCISE_ID, exercise)
                .set(PLANNING_EXERCISE_COVERS.STRUCTURE_ID, other)
                .set(PLANNING_EXERCISE_COVERS.CREATED_BY, person(caller))
                .set(PLANNING_EXERCISE_COVERS.CREATED_AT, clock.instant())
                .execute();
        journal.record(caller, Act.of("exercise-covers").in(other).on(exercise));
    }

    /** It does not count there after all; either side may say so. @throws Refused {@code unknown} when it never did */
    public void uncover(Caller caller, ExerciseId exercise, StructureId other) {
        if (!rights.may(caller, Right.PLAN, other)) rights.require(caller, Right.PLAN, exercise);
        var gone = sql.deleteFrom(PLANNING_EXERCISE_COVERS)
                .where(PLANNING_EXERCISE_COVERS.EXERCISE_ID.eq(exercise))
                .and(PLANNING_EXERCISE_COVERS.STRUCTURE_ID.eq(other))
                .execute();
        if (gone == 0) throw new Refused("unknown");
        journal.record(caller, Act.of("exercise-uncovers").in(other).on(exercise));
    }

    /** Where it counts beside its own structure, by name. */
    @Transactional(readOnly = true)
    public List<Structure> covered(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.PLAN, exercise);
        return covered(exercise).stream()
                .map(structures::find)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** Exercises of other structures that count here, the newest first. */
    @Transactional(readOnly = true)
    public List<From> countingIn(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        return covers.playedFor(structure).reversed().stream()
                .map(it -> new From(
                        it.exercise(), structures.find(it.host()).name(), it.title(), it.status(), it.startsAt()))
                .toList();
    }

    private List<StructureId> covered(ExerciseId exercise) {
        return sql.select(PLANNING_EXERCISE_COVERS.STRUCTURE_ID)
                .from(PLANNING_EXERCISE_COVERS)
                .where(PLANNING_EXERCISE_COVERS.EXERCISE_ID.eq(exercise))
                .fetch(PLANNING_EXERCISE_COVERS.STRUCTURE_ID);
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
