package fr.souffleur.planning;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_CHANGE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to an exercise's date and to its facilitator: written once, never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class History {

    private final DSLContext sql;
    private final List<ExerciseFollower> followers;

    History(DSLContext sql, List<ExerciseFollower> followers) {
        this.sql = sql;
        this.followers = followers;
    }

    /** After the exercise was saved: who follows it hears of it. */
    void write(ExerciseId exercise, Change change) {
        sql.insertInto(PLANNING_CHANGE)
                .set(PLANNING_CHANGE.CHANGE_ID, MoveId.fresh().value())
                .set(PLANNING_CHANGE.EXERCISE_ID, exercise)
                .set(PLANNING_CHANGE.WHAT, change.what().name())
                .set(PLANNING_CHANGE.OLD_VALUE, change.was())
                .set(PLANNING_CHANGE.NEW_VALUE, change.is())
                .set(PLANNING_CHANGE.REASON, change.reason())
                .set(PLANNING_CHANGE.CHANGED_BY, change.by())
                .set(PLANNING_CHANGE.CHANGED_AT, change.at())
                .execute();
        followers.forEach(it -> it.changed(exercise, change));
    }

    /** Oldest first. */
    List<Change> of(ExerciseId exercise) {
        return sql.select(
                        PLANNING_CHANGE.WHAT,
                        PLANNING_CHANGE.OLD_VALUE,
                        PLANNING_CHANGE.NEW_VALUE,
                        PLANNING_CHANGE.REASON,
                        PLANNING_CHANGE.CHANGED_BY,
                        PLANNING_CHANGE.CHANGED_AT)
                .from(PLANNING_CHANGE)
                .where(PLANNING_CHANGE.EXERCISE_ID.eq(exercise))
                .orderBy(PLANNING_CHANGE.CHANGED_AT, PLANNING_CHANGE.CHANGE_ID)
                .fetch(mapping(
                        (what, was, is, why, by, at) -> new Change(Change.What.valueOf(what), was, is, why, by, at)));
    }
}
