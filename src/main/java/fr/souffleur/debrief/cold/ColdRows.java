package fr.souffleur.debrief.cold;

import static souffleur.db.Tables.DEBRIEF_COLD;
import static souffleur.db.Tables.DEBRIEF_COLD_ADVICE;
import static souffleur.db.Tables.DEBRIEF_COLD_GAP;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.cold.ColdDebrief.Advice;
import fr.souffleur.debrief.cold.ColdDebrief.Closed;
import fr.souffleur.debrief.cold.ColdDebrief.Gap;
import fr.souffleur.debrief.cold.ColdDebrief.Kind;
import fr.souffleur.debrief.cold.ColdDebrief.PlanValidated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cold debriefs in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ColdRows {

    private final DSLContext sql;
    private final Clock clock;

    ColdRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whose it is, and who writes. */
    record Page(ExerciseId exercise, StructureId structure, PersonId writer) {}

    ColdDebrief of(ExerciseId exercise) {
        var gaps = gaps(exercise);
        var advice = advice(exercise);
        return sql.selectFrom(DEBRIEF_COLD)
                .where(DEBRIEF_COLD.EXERCISE_ID.eq(exercise))
                .fetchOptional(it -> new ColdDebrief(
                        it.get(DEBRIEF_COLD.HELD_ON),
                        it.get(DEBRIEF_COLD.PRESENT),
                        it.get(DEBRIEF_COLD.FACTS),
                        it.get(DEBRIEF_COLD.SEQUEL),
                        gaps,
                        advice,
                        plan(it),
                        closed(it)))
                .orElseGet(() -> new ColdDebrief(null, "", "", "", gaps, advice, null, null));
    }

    /** Makes sure that there is a page, held until the end of the transaction. */
    void hold(Page page) {
        sql.insertInto(DEBRIEF_COLD)
                .set(DEBRIEF_COLD.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_COLD.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_COLD.PRESENT, "")
                .set(DEBRIEF_COLD.FACTS, "")
                .set(DEBRIEF_COLD.SEQUEL, "")
                .set(DEBRIEF_COLD.WRITTEN_BY, page.writer())
                .set(DEBRIEF_COLD.WRITTEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_COLD.EXERCISE_ID, page.exercise())
                .execute();
    }

    void held(Page page, @Nullable LocalDate day, String present) {
        sql.update(DEBRIEF_COLD)
                .set(DEBRIEF_COLD.HELD_ON, day)
                .set(DEBRIEF_COLD.PRESENT, present)
                .where(DEBRIEF_COLD.EXERCISE_ID.eq(page.exercise()))
                .execute();
    }

    void facts(Page page, String facts) {
        sql.update(DEBRIEF_COLD)
                .set(DEBRIEF_COLD.FACTS, facts)
                .where(DEBRIEF_COLD.EXERCISE_ID.eq(page.exercise()))
                .execute();
    }

    void sequel(Page page, String sequel) {
        sql.update(DEBRIEF_COLD)
                .set(DEBRIEF_COLD.SEQUEL, sequel)
                .where(DEBRIEF_COLD.EXERCISE_ID.eq(page.exercise()))
                .execute();
    }

    void plan(Page page, @Nullable PlanValidated plan) {
        sql.update(DEBRIEF_COLD)
                .set(DEBRIEF_COLD.PLAN_AS, plan == null ? null : plan.as())
                .set(DEBRIEF_COLD.PLAN_ON, plan == null ? null : plan.on())
                .where(DEBRIEF_COLD.EXERCISE_ID.eq(page.exercise()))
                .execute();
    }

    void close(Page page, boolean closed) {
        sql.update(DEBRIEF_COLD)
                .set(DEBRIEF_COLD.CLOSED_BY, closed ? page.writer() : null)
                .set(DEBRIEF_COLD.CLOSED_AT, closed ? clock.instant() : null)
                .where(DEBRIEF_COLD.EXERCISE_ID.eq(page.exercise()))
                .execute();
    }

    void write(Page page, Gap gap) {
        var criterion = gap.criterion();
        var kind = gap.kind();
        sql.insertInto(DEBRIEF_COLD_GAP)
                .set(DEBRIEF_COLD_GAP.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_COLD_GAP.GAP_ID, gap.id())
                .set(DEBRIEF_COLD_GAP.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_COLD_GAP.CRITERION, criterion == null ? null : criterion.value())
                .set(DEBRIEF_COLD_GAP.BODY, gap.text())
                .set(DEBRIEF_COLD_GAP.KIND, kind == null ? null : kind.name())
                .set(DEBRIEF_COLD_GAP.CAUSE, gap.cause())
                .set(DEBRIEF_COLD_GAP.POSITION, gap.position())
                .set(DEBRIEF_COLD_GAP.WRITTEN_BY, page.writer())
                .set(DEBRIEF_COLD_GAP.WRITTEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_COLD_GAP.BODY, gap.text())
                .set(DEBRIEF_COLD_GAP.KIND, kind == null ? null : kind.name())
                .set(DEBRIEF_COLD_GAP.CAUSE, gap.cause())
                .execute();
    }

    void erase(Page page, UUID gap) {
        sql.deleteFrom(DEBRIEF_COLD_GAP)
                .where(DEBRIEF_COLD_GAP.EXERCISE_ID.eq(page.exercise()))
                .and(DEBRIEF_COLD_GAP.GAP_ID.eq(gap))
                .execute();
    }

    void write(Page page, Advice advice) {
        sql.insertInto(DEBRIEF_COLD_ADVICE)
                .set(DEBRIEF_COLD_ADVICE.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_COLD_ADVICE.RECOMMENDATION, advice.recommendation())
                .set(DEBRIEF_COLD_ADVICE.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_COLD_ADVICE.KEPT, (byte) (advice.kept() ? 1 : 0))
                .set(DEBRIEF_COLD_ADVICE.REASON, advice.reason())
                .set(DEBRIEF_COLD_ADVICE.WRITTEN_BY, page.writer())
                .set(DEBRIEF_COLD_ADVICE.WRITTEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_COLD_ADVICE.KEPT, (byte) (advice.kept() ? 1 : 0))
                .set(DEBRIEF_COLD_ADVICE.REASON, advice.reason())
                .execute();
    }

    void forget(Page page, String recommendation) {
        sql.deleteFrom(DEBRIEF_COLD_ADVICE)
                .where(DEBRIEF_COLD_ADVICE.EXERCISE_ID.eq(page.exercise()))
                .and(DEBRIEF_COLD_ADVICE.RECOMMENDATION.eq(recommendation))
                .execute();
    }

    private List<Gap> gaps(ExerciseId exercise) {
        return sql.selectFrom(DEBRIEF_COLD_GAP)
                .where(DEBRIEF_COLD_GAP.EXERCISE_ID.eq(exercise))
                .orderBy(DEBRIEF_COLD_GAP.POSITION, DEBRIEF_COLD_GAP.GAP_ID)
                .fetch(it -> {
                    var criterion = it.get(DEBRIEF_COLD_GAP.CRITERION);
                    var kind = it.get(DEBRIEF_COLD_GAP.KIND);
                    return new Gap(
                            it.get(DEBRIEF_COLD_GAP.GAP_ID),
                            criterion == null ? null : new CriterionId(criterion),
                            it.get(DEBRIEF_COLD_GAP.BODY),
                            kind == null ? null : Kind.valueOf(kind),
                            it.get(DEBRIEF_COLD_GAP.CAUSE),
                            it.get(DEBRIEF_COLD_GAP.POSITION));
                });
    }

    private List<Advice> advice(ExerciseId exercise) {
        return sql.selectFrom(DEBRIEF_COLD_ADVICE)
                .where(DEBRIEF_COLD_ADVICE.EXERCISE_ID.eq(exercise))
                .orderBy(DEBRIEF_COLD_ADVICE.RECOMMENDATION)
                .fetch(it -> new Advice(
                        it.get(DEBRIEF_COLD_ADVICE.RECOMMENDATION),
                        it.get(DEBRIEF_COLD_ADVICE.KEPT) == 1,
                        it.get(DEBRIEF_COLD_ADVICE.REASON)));
    }

    private static @Nullable PlanValidated plan(Record it) {
        var as = it.get(DEBRIEF_COLD.PLAN_AS);
        var on = it.get(DEBRIEF_COLD.PLAN_ON);
        return as == null || on == null ? null : new PlanValidated(as, on);
    }

    private static @Nullable Closed closed(Record it) {
        var by = it.get(DEBRIEF_COLD.CLOSED_BY);
        var at = it.get(DEBRIEF_COLD.CLOSED_AT);
        return by == null || at == null ? null : new Closed(by, at);
    }
}
