package fr.souffleur.identity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static souffleur.db.Tables.IDENTITY_PERSON;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
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

    /** As below, with an address that nobody has confirmed. */
    public Person arrive(String issuer, String subject, String name, String email) {
        return arrive(issuer, subject, name, email, false);
    }

    /**
     * A token was shown: the person it stands for, made known at the first time, name and address refreshed. Both become
     * one line that fits.
     *
     * @param confirmed whether the issuer saw that the mailbox is theirs
     */
    public Person arrive(String issuer, String subject, String name, String email, boolean confirmed) {
        var shown = Line.of(name, 200);
        var address = Line.of(email, 320);
        sql.insertInto(IDENTITY_PERSON)
                .set(IDENTITY_PERSON.PERSON_ID, PersonId.fresh())
                .set(IDENTITY_PERSON.ISSUER, issuer)
                .set(IDENTITY_PERSON.SUBJECT, subject)
                .set(IDENTITY_PERSON.NAME, shown)
                .set(IDENTITY_PERSON.EMAIL, address)
                .set(IDENTITY_PERSON.EMAIL_VERIFIED, flag(confirmed))
                .set(IDENTITY_PERSON.FIRST_SEEN_AT, clock.instant())
                .set(IDENTITY_PERSON.LAST_SEEN_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(IDENTITY_PERSON.NAME, shown)
                .set(IDENTITY_PERSON.EMAIL, address)
                .set(IDENTITY_PERSON.EMAIL_VERIFIED, flag(confirmed))
                .set(IDENTITY_PERSON.LAST_SEEN_AT, clock.instant())
                .execute();
        return one(IDENTITY_PERSON.ISSUER.eq(issuer).and(IDENTITY_PERSON.SUBJECT.eq(subject)))
                .orElseThrow();
    }

    /** @throws Refused {@code unknown} when nobody has this id */
    @Transactional(readOnly = true)
    public Person get(PersonId person) {
        return one(IDENTITY_PERSON.PERSON_ID.eq(person)).orElseThrow(() -> new Refused("unknown"));
    }

    /** Empty while the person is blocked. */
    @Transactional(readOnly = true)
    public Optional<Person> unblocked(PersonId person) {
        return one(IDENTITY_PERSON.PERSON_ID.eq(person).and(IDENTITY_PERSON.BLOCKED_AT.isNull()));
    }

    /** Everybody who confirmed this address and is not blocked, whatever the case it is written in. */
    @Transactional(readOnly = true)
    public List<Person> withAddress(String email) {
        return people(lower(IDENTITY_PERSON.EMAIL)
                .eq(lower(email.strip()))
                .and(IDENTITY_PERSON.EMAIL_VERIFIED.eq(flag(true)))
                .and(IDENTITY_PERSON.BLOCKED_AT.isNull()));
    }

    /** Comes in no more, and leaves every session at its next step; what the person did stays. */
    public void block(PersonId person) {
        sql.update(IDENTITY_PERSON)
                .set(IDENTITY_PERSON.BLOCKED_AT, clock.instant())
                .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                .and(IDENTITY_PERSON.BLOCKED_AT.isNull())
                .execute();
    }

    /** May come in again. */
    public void unblock(PersonId person) {
        sql.update(IDENTITY_PERSON)
                .setNull(IDENTITY_PERSON.BLOCKED_AT)
                .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                .execute();
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

    /** Addresses for ids, in one question, whether confirmed or not; who has none is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> addresses(Collection<PersonId> people) {
        var addresses = new LinkedHashMap<PersonId, String>();
        sql.select(IDENTITY_PERSON.PERSON_ID, IDENTITY_PERSON.EMAIL)
                .from(IDENTITY_PERSON)
                .where(IDENTITY_PERSON.PERSON_ID.in(people))
                .and(IDENTITY_PERSON.EMAIL.isNotNull())
                .forEach(row -> addresses.put(row.value1(), row.value2()));
        return addresses;
    }

    /** The language this person reads the screens in. */
    public void speak(PersonId person, String language) {
        sql.update(IDENTITY_PERSON)
                .set(IDENTITY_PERSON.LANGUAGE, language.equals("en") ? "en" : "fr")
                .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                .execute();
    }

    private Optional<Person> one(Condition who) {
        return people(who).stream().findFirst();
    }

    private List<Person> people(Condition who) {
        return sql.select(
                        IDENTITY_PERSON.PERSON_ID,
                        IDENTITY_PERSON.NAME,
                        IDENTITY_PERSON.EMAIL,
                        IDENTITY_PERSON.EMAIL_VERIFIED,
                        IDENTITY_PERSON.LANGUAGE)
                .from(IDENTITY_PERSON)
                .where(who)
                .fetch(mapping((id, name, email, verified, language) ->
                        new Person(id, name, email == null ? "" : email, verified == 1, language)));
    }

    private static byte flag(boolean set) {
        return (byte) (set ? 1 : 0);
    }
}
