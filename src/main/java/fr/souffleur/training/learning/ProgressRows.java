package fr.souffleur.training.learning;

import static souffleur.db.Tables.TRAINING_ENROLMENT;
import static souffleur.db.Tables.TRAINING_LESSON;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enrolments and lessons done, in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProgressRows {

    private final DSLContext sql;

    ProgressRows(DSLContext sql) {
        this.sql = sql;
    }

    record Enrolment(
            String course,
            String version,
            @Nullable String lesson,
            Instant startedAt,
            Instant seenAt,
            @Nullable Instant doneAt) {}

    record Done(String course, String lesson, String version) {}

    /** Enrols who is not, and holds the row, so that two pages of one person come one after the other. */
    void enrol(PersonId person, String course, String version, Instant now) {
        sql.insertInto(TRAINING_ENROLMENT)
                .set(TRAINING_ENROLMENT.PERSON_ID, person)
                .set(TRAINING_ENROLMENT.COURSE, course)
                .set(TRAINING_ENROLMENT.VERSION, version)
                .set(TRAINING_ENROLMENT.STARTED_AT, now)
                .set(TRAINING_ENROLMENT.SEEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(TRAINING_ENROLMENT.VERSION, version)
                .set(TRAINING_ENROLMENT.SEEN_AT, now)
                .execute();
    }

    void at(PersonId person, String course, String lesson) {
        sql.update(TRAINING_ENROLMENT)
                .set(TRAINING_ENROLMENT.LESSON, lesson)
                .where(TRAINING_ENROLMENT.PERSON_ID.eq(person))
                .and(TRAINING_ENROLMENT.COURSE.eq(course))
                .execute();
    }

    void finish(PersonId person, String course, @Nullable Instant now) {
        sql.update(TRAINING_ENROLMENT)
                .set(TRAINING_ENROLMENT.DONE_AT, now)
                .where(TRAINING_ENROLMENT.PERSON_ID.eq(person))
                .and(TRAINING_ENROLMENT.COURSE.eq(course))
                .execute();
    }

    Map<String, Enrolment> enrolments(PersonId person) {
        return sql.select(
                        TRAINING_ENROLMENT.COURSE,
                        TRAINING_ENROLMENT.VERSION,
                        TRAINING_ENROLMENT.LESSON,
                        TRAINING_ENROLMENT.STARTED_AT,
                        TRAINING_ENROLMENT.SEEN_AT,
                        TRAINING_ENROLMENT.DONE_AT)
                .from(TRAINING_ENROLMENT)
                .where(TRAINING_ENROLMENT.PERSON_ID.eq(person))
                .fetchMap(TRAINING_ENROLMENT.COURSE, Records.mapping(Enrolment::new));
    }

    Optional<Enrolment> enrolment(PersonId person, String course) {
        return Optional.ofNullable(enrolments(person).get(course));
    }

    List<Done> lessons(PersonId person) {
        return sql.select(TRAINING_LESSON.COURSE, TRAINING_LESSON.LESSON, TRAINING_LESSON.VERSION)
                .from(TRAINING_LESSON)
                .where(TRAINING_LESSON.PERSON_ID.eq(person))
                .fetch(Records.mapping(Done::new));
    }

    void done(PersonId person, String course, String lesson, String version, Instant now) {
        sql.insertInto(TRAINING_LESSON)
                .set(TRAINING_LESSON.PERSON_ID, person)
                .set(TRAINING_LESSON.COURSE, course)
                .set(TRAINING_LESSON.LESSON, lesson)
                .set(TRAINING_LESSON.VERSION, version)
                .set(TRAINING_LESSON.DONE_AT, now)
                .onDuplicateKeyUpdate()
                .set(TRAINING_LESSON.VERSION, version)
                .execute();
    }

    void undone(PersonId person, String course, String lesson) {
        sql.deleteFrom(TRAINING_LESSON)
                .where(TRAINING_LESSON.PERSON_ID.eq(person))
                .and(TRAINING_LESSON.COURSE.eq(course))
                .and(TRAINING_LESSON.LESSON.eq(lesson))
                .execute();
    }
}
