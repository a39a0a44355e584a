package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Mails to people of the portal; who has no address that can be written to finds the same on a screen. */
@Component
class Letters {

    private final DSLContext sql;
    private final Ties ties;
    private final People people;
    private final Mails mails;

    Letters(DSLContext sql, Ties ties, People people, Mails mails) {
        this.sql = sql;
        this.ties = ties;
        this.people = people;
        this.mails = mails;
    }

    /** @param path where the button leads, from the portal's root */
    void tell(PersonId id, Structure about, Reason reason, List<String> words, String path) {
        var person = people.get(id);
        if (!Recipient.reaches(person.email())) return;
        mails.post(new Letter(
                reason, new Recipient(person.email(), id, person.language(), about.zone()), words, path, about.id()));
    }

    /** Members who let others in; of a structure that has none yet, those of the body that follows it. */
    List<PersonId> welcomers(StructureId structure) {
        var own = welcomers(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure));
        if (!own.isEmpty()) return own;
        return welcomers(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(DSL.select(STRUCTURES_STRUCTURE.BODY_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))));
    }

    private List<PersonId> welcomers(Condition where) {
        var roles = Arrays.stream(Role.values())
                .filter(it -> it.grants(Right.ADMIT))
                .map(Role::name)
                .toList();
        return sql.selectDistinct(STRUCTURES_MEMBERSHIP.PERSON_ID)
                .from(STRUCTURES_MEMBERSHIP)
                .where(where)
                .and(STRUCTURES_MEMBERSHIP.ROLE.in(roles))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .fetch(STRUCTURES_MEMBERSHIP.PERSON_ID);
    }
}
