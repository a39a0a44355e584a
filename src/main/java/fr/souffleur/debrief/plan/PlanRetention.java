package fr.souffleur.debrief.plan;

import static souffleur.db.Tables.DEBRIEF_ACTION;
import static souffleur.db.Tables.DEBRIEF_ACTION_CHANGE;
import static souffleur.db.Tables.DEBRIEF_ACTION_COMMENT;
import static souffleur.db.Tables.DEBRIEF_PROOF;
import static souffleur.db.Tables.DEBRIEF_REMINDER;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * What hangs on actions goes with their years, or with an action that is gone; one that was removed is put back within thirty
 * days or not at all.
 */
@Component
class PlanRetention implements Retention {

    private static final Duration REMOVED = Duration.ofDays(30);

    private final DSLContext sql;
    private final ProofRows proofs;
    private final Periods periods;

    PlanRetention(DSLContext sql, ProofRows proofs, Periods periods) {
        this.sql = sql;
        this.proofs = proofs;
        this.periods = periods;
    }

    /** Rows of one table and which of them have had their time. */
    private record Old(String kind, Table<? extends Record> table, Field<StructureId> structure, Condition which) {}

    @Override
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        for (var old : all(now))
            sql.select(old.structure(), DSL.count())
                    .from(old.table())
                    .where(old.which())
                    .groupBy(old.structure())
                    .forEach(it -> due.add(new Due(old.kind(), it.value1(), it.value2())));
        return due;
    }

    @Override
    public void run(Instant now) {
        all(now).forEach(it -> sql.deleteFrom(it.table()).where(it.which()).execute());
        // Those that hung on an action which the lines above took.
        all(now).forEach(it -> sql.deleteFrom(it.table()).where(it.which()).execute());
        proofs.tidy();
    }

    private List<Old> all(Instant now) {
        var limit = Periods.limit(periods.reports(), now);
        return List.of(
                new Old(
                        "debriefs",
                        DEBRIEF_ACTION,
                        DEBRIEF_ACTION.STRUCTURE_ID,
                        DEBRIEF_ACTION.REMOVED_AT.lt(now.minus(REMOVED))),
                new Old(
                        "debriefs",
                        DEBRIEF_ACTION_CHANGE,
                        DEBRIEF_ACTION_CHANGE.STRUCTURE_ID,
                        DEBRIEF_ACTION_CHANGE
                                .CHANGED_AT
                                .lt(limit)
                                .or(gone(DEBRIEF_ACTION_CHANGE.EXERCISE_ID, DEBRIEF_ACTION_CHANGE.ACTION_ID))),
                new Old(
                        "debriefs",
                        DEBRIEF_ACTION_COMMENT,
                        DEBRIEF_ACTION_COMMENT.STRUCTURE_ID,
                        DEBRIEF_ACTION_COMMENT
                                .WRITTEN_AT
                                .lt(limit)
                                .or(gone(DEBRIEF_ACTION_COMMENT.EXERCISE_ID, DEBRIEF_ACTION_COMMENT.ACTION_ID))),
                new Old(
                        "action-proofs",
                        DEBRIEF_PROOF,
                        DEBRIEF_PROOF.STRUCTURE_ID,
                        DEBRIEF_PROOF
                                .BROUGHT_AT
                                .lt(limit)
                                .or(gone(DEBRIEF_PROOF.EXERCISE_ID, DEBRIEF_PROOF.ACTION_ID))),
                new Old(
                        "debriefs",
                        DEBRIEF_REMINDER,
                        DEBRIEF_REMINDER.STRUCTURE_ID,
                        DEBRIEF_REMINDER
                                .TOLD_ON
                                .lt(LocalDate.ofInstant(limit, ZoneOffset.UTC))
                                .or(gone(DEBRIEF_REMINDER.EXERCISE_ID, DEBRIEF_REMINDER.ACTION_ID))));
    }

    private static Condition gone(Field<ExerciseId> exercise, Field<UUID> action) {
        return DSL.notExists(DSL.selectOne()
                .from(DEBRIEF_ACTION)
                .where(DEBRIEF_ACTION.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_ACTION.ACTION_ID.eq(action)));
    }
}
