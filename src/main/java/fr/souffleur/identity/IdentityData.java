package fr.souffleur.identity;

import static souffleur.db.Tables.IDENTITY_PERSON;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The row that gives a person their name. Once it is erased, a new sign-in is a new person. */
@Component
class IdentityData implements PersonalData {

    private final DSLContext sql;

    IdentityData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(new Held(
                "person",
                sql.selectFrom(IDENTITY_PERSON)
                        .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                        .fetch(it -> Row.of("id", it.get(IDENTITY_PERSON.PERSON_ID))
                                .and("name", it.get(IDENTITY_PERSON.NAME))
                                .and("email", it.get(IDENTITY_PERSON.EMAIL))
                                .and("language", it.get(IDENTITY_PERSON.LANGUAGE))
                                .and("issuer", it.get(IDENTITY_PERSON.ISSUER))
                                .and("subject", it.get(IDENTITY_PERSON.SUBJECT))
                                .and("first-seen", it.get(IDENTITY_PERSON.FIRST_SEEN_AT))
                                .and("last-seen", it.get(IDENTITY_PERSON.LAST_SEEN_AT)))));
    }

    @Override
    public void purge(PersonId person) {
        sql.update(IDENTITY_PERSON)
                .set(IDENTITY_PERSON.NAME, Words.in("fr").say("identity.erased"))
                .set(IDENTITY_PERSON.EMAIL, "")
                .set(IDENTITY_PERSON.ISSUER, "")
                .set(IDENTITY_PERSON.SUBJECT, person.toString())
                .where(IDENTITY_PERSON.PERSON_ID.eq(person))
                .execute();
    }
}
