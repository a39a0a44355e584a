package fr.souffleur.identity;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.IDENTITY_PERSON;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in, known by issuer and subject of their token and by nothing else. */
@Service
@Transactional
public class People {

    private final DSLContext sql;
    private final Clock clock;

    People(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A token was shown: the person it stands for, made known at the first time, name and address refreshed. */
    public Person arrive(String issuer, String subject, String name, String email) {
        sql.insertInto(IDENTITY_PERSON)
                .set(IDENTITY_PERSON.PERSON_ID, PersonId.fresh())
                .set(IDENTITY_PERSON.ISSUER, issuer)
                .set(IDENTITY_PERSON.SUBJECT, subject)
                .set(IDENTITY_PERSON.NAME, name)
                .set(IDENTITY_PERSON.EMAIL, email)
                .set(IDENTITY_PERSON.FIRST_SEEN_AT, clock.instant())
                .set(IDENTITY_PERSON.LAST_SEEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(IDENTITY_PERSON.NAME, name)
                .set(IDENTITY_PERSON.EMAIL, email)
                .set(IDENTITY_PERSON.LAST_SEEN_AT, clock.instant())
                .execute();
        return sql.select(
                        IDENTITY_PERSON.PERSON_ID,
                        IDENTITY_PERSON.NAME,
                        IDENTITY_PERSON.EMAIL,
                        IDENTITY_PERSON.LANGUAGE)
                .from(IDENTITY_PERSON)
                .where(IDENTITY_PERSON.ISSUER.eq(issuer))
                .and(IDENTITY_PERSON.SUBJECT.eq(subject))
                .fetchSingle(mapping(Person::new));
    }

    @Transactional(readOnly = true)
    public Person get(PersonId person) {
        return sql.select(
                        IDENTITY_PERSON.PERSON_ID,
                        IDENTITY_PERSON.NAME,
                        IDENTITY_PERSON.EMAIL,
                        IDENTITY_PERSON.LANGUAGE)
                .from(IDENTITY_PERSON)
                .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                .fetchOptional(mapping(Person::new))
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Names for ids, in one question. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        var names = new LinkedHashMap<PersonId, String>();
        sql.select(IDENTITY_PERSON.PERSON_ID, IDENTITY_PERSON.NAME)
                .from(IDENTITY_PERSON)
                .where(IDENTITY_PERSON.PERSON_ID.in(people))
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }

    /** The language this person reads the screens in. */
    public void speak(PersonId person, String language) {
        sql.update(IDENTITY_PERSON)
                .set(IDENTITY_PERSON.LANGUAGE, language.equals("en") ? "en" : "fr")
                .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                .execute();
    }
}
