package fr.souffleur.structures.profile;

import static org.jooq.impl.DSL.lower;
import static souffleur.db.Tables.STRUCTURES_PROFILE;
import static souffleur.db.Tables.STRUCTURES_PROFILE_CONTACT;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a person stands among the contacts of a structure, found by their confirmed address, and profiles they changed last. */
@Component
@Order(0)
class ProfileData implements PersonalData {

    private final DSLContext sql;
    private final People people;

    ProfileData(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    @Override
    public String module() {
        return "structures.profile";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "contacts",
                        sql.select(STRUCTURES_STRUCTURE.NAME)
                                .select(STRUCTURES_PROFILE_CONTACT.fields())
                                .from(STRUCTURES_PROFILE_CONTACT)
                                .join(STRUCTURES_STRUCTURE)
                                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID))
                                .where(theirs(person))
                                .orderBy(STRUCTURES_PROFILE_CONTACT.CONTACT_ID)
                                .fetch(it -> Row.of("structure", it.get(STRUCTURES_STRUCTURE.NAME))
                                        .and("role", it.get(STRUCTURES_PROFILE_CONTACT.ROLE))
                                        .and("name", it.get(STRUCTURES_PROFILE_CONTACT.NAME))
                                        .and("phone", it.get(STRUCTURES_PROFILE_CONTACT.PHONE))
                                        .and("email", it.get(STRUCTURES_PROFILE_CONTACT.EMAIL)))),
                new Held(
                        "profiles",
                        sql.select(STRUCTURES_STRUCTURE.NAME, STRUCTURES_PROFILE.CHANGED_AT)
                                .from(STRUCTURES_PROFILE)
                                .join(STRUCTURES_STRUCTURE)
                                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_PROFILE.STRUCTURE_ID))
                                .where(STRUCTURES_PROFILE.CHANGED_BY.eq(person))
                                .orderBy(STRUCTURES_PROFILE.CHANGED_AT)
                                .fetch(it -> Row.of("structure", it.value1()).and("at", it.value2()))));
    }

    /** Before the address itself is emptied; the function stays, so that the structure sees that somebody is missing. */
    @Override
    public void purge(PersonId person) {
        sql.update(STRUCTURES_PROFILE_CONTACT)
                .set(STRUCTURES_PROFILE_CONTACT.NAME, "")
                .set(STRUCTURES_PROFILE_CONTACT.PHONE, "")
                .set(STRUCTURES_PROFILE_CONTACT.EMAIL, "")
                .where(theirs(person))
                .execute();
    }

    private Condition theirs(PersonId person) {
        try {
            var known = people.get(person);
            return known.confirmed() && !known.email().isBlank()
                    ? STRUCTURES_PROFILE_CONTACT.EMAIL.eq(lower(known.email().strip()))
                    : STRUCTURES_PROFILE_CONTACT.EMAIL.isNull();
        } catch (Refused nobody) {
            return STRUCTURES_PROFILE_CONTACT.EMAIL.isNull();
        }
    }
}
