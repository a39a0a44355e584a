package fr.souffleur.training.learning;

import static souffleur.db.Tables.TRAINING_ENROLMENT;

import fr.souffleur.common.PersonId;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has followed a course to its end: all that other modules learn of somebody's learning, once they have asked for a right. */
@Service
@Transactional(readOnly = true)
public class Learned {

    private final DSLContext sql;

    Learned(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of these people who have done all that the course asks. @param course publisher and code */
    public Set<PersonId> all(Collection<PersonId> people, String course) {
        return sql.select(TRAINING_ENROLMENT.PERSON_ID)
                .from(TRAINING_ENROLMENT)
                .where(TRAINING_ENROLMENT.COURSE.eq(course))
                .and(TRAINING_ENROLMENT.DONE_AT.isNotNull())
                .and(TRAINING_ENROLMENT.PERSON_ID.in(people))
                .fetchSet(TRAINING_ENROLMENT.PERSON_ID);
    }
}
