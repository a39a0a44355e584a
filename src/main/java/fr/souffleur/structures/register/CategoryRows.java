package fr.souffleur.structures.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static souffleur.db.Tables.STRUCTURES_CATEGORY;
import static souffleur.db.Tables.STRUCTURES_REGISTER_SITE;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;

/** Categories as they are kept: words come with each release, what a body decided stays. */
@Repository("registerCategoryRows")
class CategoryRows {

    /** É stands beside E. */
    private static final String AS_READ = "utf8mb4_unicode_520_ci";

    private final DSLContext sql;

    CategoryRows(DSLContext sql) {
        this.sql = sql;
    }

    /** At each start, so that a release can say things better. */
    @EventListener(ApplicationStartedEvent.class)
    void ship() {
        var rows = ShippedCategories.all().values();
        sql.batch(rows.stream()
                        .map(it -> sql.insertInto(STRUCTURES_CATEGORY)
                                .set(STRUCTURES_CATEGORY.CODE, it.code())
                                .set(STRUCTURES_CATEGORY.LABEL, it.label())
                                .set(STRUCTURES_CATEGORY.SECTOR, it.sector().name())
                                .set(STRUCTURES_CATEGORY.KIND, it.kind())
                                .set(STRUCTURES_CATEGORY.REGIME, it.regime().name())
                                .onDuplicateKeyUpdate()
                                .set(STRUCTURES_CATEGORY.LABEL, it.label())
                                .set(STRUCTURES_CATEGORY.SECTOR, it.sector().name())
                                .set(STRUCTURES_CATEGORY.KIND, it.kind()))
                        .toList())
                .execute();
    }

    Map<String, Category> all() {
        var all = new LinkedHashMap<String, Category>();
        sql.select(
                        STRUCTURES_CATEGORY.CODE,
                        STRUCTURES_CATEGORY.LABEL,
                        STRUCTURES_CATEGORY.SECTOR,
                        STRUCTURES_CATEGORY.KIND,
                        STRUCTURES_CATEGORY.REGIME,
                        STRUCTURES_CATEGORY.SETTLED_AT)
                .from(STRUCTURES_CATEGORY)
                .orderBy(STRUCTURES_CATEGORY.SECTOR, STRUCTURES_CATEGORY.LABEL.collate(AS_READ))
                .fetch(mapping((code, label, sector, kind, regime, at) ->
                        new Category(code, label, Category.Sector.valueOf(sector), kind, Regime.valueOf(regime), at)))
                .forEach(it -> all.put(it.code(), it));
        return all;
    }

    /** How many open sites each has in these departments. */
    Map<String, Integer> sites(Scope scope) {
        var number = count();
        return sql.select(STRUCTURES_REGISTER_SITE.CATEGORY, number)
                .from(STRUCTURES_REGISTER_SITE)
                .where(STRUCTURES_REGISTER_SITE.OPEN.isTrue())
                .and(scope.holds(STRUCTURES_REGISTER_SITE.DEPARTMENT))
                .groupBy(STRUCTURES_REGISTER_SITE.CATEGORY)
                .fetchMap(STRUCTURES_REGISTER_SITE.CATEGORY, number);
    }

    /** Makes categories known that nobody has seen before. */
    List<String> learn(Iterable<String> codes) {
        var learnt = new ArrayList<String>();
        for (var code : codes) {
            var unknown = Category.unknown(code);
            int added = sql.insertInto(STRUCTURES_CATEGORY)
                    .set(STRUCTURES_CATEGORY.CODE, unknown.code())
                    .set(STRUCTURES_CATEGORY.LABEL, unknown.label())
                    .set(STRUCTURES_CATEGORY.SECTOR, unknown.sector().name())
                    .set(STRUCTURES_CATEGORY.KIND, unknown.kind())
                    .set(STRUCTURES_CATEGORY.REGIME, unknown.regime().name())
                    .onDuplicateKeyIgnore()
                    .execute();
            if (added > 0) learnt.add(code);
        }
        return learnt;
    }

    /** @return whether there is such a category */
    boolean settle(String code, Regime regime, StructureId body, PersonId by, Instant now) {
        return sql.update(STRUCTURES_CATEGORY)
                        .set(STRUCTURES_CATEGORY.REGIME, regime.name())
                        .set(STRUCTURES_CATEGORY.STRUCTURE_ID, body)
                        .set(STRUCTURES_CATEGORY.SETTLED_BY, by)
                        .set(STRUCTURES_CATEGORY.SETTLED_AT, now)
                        .where(STRUCTURES_CATEGORY.CODE.eq(code))
                        .execute()
                > 0;
    }
}
