package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_FORCED_ACCESS;
import static souffleur.db.Tables.STRUCTURES_REQUEST;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** What people typed to be let in, or to force their way: statements and reasons. */
@Component
class ArrivalPassages implements Passages {

    private static final List<Place<?>> PLACES = List.of(
            new Place<>("statement", STRUCTURES_REQUEST, STRUCTURES_REQUEST.STRUCTURE_ID, STRUCTURES_REQUEST.STATEMENT),
            new Place<>(
                    "forced-reason",
                    STRUCTURES_FORCED_ACCESS,
                    STRUCTURES_FORCED_ACCESS.STRUCTURE_ID,
                    STRUCTURES_FORCED_ACCESS.REASON));

    private final DSLContext sql;

    ArrivalPassages(DSLContext sql) {
        this.sql = sql;
    }

    /** A column with typed text of at most {@link Request#LONGEST} signs. */
    private record Place<R extends Record>(
            String name, Table<R> table, TableField<R, StructureId> structure, TableField<R, String> text) {}

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var found = new ArrayList<Passage>();
        for (var place : PLACES)
            sql.select(place.text())
                    .from(place.table())
                    .where(place.structure().eq(structure))
                    .forEach(row -> words.context(row.value1())
                            .ifPresent(it -> found.add(new Passage(place.name(), null, it))));
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var place : PLACES)
            sql.selectDistinct(place.text())
                    .from(place.table())
                    .where(place.structure().eq(structure))
                    .forEach(row -> {
                        if (words.context(row.value1()).isEmpty()) return;
                        sql.update(place.table())
                                .set(place.text(), words.without(row.value1(), Request.LONGEST))
                                .where(place.structure().eq(structure))
                                .and(place.text().eq(row.value1()))
                                .execute();
                    });
    }
}
