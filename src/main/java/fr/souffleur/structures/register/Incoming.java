package fr.souffleur.structures.register;

import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;

import fr.souffleur.structures.register.reading.Group;
import fr.souffleur.structures.register.reading.Ledger;
import fr.souffleur.structures.register.reading.Remark;
import fr.souffleur.structures.register.reading.Sort;
import fr.souffleur.structures.register.reading.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import souffleur.db.tables.StructuresRegisterIncoming;

/** Lays aside, a thousand rows at a time, what a file says about units of this region or known here. */
final class Incoming implements Ledger {

    private static final StructuresRegisterIncoming INCOMING = STRUCTURES_REGISTER_INCOMING;
    private static final List<Field<?>> COLUMNS = List.of(
            INCOMING.SORT,
            INCOMING.PLACE,
            INCOMING.NUMBER,
            INCOMING.ENTITY,
            INCOMING.UNIT_KEY,
            INCOMING.NAME,
            INCOMING.LONG_NAME,
            INCOMING.CATEGORY,
            INCOMING.LEGAL_FORM,
            INCOMING.REGISTRATION,
            INCOMING.STREET,
            INCOMING.POSTCODE,
            INCOMING.COMMUNE,
            INCOMING.TOWN,
            INCOMING.DEPARTMENT,
            INCOMING.OPENED_ON,
            INCOMING.CLOSED_ON,
            INCOMING.OPEN,
            INCOMING.SEARCH);
    private static final int BATCH = 1000;
    private static final int MOST_REMARKS = 10_000;

    private final DSLContext sql;
    private final Scope scope;
    private final Known known;
    private final Progress progress;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<Sort, Integer> read = new EnumMap<>(Sort.class);
    final List<Group> groups = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final Map<Remark.What, Integer> noted = new EnumMap<>(Remark.What.class);
    private @Nullable Unit entity;
    private boolean entered;

    /** Numbers that are open here already: what a file says of them counts, wherever they are now. */
    record Known(Set<String> entities, Set<String> sites) {}

    /** @param above words of the legal entity that a site is found by too */
    private record Waiting(Unit unit, String above) {}

    Incoming(DSLContext sql, Scope scope, Known known, Progress progress) {
        this.sql = sql;
        this.scope = scope;
        this.known = known;
        this.progress = progress;
    }

    int read(Sort sort) {
        return read.getOrDefault(sort, 0);
    }

    @Override
    public void enter(Unit unit) {
        int units = read.merge(unit.sort(), 1, Integer::sum) + read(unit.sort() == Sort.SITE ? Sort.ENTITY : Sort.SITE);
        if (units % BATCH == 0) progress.reached(Progress.Step.READING, units);
        var ours = unit.open() && scope.holds(unit.address().department());
        if (unit.sort() == Sort.ENTITY) {
            entity = unit;
            entered = ours || known.entities.contains(unit.number());
            if (entered) add(unit, "");
            return;
        }
        if (!ours && !known.sites.contains(unit.number())) return;
        var above = entity != null && entity.number().equals(unit.entity()) ? entity : null;
        if (above != null && !entered) {
            entered = true;
            add(above, "");
        }
        add(unit, above == null ? "" : above.name() + " " + above.registration());
    }

    @Override
    public void enter(Group group) {
        groups.add(group);
    }

    @Override
    public void note(Remark remark) {
        noted.merge(remark.what(), 1, Integer::sum);
        if (remarks.size() < MOST_REMARKS) remarks.add(remark);
        else if (remarks.size() == MOST_REMARKS) remarks.add(new Remark(0, "", Remark.What.MORE, ""));
    }

    /** Writes what still waits. */
    void flush() {
        if (waiting.isEmpty()) return;
        var insert = sql.insertInto(INCOMING, COLUMNS);
        for (var it : waiting) insert = insert.values(values(it));
        insert.execute();
        waiting.clear();
    }

    private void add(Unit unit, String above) {
        waiting.add(new Waiting(unit, above));
        if (waiting.size() == BATCH) flush();
    }

    private static @Nullable Object[] values(Waiting it) {
        var unit = it.unit();
        var address = unit.address();
        return new @Nullable Object[] {
            unit.sort().name(),
            unit.place(),
            unit.number(),
            unit.entity(),
            unit.key(),
            unit.name(),
            unit.longName(),
            unit.category(),
            unit.legalForm(),
            unit.registration(),
            address.street(),
            address.postcode(),
            address.commune(),
            address.town(),
            address.department(),
            unit.openedOn(),
            unit.closedOn(),
            unit.open(),
            unit.sort() == Sort.SITE ? search(unit, it.above()) : ""
        };
    }

    private static String search(Unit site, String above) {
        var category = ShippedCategories.all().get(site.category());
        return SearchText.of(List.of(
                site.name(),
                site.longName(),
                site.address().town(),
                site.address().postcode(),
                site.number(),
                site.entity(),
                site.registration(),
                category == null ? "" : category.label(),
                above));
    }
}
