package fr.souffleur.debrief.questionnaire;

import static souffleur.db.Tables.DEBRIEF_HANDED_IN;
import static souffleur.db.Tables.DEBRIEF_QUESTIONNAIRE;
import static souffleur.db.Tables.DEBRIEF_REMARK;
import static souffleur.db.Tables.DEBRIEF_TALLY;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Remarks go with the free texts, counts with the reports; that a sheet has come in is forgotten once none can come any more. */
@Component
class QuestionnaireRetention implements Retention {

    private final DSLContext sql;
    private final Periods periods;

    QuestionnaireRetention(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        due.addAll(sql.select(DEBRIEF_REMARK.STRUCTURE_ID, DSL.count())
                .from(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.EXERCISE_ID.in(asked(Periods.limit(periods.freeText(), now))))
                .groupBy(DEBRIEF_REMARK.STRUCTURE_ID)
                .fetch(it -> new Due("debriefs", it.value1(), it.value2())));
        due.addAll(sql.select(DEBRIEF_TALLY.STRUCTURE_ID, DSL.count())
                .from(DEBRIEF_TALLY)
                .where(DEBRIEF_TALLY.EXERCISE_ID.in(asked(Periods.limit(periods.reports(), now))))
                .groupBy(DEBRIEF_TALLY.STRUCTURE_ID)
                .fetch(it -> new Due("debriefs", it.value1(), it.value2())));
        return due;
    }

    @Override
    public void run(Instant now) {
        sql.deleteFrom(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.EXERCISE_ID.in(asked(Periods.limit(periods.freeText(), now))))
                .execute();
        sql.deleteFrom(DEBRIEF_TALLY)
                .where(DEBRIEF_TALLY.EXERCISE_ID.in(asked(Periods.limit(periods.reports(), now))))
                .execute();
        sql.deleteFrom(DEBRIEF_HANDED_IN)
                .where(DEBRIEF_HANDED_IN.EXERCISE_ID.in(asked(now)))
                .execute();
    }

    /** Where nobody could answer any more at this moment. */
    private static Select<Record1<ExerciseId>> asked(Instant limit) {
        return DSL.select(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID)
                .from(DEBRIEF_QUESTIONNAIRE)
                .where(DEBRIEF_QUESTIONNAIRE.OPEN_UNTIL.lt(limit));
    }
}
