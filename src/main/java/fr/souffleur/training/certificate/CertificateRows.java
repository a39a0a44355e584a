package fr.souffleur.training.certificate;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static souffleur.db.Tables.TRAINING_CERTIFICATE;

import fr.souffleur.common.PersonId;
import fr.souffleur.training.course.Course.Certifies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of many certificates at once; what each of them says lies under its seal. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CertificateRows {

    private final DSLContext sql;

    CertificateRows(DSLContext sql) {
        this.sql = sql;
    }

    boolean knows(Certificate.Id id) {
        return sql.fetchExists(
                sql.selectOne().from(TRAINING_CERTIFICATE).where(TRAINING_CERTIFICATE.CERTIFICATE_ID.eq(id.value())));
    }

    /** Those of the same course before it have ended. */
    void add(Certificate.Id id, PersonId person, String name, Certificate what, Instant at) {
        sql.update(TRAINING_CERTIFICATE)
                .set(TRAINING_CERTIFICATE.ENDED_AT, at)
                .where(TRAINING_CERTIFICATE.PERSON_ID.eq(person))
                .and(TRAINING_CERTIFICATE.COURSE.eq(what.course()))
                .and(TRAINING_CERTIFICATE.ENDED_AT.isNull())
                .execute();
        sql.insertInto(TRAINING_CERTIFICATE)
                .set(TRAINING_CERTIFICATE.CERTIFICATE_ID, id.value())
                .set(TRAINING_CERTIFICATE.PERSON_ID, person)
                .set(TRAINING_CERTIFICATE.COURSE, what.course())
                .set(TRAINING_CERTIFICATE.CERTIFIES, what.certifies().name())
                .set(TRAINING_CERTIFICATE.NAME, name)
                .set(TRAINING_CERTIFICATE.VALID_UNTIL, what.until())
                .set(TRAINING_CERTIFICATE.AWARDED_AT, at)
                .execute();
    }

    void end(Certificate.Id id, Instant at) {
        sql.update(TRAINING_CERTIFICATE)
                .set(TRAINING_CERTIFICATE.ENDED_AT, at)
                .where(TRAINING_CERTIFICATE.CERTIFICATE_ID.eq(id.value()))
                .execute();
    }

    /** As it was on the day of the award. */
    Optional<String> name(Certificate.Id id) {
        return sql.select(TRAINING_CERTIFICATE.NAME)
                .from(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.CERTIFICATE_ID.eq(id.value()))
                .fetchOptional(TRAINING_CERTIFICATE.NAME);
    }

    /** Who of them is ready on that day, and until when. */
    Map<PersonId, LocalDate> ready(Collection<PersonId> people, Certifies certifies, LocalDate today) {
        return sql.select(TRAINING_CERTIFICATE.PERSON_ID, max(TRAINING_CERTIFICATE.VALID_UNTIL))
                .from(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.PERSON_ID.in(people))
                .and(TRAINING_CERTIFICATE.CERTIFIES.eq(certifies.name()))
                .and(stands(today))
                .groupBy(TRAINING_CERTIFICATE.PERSON_ID)
                .fetchMap(it -> it.value1(), it -> it.value2());
    }

    record Ending(Certificate.Id id, PersonId person) {}

    /** Those that end by a day, unless the person is ready beyond it anyway. */
    List<Ending> ending(LocalDate today, LocalDate by) {
        var later = TRAINING_CERTIFICATE.as("later");
        return sql.select(TRAINING_CERTIFICATE.CERTIFICATE_ID, TRAINING_CERTIFICATE.PERSON_ID)
                .from(TRAINING_CERTIFICATE)
                .where(stands(today))
                .and(TRAINING_CERTIFICATE.VALID_UNTIL.le(by))
                .andNotExists(sql.selectOne()
                        .from(later)
                        .where(later.PERSON_ID.eq(TRAINING_CERTIFICATE.PERSON_ID))
                        .and(later.CERTIFIES.eq(TRAINING_CERTIFICATE.CERTIFIES))
                        .and(later.ENDED_AT.isNull())
                        .and(later.VALID_UNTIL.gt(by)))
                .orderBy(TRAINING_CERTIFICATE.VALID_UNTIL, TRAINING_CERTIFICATE.CERTIFICATE_ID)
                .fetch(mapping((id, person) -> new Ending(new Certificate.Id(id), person)));
    }

    List<UUID> endedBefore(LocalDate limit) {
        return sql.select(TRAINING_CERTIFICATE.CERTIFICATE_ID)
                .from(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.VALID_UNTIL.lt(limit))
                .fetch(TRAINING_CERTIFICATE.CERTIFICATE_ID);
    }

    void delete(Collection<UUID> certificates) {
        sql.deleteFrom(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.CERTIFICATE_ID.in(certificates))
                .execute();
    }

    void delete(PersonId person) {
        sql.deleteFrom(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.PERSON_ID.eq(person))
                .execute();
    }

    private static Condition stands(LocalDate today) {
        return TRAINING_CERTIFICATE.ENDED_AT.isNull().and(TRAINING_CERTIFICATE.VALID_UNTIL.ge(today));
    }
}
