package fr.souffleur.training.xapi;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.seals.Pseudonyms;
import java.util.List;
import org.springframework.stereotype.Component;

/** Statements name nobody; who is forgotten takes along those that wait and those that were sent. What left stays where it went. */
@Component
class StatementData implements PersonalData {

    private final StatementRows rows;
    private final Pseudonyms pseudonyms;

    StatementData(StatementRows rows, Pseudonyms pseudonyms) {
        this.rows = rows;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String module() {
        return "training.xapi";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of();
    }

    @Override
    public void purge(PersonId person) {
        rows.forget(pseudonyms.of(Statements.PURPOSE, person.value()));
    }
}
