package fr.souffleur.training.follow;

import static souffleur.db.Tables.TRAINING_INVITATION;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which courses somebody was asked to follow, and whom they asked. Forgetting takes the first; the second is a bare id. */
@Component
class AskedData implements PersonalData {

    private final DSLContext sql;
    private final AskedRows rows;

    AskedData(DSLContext sql, AskedRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public String module() {
        return "training.follow";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(new Held(
                "proposed",
                sql.selectFrom(TRAINING_INVITATION)
                        .where(TRAINING_INVITATION.PERSON_ID.eq(person).or(TRAINING_INVITATION.INVITED_BY.eq(person)))
                        .orderBy(TRAINING_INVITATION.INVITED_AT)
                        .fetch(it -> Row.of("course", it.get(TRAINING_INVITATION.COURSE))
                                .and("at", it.get(TRAINING_INVITATION.INVITED_AT)))));
    }

    @Override
    public void purge(PersonId person) {
        rows.forget(person);
    }
}
