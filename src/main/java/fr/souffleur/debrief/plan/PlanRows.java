package fr.souffleur.debrief.plan;

import static souffleur.db.Tables.DEBRIEF_ACTION;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Progress.State;
import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Actions in the database, as the plan sees them: those that were removed are not among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanRows {

    private static final Condition HERE = DEBRIEF_ACTION.REMOVED_AT.isNull();

    private final DSLContext sql;
    private final Clock clock;

    PlanRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<PlanAction> of(StructureId structure) {
        return actions(DEBRIEF_ACTION.STRUCTURE_ID.eq(structure).and(HERE));
    }

    List<PlanAction> of(ExerciseId exercise) {
        return actions(DEBRIEF_ACTION.EXERCISE_ID.eq(exercise).and(HERE));
    }

    /** Still to be done until a day, wherever. */
    List<PlanAction> dated() {
        return actions(HERE.and(DEBRIEF_ACTION.DUE.isNotNull())
                .and(DEBRIEF_ACTION.STATE.in(State.OPEN.name(), State.STARTED.name())));
    }

    /** @throws Refused {@code unknown} */
    PlanAction get(ExerciseId exercise, ActionId action) {
        return actions(named(exercise, action).and(HERE)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    PlanAction lock(ExerciseId exercise, ActionId action) {
        sql.selectOne()
                .from(DEBRIEF_ACTION)
                .where(named(exercise, action))
                .forUpdate()
                .fetch();
        return get(exercise, action);
    }

    /** After the others of its exercise. */
    int next(ExerciseId exercise) {
        var last = sql.select(DSL.max(DEBRIEF_ACTION.POSITION))
                .from(DEBRIEF_ACTION)
                .where(DEBRIEF_ACTION.EXERCISE_ID.eq(exercise))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last + 1;
    }

    void add(PlanAction action, PersonId by) {
        var what = action.what();
        var criterion = what.criterion();
        sql.insertInto(DEBRIEF_ACTION)
                .set(DEBRIEF_ACTION.ACTION_ID, what.id().value())
                .set(DEBRIEF_ACTION.EXERCISE_ID, action.exercise())
                .set(DEBRIEF_ACTION.STRUCTURE_ID, action.structure())
                .set(DEBRIEF_ACTION.CRITERION, criterion == null ? null : criterion.value())
                .set(DEBRIEF_ACTION.RECOMMENDATION, what.recommendation())
                .set(DEBRIEF_ACTION.BODY, what.text())
                .set(DEBRIEF_ACTION.OWNER, what.owner())
                .set(DEBRIEF_ACTION.DUE, what.due())
                .set(DEBRIEF_ACTION.EVIDENCE, what.evidence())
                .set(DEBRIEF_ACTION.POSITION, what.position())
                .set(DEBRIEF_ACTION.PRIORITY, (byte) action.priority().number())
                .set(DEBRIEF_ACTION.EFFORT, name(action.effort()))
                .set(DEBRIEF_ACTION.PERSON_ID, action.person())
                .set(DEBRIEF_ACTION.STATE, action.state().name())
                .set(DEBRIEF_ACTION.CARD, action.card())
                .set(DEBRIEF_ACTION.REVISION, action.revision())
                .set(DEBRIEF_ACTION.WRITTEN_BY, by)
                .set(DEBRIEF_ACTION.WRITTEN_AT, action.writtenAt())
                .execute();
    }

    void save(ExerciseId exercise, ActionId action, Terms terms) {
        sql.update(DEBRIEF_ACTION)
                .set(DEBRIEF_ACTION.BODY, terms.text())
                .set(DEBRIEF_ACTION.OWNER, terms.owner())
                .set(DEBRIEF_ACTION.PERSON_ID, terms.person())
                .set(DEBRIEF_ACTION.DUE, terms.due())
                .set(DEBRIEF_ACTION.PRIORITY, (byte) terms.priority().number())
                .set(DEBRIEF_ACTION.EFFORT, name(terms.effort()))
                .set(DEBRIEF_ACTION.EVIDENCE, terms.evidence())
                .set(DEBRIEF_ACTION.CARD, terms.card())
                .set(DEBRIEF_ACTION.REVISION, DEBRIEF_ACTION.REVISION.plus(1))
                .where(named(exercise, action))
                .execute();
    }

    void save(ExerciseId exercise, ActionId action, Progress progress) {
        sql.update(DEBRIEF_ACTION)
                .set(DEBRIEF_ACTION.STATE, progress.state().name())
                .set(DEBRIEF_ACTION.STATE_WORDS, progress.words().isEmpty() ? null : progress.words())
                .set(DEBRIEF_ACTION.STARTED_AT, progress.startedAt())
                .set(DEBRIEF_ACTION.CLOSED_AT, progress.closedAt())
                .set(DEBRIEF_ACTION.REVISION, DEBRIEF_ACTION.REVISION.plus(1))
                .where(named(exercise, action))
                .execute();
    }

    /** Out of sight with all that hangs on it. */
    void remove(ExerciseId exercise, ActionId action) {
        sql.update(DEBRIEF_ACTION)
                .set(DEBRIEF_ACTION.REMOVED_AT, clock.instant())
                .set(DEBRIEF_ACTION.REVISION, DEBRIEF_ACTION.REVISION.plus(1))
                .where(named(exercise, action))
                .execute();
    }

    /** @return whether there was one to put back */
    boolean restore(ExerciseId exercise, ActionId action) {
        return sql.update(DEBRIEF_ACTION)
                        .setNull(DEBRIEF_ACTION.REMOVED_AT)
                        .set(DEBRIEF_ACTION.REVISION, DEBRIEF_ACTION.REVISION.plus(1))
                        .where(named(exercise, action))
                        .and(DEBRIEF_ACTION.REMOVED_AT.isNotNull())
                        .execute()
                > 0;
    }

    private static Condition named(ExerciseId exercise, ActionId action) {
        return DEBRIEF_ACTION.EXERCISE_ID.eq(exercise).and(DEBRIEF_ACTION.ACTION_ID.eq(action.value()));
    }

    private static @Nullable String name(@Nullable Effort effort) {
        return effort == null ? null : effort.name();
    }

    private List<PlanAction> actions(Condition which) {
        return sql.selectFrom(DEBRIEF_ACTION)
                .where(which)
                .orderBy(DEBRIEF_ACTION.WRITTEN_AT.desc(), DEBRIEF_ACTION.POSITION, DEBRIEF_ACTION.ACTION_ID)
                .fetch(PlanRows::action);
    }

    private static PlanAction action(Record row) {
        var criterion = row.get(DEBRIEF_ACTION.CRITERION);
        var effort = row.get(DEBRIEF_ACTION.EFFORT);
        var written = row.get(DEBRIEF_ACTION.WRITTEN_AT);
        return new PlanAction(
                row.get(DEBRIEF_ACTION.EXERCISE_ID),
                row.get(DEBRIEF_ACTION.STRUCTURE_ID),
                new Action(
                        new ActionId(row.get(DEBRIEF_ACTION.ACTION_ID)),
                        criterion == null ? null : new CriterionId(criterion),
                        row.get(DEBRIEF_ACTION.RECOMMENDATION),
                        row.get(DEBRIEF_ACTION.BODY),
                        row.get(DEBRIEF_ACTION.OWNER),
                        row.get(DEBRIEF_ACTION.DUE),
                        row.get(DEBRIEF_ACTION.EVIDENCE),
                        row.get(DEBRIEF_ACTION.POSITION)),
                Priority.of(row.get(DEBRIEF_ACTION.PRIORITY)),
                effort == null ? null : Effort.valueOf(effort),
                row.get(DEBRIEF_ACTION.PERSON_ID),
                Progress.read(
                        State.valueOf(row.get(DEBRIEF_ACTION.STATE)),
                        row.get(DEBRIEF_ACTION.STARTED_AT),
                        row.get(DEBRIEF_ACTION.CLOSED_AT),
                        row.get(DEBRIEF_ACTION.STATE_WORDS),
                        written),
                row.get(DEBRIEF_ACTION.CARD),
                row.get(DEBRIEF_ACTION.REVISION),
                written);
    }
}
