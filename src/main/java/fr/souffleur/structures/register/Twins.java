package fr.souffleur.structures.register;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;

import fr.souffleur.structures.register.reading.Remark;
import java.util.ArrayList;
import org.jooq.DSLContext;

/** Numbers that came twice: the first record counts, the others are said and dropped. */
final class Twins {

    private static final int CHUNK = 1000;

    private final DSLContext sql;

    Twins(DSLContext sql) {
        this.sql = sql;
    }

    void drop(Incoming incoming) {
        var numbered = sql.select(
                        STRUCTURES_REGISTER_INCOMING.INCOMING_NO,
                        STRUCTURES_REGISTER_INCOMING.PLACE,
                        STRUCTURES_REGISTER_INCOMING.NUMBER,
                        STRUCTURES_REGISTER_INCOMING.NAME,
                        rowNumber()
                                .over()
                                .partitionBy(STRUCTURES_REGISTER_INCOMING.SORT, STRUCTURES_REGISTER_INCOMING.NUMBER)
                                .orderBy(STRUCTURES_REGISTER_INCOMING.INCOMING_NO)
                                .as("nth"))
                .from(STRUCTURES_REGISTER_INCOMING)
                .asTable("numbered");
        var later = new ArrayList<Integer>();
        sql.select(numbered.fields())
                .from(numbered)
                .where(field(name("numbered", "nth"), Integer.class).gt(1))
                .orderBy(numbered.field(STRUCTURES_REGISTER_INCOMING.INCOMING_NO))
                .forEach(it -> {
                    later.add(it.get(STRUCTURES_REGISTER_INCOMING.INCOMING_NO));
                    incoming.note(new Remark(
                            it.get(STRUCTURES_REGISTER_INCOMING.PLACE),
                            it.get(STRUCTURES_REGISTER_INCOMING.NUMBER),
                            Remark.What.DUPLICATE,
                            it.get(STRUCTURES_REGISTER_INCOMING.NAME)));
                });
        for (var from = 0; from < later.size(); from += CHUNK)
            sql.deleteFrom(STRUCTURES_REGISTER_INCOMING)
                    .where(STRUCTURES_REGISTER_INCOMING.INCOMING_NO.in(
                            later.subList(from, Math.min(later.size(), from + CHUNK))))
                    .execute();
    }
}
