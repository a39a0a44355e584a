package fr.souffleur.debrief;

import static souffleur.db.Tables.DEBRIEF_REPORT;
import static souffleur.db.Tables.DEBRIEF_VERSION;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Version.Opened;
import fr.souffleur.debrief.Version.Signed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Validated reports in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionRows {

    private final DSLContext sql;
    private final Clock clock;

    VersionRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who writes and who validates wait for each other, until the end of the transaction. */
    void hold(ExerciseId exercise, StructureId structure) {
        sql.insertInto(DEBRIEF_REPORT)
                .set(DEBRIEF_REPORT.EXERCISE_ID, exercise)
                .set(DEBRIEF_REPORT.STRUCTURE_ID, structure)
                .set(DEBRIEF_REPORT.DRAFTED_AT, clock.instant())
                // Not "ignore": that takes a shared lock first, and two of them wait for each other.
                .onDuplicateKeyUpdate()
                .set(DEBRIEF_REPORT.EXERCISE_ID, exercise)
                .execute();
    }

    /** Newest first. */
    List<Version> of(ExerciseId exercise) {
        return sql.select(DEBRIEF_VERSION.fields())
                .from(DEBRIEF_VERSION)
                .where(DEBRIEF_VERSION.EXERCISE_ID.eq(exercise))
                .orderBy(DEBRIEF_VERSION.NUMBER.desc())
                .fetch(VersionRows::version);
    }

    /** The one that stands: validated and not reopened. */
    Optional<Version> standing(ExerciseId exercise) {
        return of(exercise).stream().findFirst().filter(Version::stands);
    }

    String content(ExerciseId exercise, int number) {
        return sql.select(DEBRIEF_VERSION.CONTENT)
                .from(DEBRIEF_VERSION)
                .where(DEBRIEF_VERSION.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_VERSION.NUMBER.eq(number))
                .fetchOptional(DEBRIEF_VERSION.CONTENT)
                .orElseThrow(() -> new Refused("unknown"));
    }

    void add(NotebookRows.Page page, int number, int seq, String remark, String content) {
        sql.insertInto(DEBRIEF_VERSION)
                .set(DEBRIEF_VERSION.EXERCISE_ID, page.exercise())
                .set(DEBRIEF_VERSION.NUMBER, number)
                .set(DEBRIEF_VERSION.STRUCTURE_ID, page.structure())
                .set(DEBRIEF_VERSION.SEQ, seq)
                .set(DEBRIEF_VERSION.CONTENT, content)
                .set(DEBRIEF_VERSION.REMARK, remark)
                .set(DEBRIEF_VERSION.VALIDATED_BY, page.writer())
                .set(DEBRIEF_VERSION.VALIDATED_AT, now())
                .execute();
    }

    void sign(ExerciseId exercise, int number, PersonId by, String as) {
        sql.update(DEBRIEF_VERSION)
                .set(DEBRIEF_VERSION.SIGNED_BY, by)
                .set(DEBRIEF_VERSION.SIGNED_AT, now())
                .set(DEBRIEF_VERSION.SIGNED_AS, as)
                .where(DEBRIEF_VERSION.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_VERSION.NUMBER.eq(number))
                .execute();
    }

    void reopen(ExerciseId exercise, int number, PersonId by, String reason) {
        sql.update(DEBRIEF_VERSION)
                .set(DEBRIEF_VERSION.REOPENED_BY, by)
                .set(DEBRIEF_VERSION.REOPENED_AT, now())
                .set(DEBRIEF_VERSION.REOPEN_REASON, reason)
                .where(DEBRIEF_VERSION.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_VERSION.NUMBER.eq(number))
                .execute();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Version version(Record it) {
        var signed = it.get(DEBRIEF_VERSION.SIGNED_BY);
        var reopened = it.get(DEBRIEF_VERSION.REOPENED_BY);
        return new Version(
                it.get(DEBRIEF_VERSION.NUMBER),
                it.get(DEBRIEF_VERSION.SEQ),
                it.get(DEBRIEF_VERSION.REMARK),
                it.get(DEBRIEF_VERSION.VALIDATED_BY),
                it.get(DEBRIEF_VERSION.VALIDATED_AT),
                signed == null
                        ? null
                        : new Signed(signed, it.get(DEBRIEF_VERSION.SIGNED_AT), it.get(DEBRIEF_VERSION.SIGNED_AS)),
                reopened == null
                        ? null
                        : new Opened(
                                reopened, it.get(DEBRIEF_VERSION.REOPENED_AT), it.get(DEBRIEF_VERSION.REOPEN_REASON)));
    }
}
