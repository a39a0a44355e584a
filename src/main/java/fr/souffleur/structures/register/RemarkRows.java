package fr.souffleur.structures.register;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_REGISTER_REMARK;

import fr.souffleur.structures.register.reading.Remark;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import souffleur.db.tables.StructuresRegisterRemark;

/** What was odd about the records of a file. */
@Repository("registerRemarkRows")
class RemarkRows {

    private static final StructuresRegisterRemark REMARK = STRUCTURES_REGISTER_REMARK;
    private static final List<Field<?>> COLUMNS =
            List.of(REMARK.IMPORT_ID, REMARK.PLACE, REMARK.NUMBER, REMARK.WHAT, REMARK.WORDS);
    private static final int BATCH = 1000;

    private final DSLContext sql;

    RemarkRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Delivery.Id delivery, List<Remark> remarks) {
        for (var from = 0; from < remarks.size(); from += BATCH) {
            var insert = sql.insertInto(REMARK, COLUMNS);
            for (var it : remarks.subList(from, Math.min(remarks.size(), from + BATCH)))
                insert = insert.values(
                        delivery.value(), it.place(), it.number(), it.what().name(), it.words());
            insert.execute();
        }
    }

    List<Remark> of(Delivery.Id delivery, int most) {
        return sql.select(REMARK.PLACE, REMARK.NUMBER, REMARK.WHAT, REMARK.WORDS)
                .from(REMARK)
                .where(REMARK.IMPORT_ID.eq(delivery.value()))
                .orderBy(REMARK.REMARK_NO)
                .limit(most)
                .fetch(mapping(
                        (place, number, what, words) -> new Remark(place, number, Remark.What.valueOf(what), words)));
    }
}
