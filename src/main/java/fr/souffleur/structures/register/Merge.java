package fr.souffleur.structures.register;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;
import static souffleur.db.Tables.STRUCTURES_REGISTER_SITE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Brings what is kept to what came, in one transaction of its caller; first the history is written, then the rows. */
final class Merge {

    private final DSLContext sql;
    private final Scope scope;
    private final LocalDate day;
    private final ChangeRows changes;

    /** @param changes takes the history of this import */
    Merge(DSLContext sql, Scope scope, LocalDate day, ChangeRows changes) {
        this.sql = sql;
        this.scope = scope;
        this.day = day;
        this.changes = changes;
    }

    /** How many are open here now, and how many of those the file does not speak of. */
    record Standing(int open, int vanished) {

        /** More than a tenth: rather a broken file than a year of closures. */
        boolean alarming() {
            return vanished * 10L > open;
        }
    }

    Standing standing(Shelf shelf) {
        var open = sql.fetchCount(shelf.table, open(shelf, scope));
        return new Standing(open, sql.fetchCount(shelf.table, gone(shelf)));
    }

    void write(Shelf shelf, Delivery.Id delivery) {
        changes.came(delivery, shelf, day);
        var comparison = new Comparison(sql, scope, day);
        var page = comparison.page(shelf, "");
        while (true) {
            changes.add(delivery, page.changes());
            if (!page.more()) break;
            page = comparison.page(shelf, page.last());
        }
        changes.vanished(delivery, shelf, day, gone(shelf));
        overwrite(shelf);
        sql.update(shelf.table).set(shelf.open(), false).where(gone(shelf)).execute();
        enter(shelf);
    }

    /** Kept rows that came again and are not what they were. */
    static Condition affects(Shelf shelf, Scope scope) {
        return shelf.differs().or(shelf.open().isDistinctFrom(openThen(shelf, scope)));
    }

    /** Open units of the region; a legal entity from elsewhere is one of them as long as it has an open site here. */
    static Condition open(Shelf shelf, Scope scope) {
        var here = scope.holds(shelf.department());
        if (shelf == Shelf.ENTITY && !scope.departments().isEmpty())
            here = here.or(shelf.number()
                    .in(DSL.select(STRUCTURES_REGISTER_SITE.ENTITY)
                            .from(STRUCTURES_REGISTER_SITE)
                            .where(STRUCTURES_REGISTER_SITE.OPEN.isTrue())
                            .and(scope.holds(STRUCTURES_REGISTER_SITE.DEPARTMENT))));
        return shelf.open().isTrue().and(here);
    }

    private Condition gone(Shelf shelf) {
        return open(shelf, scope)
                .and(notExists(selectOne().from(STRUCTURES_REGISTER_INCOMING).where(shelf.same())));
    }

    private static Field<Boolean> openThen(Shelf shelf, Scope scope) {
        var open = STRUCTURES_REGISTER_INCOMING.OPEN;
        return shelf == Shelf.ENTITY || scope.departments().isEmpty()
                ? open
                : DSL.field(open.isTrue().and(scope.holds(STRUCTURES_REGISTER_INCOMING.DEPARTMENT)));
    }

    private void overwrite(Shelf shelf) {
        var turns = new LinkedHashMap<Field<?>, Field<?>>();
        for (var column : shelf.columns()) turns.put(shelf.kept(column), Shelf.incoming(column));
        turns.put(shelf.kept("closed_on"), STRUCTURES_REGISTER_INCOMING.CLOSED_ON);
        turns.put(shelf.open(), openThen(shelf, scope));
        sql.update(shelf.table.join(STRUCTURES_REGISTER_INCOMING).on(shelf.same()))
                .set(turns)
                .where(affects(shelf, scope))
                .execute();
    }

    private void enter(Shelf shelf) {
        var into = new ArrayList<Field<?>>();
        var from = new ArrayList<Field<?>>();
        for (var column : shelf.columns()) {
            into.add(shelf.kept(column));
            from.add(Shelf.incoming(column));
        }
        into.addAll(List.of(shelf.number(), shelf.kept("closed_on"), shelf.open(), shelf.since()));
        from.addAll(List.of(
                STRUCTURES_REGISTER_INCOMING.NUMBER,
                STRUCTURES_REGISTER_INCOMING.CLOSED_ON,
                STRUCTURES_REGISTER_INCOMING.OPEN,
                val(day)));
        sql.insertInto(shelf.table)
                .columns(into)
                .select(DSL.select(from).from(STRUCTURES_REGISTER_INCOMING).where(fresh(shelf)))
                .execute();
    }

    /** What came and is not kept yet. */
    static Condition fresh(Shelf shelf) {
        return shelf.came()
                .and(notExists(
                        selectOne().from(shelf.table).where(shelf.number().eq(STRUCTURES_REGISTER_INCOMING.NUMBER))));
    }
}
