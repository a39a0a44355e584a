package fr.souffleur.notices;

import static souffleur.db.Tables.NOTICES_JOB;
import static souffleur.db.Tables.NOTICES_RUN;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs of jobs on disk: each statement stands for itself, whatever becomes of the job. */
@Repository
@Transactional
class RunRows {

    private final DSLContext sql;

    RunRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest run of a job. */
    record Run(
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String trouble,
            @Nullable Instant troubleAt) {}

    void began(String job, Instant at) {
        sql.insertInto(NOTICES_RUN)
                .set(NOTICES_RUN.JOB, job)
                .set(NOTICES_RUN.STARTED_AT, at)
                .onDuplicateKeyUpdate()
                .set(NOTICES_RUN.STARTED_AT, at)
                .setNull(NOTICES_RUN.ENDED_AT)
                .execute();
    }

    void ended(String job, Instant at) {
        sql.update(NOTICES_RUN)
                .set(NOTICES_RUN.ENDED_AT, at)
                .where(NOTICES_RUN.JOB.eq(job))
                .execute();
    }

    /** Stays until the next trouble, so that somebody who looks later still finds it. */
    void troubled(String job, Instant at, String what) {
        sql.update(NOTICES_RUN)
                .set(NOTICES_RUN.ENDED_AT, at)
                .set(NOTICES_RUN.TROUBLE, what)
                .set(NOTICES_RUN.TROUBLE_AT, at)
                .where(NOTICES_RUN.JOB.eq(job))
                .execute();
    }

    Map<String, Run> newest() {
        var runs = new LinkedHashMap<String, Run>();
        sql.selectFrom(NOTICES_RUN)
                .forEach(it -> runs.put(
                        it.get(NOTICES_RUN.JOB),
                        new Run(
                                it.get(NOTICES_RUN.STARTED_AT),
                                it.get(NOTICES_RUN.ENDED_AT),
                                it.get(NOTICES_RUN.TROUBLE),
                                it.get(NOTICES_RUN.TROUBLE_AT))));
        return runs;
    }

    /** When each comes next. */
    Map<String, Instant> next() {
        return sql.select(NOTICES_JOB.TASK_NAME, NOTICES_JOB.EXECUTION_TIME)
                .from(NOTICES_JOB)
                .fetchMap(NOTICES_JOB.TASK_NAME, NOTICES_JOB.EXECUTION_TIME);
    }
}
