package fr.souffleur.training.learning;

import static souffleur.db.Tables.TRAINING_ANSWER;
import static souffleur.db.Tables.TRAINING_ATTEMPT;
import static souffleur.db.Tables.TRAINING_ENROLMENT;
import static souffleur.db.Tables.TRAINING_LESSON;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Retention;
import fr.souffleur.journal.Row;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What a person learned and answered. It is theirs: forgetting takes all of it, and answers go with the free texts. */
@Component
class LearningData implements PersonalData, Retention {

    private final DSLContext sql;
    private final Periods periods;

    LearningData(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public String module() {
        return "training";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "courses",
                        sql.selectFrom(TRAINING_ENROLMENT)
                                .where(TRAINING_ENROLMENT.PERSON_ID.eq(person))
                                .orderBy(TRAINING_ENROLMENT.STARTED_AT)
                                .fetch(it -> Row.of("course", it.get(TRAINING_ENROLMENT.COURSE))
                                        .and("version", it.get(TRAINING_ENROLMENT.VERSION))
                                        .and("since", it.get(TRAINING_ENROLMENT.STARTED_AT))
                                        .and("at", it.get(TRAINING_ENROLMENT.DONE_AT)))),
                new Held(
                        "lessons",
                        sql.selectFrom(TRAINING_LESSON)
                                .where(TRAINING_LESSON.PERSON_ID.eq(person))
                                .orderBy(TRAINING_LESSON.DONE_AT)
                                .fetch(it -> Row.of("course", it.get(TRAINING_LESSON.COURSE))
                                        .and("item", it.get(TRAINING_LESSON.LESSON))
                                        .and("at", it.get(TRAINING_LESSON.DONE_AT)))),
                new Held(
                        "replies",
                        sql.select(
                                        TRAINING_ATTEMPT.COURSE,
                                        TRAINING_ANSWER.QUESTION,
                                        TRAINING_ANSWER.GIVEN,
                                        TRAINING_ANSWER.ANSWERED_AT)
                                .from(TRAINING_ANSWER)
                                .join(TRAINING_ATTEMPT)
                                .on(TRAINING_ATTEMPT.ATTEMPT_ID.eq(TRAINING_ANSWER.ATTEMPT_ID))
                                .where(TRAINING_ATTEMPT.PERSON_ID.eq(person))
                                .orderBy(TRAINING_ANSWER.ANSWERED_AT)
                                .fetch(it -> Row.of("course", it.get(TRAINING_ATTEMPT.COURSE))
                                        .and("item", it.get(TRAINING_ANSWER.QUESTION))
                                        .and("answer", it.get(TRAINING_ANSWER.GIVEN))
                                        .and("at", it.get(TRAINING_ANSWER.ANSWERED_AT)))));
    }

    @Override
    public void purge(PersonId person) {
        forget(TRAINING_ATTEMPT.PERSON_ID.eq(person));
        sql.deleteFrom(TRAINING_LESSON)
                .where(TRAINING_LESSON.PERSON_ID.eq(person))
                .execute();
        sql.deleteFrom(TRAINING_ENROLMENT)
                .where(TRAINING_ENROLMENT.PERSON_ID.eq(person))
                .execute();
    }

    /** Nothing of it is any structure's, so there is nothing to count for one. */
    @Override
    public List<Due> due(Instant now) {
        return List.of();
    }

    /** That somebody passed stays until they are forgotten; what they answered does not. */
    @Override
    public void run(Instant now) {
        sql.deleteFrom(TRAINING_ANSWER)
                .where(TRAINING_ANSWER.ANSWERED_AT.lt(Periods.limit(periods.freeText(), now)))
                .execute();
    }

    private void forget(Condition which) {
        sql.deleteFrom(TRAINING_ANSWER)
                .where(TRAINING_ANSWER.ATTEMPT_ID.in(DSL.select(TRAINING_ATTEMPT.ATTEMPT_ID)
                        .from(TRAINING_ATTEMPT)
                        .where(which)))
                .execute();
        sql.deleteFrom(TRAINING_ATTEMPT).where(which).execute();
    }
}
