package fr.souffleur.structures.register;

import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;

import fr.souffleur.structures.register.Change.Turn;
import fr.souffleur.structures.register.Change.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Says of units that are kept and came again in what they differ; the database finds which ones do. */
final class Comparison {

    private static final int PAGE = 5000;

    private final DSLContext sql;
    private final Scope scope;
    private final LocalDate day;

    Comparison(DSLContext sql, Scope scope, LocalDate day) {
        this.sql = sql;
        this.scope = scope;
        this.day = day;
    }

    /** One page of changes, and where the next begins. */
    record Page(List<Change> changes, String last, boolean more) {}

    /** @param after the last number of the page before, empty at first */
    Page page(Shelf shelf, String after) {
        var fields = new ArrayList<Field<?>>(List.of(
                shelf.number(),
                shelf.open().as("was_open"),
                Shelf.incoming("open").as("is_open")));
        for (var column : shelf.told) {
            fields.add(shelf.kept(column).as("was_" + column));
            fields.add(Shelf.incoming(column).as("is_" + column));
        }
        var rows = sql.select(fields)
                .from(shelf.table)
                .join(STRUCTURES_REGISTER_INCOMING)
                .on(shelf.same())
                .where(Merge.affects(shelf, scope))
                .and(shelf.number().gt(after))
                .orderBy(shelf.number())
                .limit(PAGE)
                .fetch();
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            var change = change(shelf, row);
            if (change != null) changes.add(change);
        }
        var last = rows.isEmpty() ? after : rows.getLast().get(shelf.number());
        return new Page(changes, last, rows.size() == PAGE);
    }

    private @Nullable Change change(Shelf shelf, Record row) {
        var fields = new LinkedHashMap<String, Turn>();
        for (var column : shelf.told) {
            var was = text(row, "was_" + column);
            var is = text(row, "is_" + column);
            if (!was.equals(is)) fields.put(column, new Turn(was, is));
        }
        var what = what(shelf, row, fields);
        if (what == What.CHANGED && fields.isEmpty()) return null;
        return new Change(day, shelf.sort, row.get(shelf.number()), what, text(row, "is_name"), fields);
    }

    private What what(Shelf shelf, Record row, Map<String, Turn> fields) {
        var was = Boolean.TRUE.equals(row.get("was_open", Boolean.class));
        var is = Boolean.TRUE.equals(row.get("is_open", Boolean.class));
        var here = shelf == Shelf.ENTITY || scope.holds(text(row, "is_department"));
        if (!was && is && here) return What.REOPENED;
        if (was && !is) return What.CLOSED;
        if (was && !here) return What.LEFT;
        if (fields.keySet().stream().anyMatch(Shelf.place()::contains)) return What.MOVED;
        return fields.containsKey("entity") ? What.HANDED_OVER : What.CHANGED;
    }

    private static String text(Record row, String column) {
        return Objects.toString(row.get(column), "");
    }
}
