package fr.souffleur.planning;

import static souffleur.db.Tables.PLANNING_EXERCISE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Exercises with their frozen kits, as rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExerciseRows {

    private final DSLContext sql;
    private final JsonMapper json = JsonMapper.builder().build();

    ExerciseRows(DSLContext sql) {
        this.sql = sql;
    }

    Exercise get(ExerciseId exercise) {
        return exercises()
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchOptional(ExerciseRows::exercise)
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** The same, and nobody else changes it until the end of this move. */
    Exercise lock(ExerciseId exercise) {
        return exercises()
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .forUpdate()
                .fetchOptional(ExerciseRows::exercise)
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Newest first. */
    List<Exercise> of(StructureId structure) {
        return exercises()
                .where(PLANNING_EXERCISE.STRUCTURE_ID.eq(structure))
                .orderBy(PLANNING_EXERCISE.CREATED_AT.desc(), PLANNING_EXERCISE.EXERCISE_ID.desc())
                .fetch(ExerciseRows::exercise);
    }

    KitCopy kit(ExerciseId exercise) {
        return sql.select(PLANNING_EXERCISE.KIT_COPY)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchOptional(PLANNING_EXERCISE.KIT_COPY)
                .map(it -> json.readValue(it, KitCopy.class))
                .orElseThrow(() -> new Refused("unknown"));
    }

    void add(Exercise exercise, KitCopy kit, PersonId by, Instant at) {
        sql.insertInto(PLANNING_EXERCISE)
                .set(PLANNING_EXERCISE.EXERCISE_ID, exercise.id())
                .set(PLANNING_EXERCISE.STRUCTURE_ID, exercise.structure())
                .set(PLANNING_EXERCISE.KIT, exercise.kit())
                .set(PLANNING_EXERCISE.KIT_VERSION, exercise.kitVersion())
                .set(PLANNING_EXERCISE.KIT_COPY, json.writeValueAsString(kit))
                .set(PLANNING_EXERCISE.LANGUAGE, exercise.language())
                .set(PLANNING_EXERCISE.TITLE, exercise.title())
                .set(PLANNING_EXERCISE.STATUS, exercise.status().name())
                .set(PLANNING_EXERCISE.STARTS_AT, exercise.startsAt())
                .set(PLANNING_EXERCISE.FACILITATOR, exercise.facilitator())
                .set(PLANNING_EXERCISE.OBSERVED, bit(exercise.observed()))
                .set(PLANNING_EXERCISE.CREATED_BY, by)
                .set(PLANNING_EXERCISE.CREATED_AT, at)
                .set(PLANNING_EXERCISE.REVISION, exercise.revision())
                .execute();
    }

    void save(Exercise exercise) {
        sql.update(PLANNING_EXERCISE)
                .set(PLANNING_EXERCISE.STATUS, exercise.status().name())
                .set(PLANNING_EXERCISE.STARTS_AT, exercise.startsAt())
                .set(PLANNING_EXERCISE.FACILITATOR, exercise.facilitator())
                .set(PLANNING_EXERCISE.OBSERVED, bit(exercise.observed()))
                .set(PLANNING_EXERCISE.REVISION, exercise.revision())
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise.id()))
                .execute();
    }

    private SelectWhereStep<? extends Record> exercises() {
        return sql.select(
                        PLANNING_EXERCISE.EXERCISE_ID,
                        PLANNING_EXERCISE.STRUCTURE_ID,
                        PLANNING_EXERCISE.KIT,
                        PLANNING_EXERCISE.KIT_VERSION,
                        PLANNING_EXERCISE.TITLE,
                        PLANNING_EXERCISE.LANGUAGE,
                        PLANNING_EXERCISE.STATUS,
                        PLANNING_EXERCISE.STARTS_AT,
                        PLANNING_EXERCISE.FACILITATOR,
                        PLANNING_EXERCISE.OBSERVED,
                        PLANNING_EXERCISE.REVISION)
                .from(PLANNING_EXERCISE);
    }

    private static Exercise exercise(Record row) {
        return new Exercise(
                row.get(PLANNING_EXERCISE.EXERCISE_ID),
                row.get(PLANNING_EXERCISE.STRUCTURE_ID),
                row.get(PLANNING_EXERCISE.KIT),
                row.get(PLANNING_EXERCISE.KIT_VERSION),
                row.get(PLANNING_EXERCISE.TITLE),
                row.get(PLANNING_EXERCISE.LANGUAGE),
                Exercise.Status.valueOf(row.get(PLANNING_EXERCISE.STATUS)),
                row.get(PLANNING_EXERCISE.STARTS_AT),
                row.get(PLANNING_EXERCISE.FACILITATOR),
                row.get(PLANNING_EXERCISE.OBSERVED) != 0,
                row.get(PLANNING_EXERCISE.REVISION));
    }

    private static byte bit(boolean set) {
        return (byte) (set ? 1 : 0);
    }
}
