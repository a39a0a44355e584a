package fr.souffleur.kits.workshop;

import static souffleur.db.Tables.KITS_ACT;
import static souffleur.db.Tables.KITS_EDITION;
import static souffleur.db.Tables.KITS_REMARK;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Kits that a person brought, read and decided on. A kit's history stays. */
@Component
class WorkshopData implements PersonalData {

    private final DSLContext sql;

    WorkshopData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "kits";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "editions",
                        sql.selectFrom(KITS_EDITION)
                                .where(KITS_EDITION.BROUGHT_BY.eq(person))
                                .orderBy(KITS_EDITION.BROUGHT_AT)
                                .fetch(it -> Row.of("kit", it.get(KITS_EDITION.KIT))
                                        .and("version", it.get(KITS_EDITION.VERSION))
                                        .and("text", it.get(KITS_EDITION.NOTE))
                                        .and("at", it.get(KITS_EDITION.BROUGHT_AT)))),
                new Held(
                        "remarks",
                        sql.selectFrom(KITS_REMARK)
                                .where(KITS_REMARK.WRITTEN_BY.eq(person))
                                .or(KITS_REMARK.SETTLED_BY.eq(person))
                                .orderBy(KITS_REMARK.WRITTEN_AT)
                                .fetch(it -> Row.of("item", it.get(KITS_REMARK.PLACE))
                                        .and("text", it.get(KITS_REMARK.TEXT))
                                        .and("answer", it.get(KITS_REMARK.ANSWER))
                                        .and("at", it.get(KITS_REMARK.WRITTEN_AT)))),
                new Held(
                        "decisions",
                        sql.selectFrom(KITS_ACT)
                                .where(KITS_ACT.ACTED_BY.eq(person))
                                .orderBy(KITS_ACT.ACT_NO)
                                .fetch(it -> Row.of("kit", it.get(KITS_ACT.KIT))
                                        .and("version", it.get(KITS_ACT.VERSION))
                                        .and("what", it.get(KITS_ACT.WHAT))
                                        .and("text", it.get(KITS_ACT.WORDS))
                                        .and("at", it.get(KITS_ACT.ACTED_AT)))));
    }
}
