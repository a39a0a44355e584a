package fr.souffleur.structures.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static souffleur.db.Tables.STRUCTURES_CATEGORY;
import static souffleur.db.Tables.STRUCTURES_REGISTER_ENTITY;
import static souffleur.db.Tables.STRUCTURES_REGISTER_SITE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Looks things up in the register. */
@Repository("registerFinding")
class Finding {

    private static final int MOST = 50;
    private static final int MOST_SITES = 2000;

    private final DSLContext sql;
    private final GroupRows groups;

    Finding(DSLContext sql, GroupRows groups) {
        this.sql = sql;
        this.groups = groups;
    }

    List<Site> sites(String typed) {
        var asked = SearchText.asked(typed);
        var beginning = SearchText.beginning(typed);
        if (asked.isEmpty() && beginning.isEmpty()) return List.of();
        var words = asked.isEmpty()
                ? noCondition()
                : condition("match({0}) against ({1} in boolean mode)", STRUCTURES_REGISTER_SITE.SEARCH, val(asked));
        var start = beginning.isEmpty() ? noCondition() : STRUCTURES_REGISTER_SITE.SEARCH.like("% " + beginning + "%");
        return sites(words.and(start), MOST);
    }

    Optional<Site> site(String number) {
        return sites(STRUCTURES_REGISTER_SITE.NUMBER.eq(number), 1).stream().findFirst();
    }

    Optional<Entity> entity(String number) {
        return sql.select(
                        STRUCTURES_REGISTER_ENTITY.NUMBER,
                        STRUCTURES_REGISTER_ENTITY.NAME,
                        STRUCTURES_REGISTER_ENTITY.REGISTRATION,
                        STRUCTURES_REGISTER_ENTITY.POSTCODE,
                        STRUCTURES_REGISTER_ENTITY.TOWN,
                        STRUCTURES_REGISTER_ENTITY.OPEN)
                .from(STRUCTURES_REGISTER_ENTITY)
                .where(STRUCTURES_REGISTER_ENTITY.NUMBER.eq(number))
                .fetchOptional(mapping((id, name, siren, postcode, town, open) -> new Entity(
                        id,
                        name,
                        siren,
                        postcode,
                        town,
                        open,
                        sites(STRUCTURES_REGISTER_SITE.ENTITY.eq(number), MOST_SITES),
                        groups.of(number))));
    }

    int open(Scope scope) {
        return sql.fetchCount(
                STRUCTURES_REGISTER_SITE,
                STRUCTURES_REGISTER_SITE.OPEN.isTrue().and(scope.holds(STRUCTURES_REGISTER_SITE.DEPARTMENT)));
    }

    private List<Site> sites(Condition which, int most) {
        return sql.select(
                        STRUCTURES_REGISTER_SITE.NUMBER,
                        STRUCTURES_REGISTER_SITE.NAME,
                        STRUCTURES_REGISTER_SITE.LONG_NAME,
                        row(
                                        STRUCTURES_REGISTER_SITE.CATEGORY,
                                        coalesce(STRUCTURES_CATEGORY.LABEL, STRUCTURES_REGISTER_SITE.CATEGORY),
                                        coalesce(STRUCTURES_CATEGORY.SECTOR, inline("OTHER")),
                                        coalesce(STRUCTURES_CATEGORY.KIND, inline("")),
                                        coalesce(STRUCTURES_CATEGORY.REGIME, inline("TO_SETTLE")),
                                        STRUCTURES_CATEGORY.SETTLED_AT)
                                .mapping((code, label, sector, kind, regime, at) -> new Category(
                                        code,
                                        label,
                                        Category.Sector.valueOf(sector),
                                        kind,
                                        Regime.valueOf(regime),
                                        at)),
                        STRUCTURES_REGISTER_SITE.STREET,
                        STRUCTURES_REGISTER_SITE.POSTCODE,
                        STRUCTURES_REGISTER_SITE.TOWN,
                        STRUCTURES_REGISTER_SITE.DEPARTMENT,
                        STRUCTURES_REGISTER_SITE.REGISTRATION,
                        STRUCTURES_REGISTER_SITE.OPEN,
                        STRUCTURES_REGISTER_SITE.OPENED_ON,
                        STRUCTURES_REGISTER_SITE.CLOSED_ON,
                        STRUCTURES_REGISTER_SITE.ENTITY,
                        coalesce(STRUCTURES_REGISTER_ENTITY.NAME, inline("")))
                .from(STRUCTURES_REGISTER_SITE)
                .leftJoin(STRUCTURES_CATEGORY)
                .on(STRUCTURES_CATEGORY.CODE.eq(STRUCTURES_REGISTER_SITE.CATEGORY))
                .leftJoin(STRUCTURES_REGISTER_ENTITY)
                .on(STRUCTURES_REGISTER_ENTITY.NUMBER.eq(STRUCTURES_REGISTER_SITE.ENTITY))
                .where(which)
                .orderBy(
                        STRUCTURES_REGISTER_SITE.OPEN.desc(),
                        STRUCTURES_REGISTER_SITE.NAME,
                        STRUCTURES_REGISTER_SITE.NUMBER)
                .limit(most)
                .fetch(mapping(Site::new));
    }
}
