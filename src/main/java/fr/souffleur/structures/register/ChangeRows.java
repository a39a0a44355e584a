package fr.souffleur.structures.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static souffleur.db.Tables.STRUCTURES_REGISTER_CHANGE;
import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;

import fr.souffleur.structures.register.Change.What;
import fr.souffleur.structures.register.reading.Sort;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import souffleur.db.tables.StructuresRegisterChange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of the register: what each import changed. */
@Repository("registerChangeRows")
class ChangeRows {

    private static final StructuresRegisterChange CHANGE = STRUCTURES_REGISTER_CHANGE;
    private static final List<Field<?>> COLUMNS =
            List.of(CHANGE.IMPORT_ID, CHANGE.DAY, CHANGE.SORT, CHANGE.NUMBER, CHANGE.WHAT, CHANGE.NAME, CHANGE.FIELDS);
    private static final JSON NOTHING = JSON.json("{}");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, Change.Turn>> FIELDS = new TypeReference<>() {};
    private static final int BATCH = 1000;

    private final DSLContext sql;

    ChangeRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Delivery.Id delivery, List<Change> changes) {
        for (var from = 0; from < changes.size(); from += BATCH) {
            var insert = sql.insertInto(CHANGE, COLUMNS);
            for (var it : changes.subList(from, Math.min(changes.size(), from + BATCH)))
                insert = insert.values(
                        delivery.value(),
                        it.day(),
                        it.sort().name(),
                        it.number(),
                        it.what().name(),
                        it.name(),
                        JSON.json(MAPPER.writeValueAsString(it.fields())));
            insert.execute();
        }
    }

    void came(Delivery.Id delivery, Shelf shelf, LocalDate day) {
        sql.insertInto(CHANGE, COLUMNS)
                .select(select(List.<Field<?>>of(
                                val(delivery.value()),
                                val(day),
                                inline(shelf.sort.name()),
                                STRUCTURES_REGISTER_INCOMING.NUMBER,
                                inline(What.CAME.name()),
                                STRUCTURES_REGISTER_INCOMING.NAME,
                                inline(NOTHING)))
                        .from(STRUCTURES_REGISTER_INCOMING)
                        .where(Merge.fresh(shelf)))
                .execute();
    }

    void vanished(Delivery.Id delivery, Shelf shelf, LocalDate day, Condition gone) {
        sql.insertInto(CHANGE, COLUMNS)
                .select(select(List.<Field<?>>of(
                                val(delivery.value()),
                                val(day),
                                inline(shelf.sort.name()),
                                shelf.number(),
                                inline(What.VANISHED.name()),
                                shelf.kept("name"),
                                inline(NOTHING)))
                        .from(shelf.table)
                        .where(gone))
                .execute();
    }

    /** How often what happened, such as {@code SITE.CAME}. */
    Map<String, Integer> tally(Delivery.Id delivery) {
        var number = count();
        var tally = new LinkedHashMap<String, Integer>();
        sql.select(CHANGE.SORT, CHANGE.WHAT, number)
                .from(CHANGE)
                .where(CHANGE.IMPORT_ID.eq(delivery.value()))
                .groupBy(CHANGE.SORT, CHANGE.WHAT)
                .forEach(it -> tally.put(it.value1() + "." + it.value2(), it.value3()));
        return tally;
    }

    /** @param after number of the last row of the page before, 0 at first */
    List<Numbered> of(Delivery.Id delivery, Collection<What> kinds, long after, int most) {
        var asked = CHANGE.IMPORT_ID
                .eq(delivery.value())
                .and(CHANGE.WHAT.in(kinds.stream().map(What::name).toList()))
                .and(CHANGE.CHANGE_NO.gt(after));
        return page(asked, most, false);
    }

    /** The history of one unit, the newest first. */
    List<Change> of(String number, int most) {
        return page(CHANGE.NUMBER.eq(number), most, true).stream()
                .map(Numbered::change)
                .toList();
    }

    /** A change and its place in the history. */
    record Numbered(long number, Change change) {}

    private List<Numbered> page(Condition which, int most, boolean newest) {
        return sql.select(
                        CHANGE.CHANGE_NO,
                        CHANGE.DAY,
                        CHANGE.SORT,
                        CHANGE.NUMBER,
                        CHANGE.WHAT,
                        CHANGE.NAME,
                        CHANGE.FIELDS)
                .from(CHANGE)
                .where(which)
                .orderBy(newest ? CHANGE.CHANGE_NO.desc() : CHANGE.CHANGE_NO.asc())
                .limit(most)
                .fetch(mapping((no, day, sort, number, what, name, fields) -> new Numbered(
                        no,
                        new Change(
                                day,
                                Sort.valueOf(sort),
                                number,
                                What.valueOf(what),
                                name,
                                MAPPER.readValue(fields.data(), FIELDS)))));
    }
}
