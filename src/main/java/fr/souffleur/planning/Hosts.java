package fr.souffleur.planning;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.ExerciseTitles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells whose an exercise is, to whoever decides on rights, and how it is called. */
@Component
class Hosts implements ExerciseHosts, ExerciseTitles {

    private final DSLContext sql;

    Hosts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Host> hostOf(ExerciseId exercise) {
        return sql.select(PLANNING_EXERCISE.STRUCTURE_ID, PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchOptional(mapping(Host::new));
    }

    @Override
    public Map<ExerciseId, String> titles(Collection<ExerciseId> exercises) {
        return sql.select(PLANNING_EXERCISE.EXERCISE_ID, PLANNING_EXERCISE.TITLE)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.in(exercises))
                .fetchMap(PLANNING_EXERCISE.EXERCISE_ID, PLANNING_EXERCISE.TITLE);
    }

    @Override
    public List<ExerciseId> of(StructureId structure) {
        return sql.select(PLANNING_EXERCISE.EXERCISE_ID)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.STRUCTURE_ID.eq(structure))
                .orderBy(PLANNING_EXERCISE.CREATED_AT, PLANNING_EXERCISE.EXERCISE_ID)
                .fetch(PLANNING_EXERCISE.EXERCISE_ID);
    }
}
