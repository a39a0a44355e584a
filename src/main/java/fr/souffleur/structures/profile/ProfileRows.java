package fr.souffleur.structures.profile;

import static souffleur.db.Tables.STRUCTURES_PROFILE;
import static souffleur.db.Tables.STRUCTURES_PROFILE_ACTIVITY;
import static souffleur.db.Tables.STRUCTURES_PROFILE_TOOL;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Structure;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Profiles in SQL, but for what comes in lists. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileRows {

    private final DSLContext sql;
    private final Clock clock;

    ProfileRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Profile of(Structure structure, ProfileLists lists) {
        var id = structure.id();
        var row = sql.select(STRUCTURES_PROFILE.PLACES, STRUCTURES_PROFILE.STAFF, STRUCTURES_PROFILE.LEVEL)
                .from(STRUCTURES_PROFILE)
                .where(STRUCTURES_PROFILE.STRUCTURE_ID.eq(id))
                .fetchOptional();
        return new Profile(
                structure,
                finess(id),
                activities(id),
                row.map(it -> it.value1()).orElse(null),
                row.map(it -> it.value2()).map(Staff::valueOf).orElse(null),
                row.map(it -> it.value3()).orElse(null),
                lists.sites(id),
                tools(id),
                lists.contacts(id));
    }

    /** Who changed it last; until the end of this move nobody else does. */
    void touch(StructureId structure, PersonId by) {
        sql.insertInto(STRUCTURES_PROFILE)
                .set(STRUCTURES_PROFILE.STRUCTURE_ID, structure)
                .set(STRUCTURES_PROFILE.CHANGED_BY, by)
                .set(STRUCTURES_PROFILE.CHANGED_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(STRUCTURES_PROFILE.CHANGED_BY, by)
                .set(STRUCTURES_PROFILE.CHANGED_AT, clock.instant())
                .execute();
    }

    void places(StructureId structure, @Nullable Integer places) {
        set(structure, STRUCTURES_PROFILE.PLACES, places);
    }

    void staff(StructureId structure, @Nullable Staff staff) {
        set(structure, STRUCTURES_PROFILE.STAFF, staff == null ? null : staff.name());
    }

    void level(StructureId structure, @Nullable Integer level) {
        set(structure, STRUCTURES_PROFILE.LEVEL, level);
    }

    void activity(StructureId structure, Activity activity, boolean on) {
        if (on)
            sql.insertInto(STRUCTURES_PROFILE_ACTIVITY)
                    .set(STRUCTURES_PROFILE_ACTIVITY.STRUCTURE_ID, structure)
                    .set(STRUCTURES_PROFILE_ACTIVITY.ACTIVITY, activity.name())
                    .onDuplicateKeyIgnore()
                    .execute();
        else
            sql.deleteFrom(STRUCTURES_PROFILE_ACTIVITY)
                    .where(STRUCTURES_PROFILE_ACTIVITY.STRUCTURE_ID.eq(structure))
                    .and(STRUCTURES_PROFILE_ACTIVITY.ACTIVITY.eq(activity.name()))
                    .execute();
    }

    void tool(StructureId structure, Tool tool, String words) {
        if (words.isEmpty())
            sql.deleteFrom(STRUCTURES_PROFILE_TOOL)
                    .where(STRUCTURES_PROFILE_TOOL.STRUCTURE_ID.eq(structure))
                    .and(STRUCTURES_PROFILE_TOOL.TOOL.eq(tool.name()))
                    .execute();
        else
            sql.insertInto(STRUCTURES_PROFILE_TOOL)
                    .set(STRUCTURES_PROFILE_TOOL.STRUCTURE_ID, structure)
                    .set(STRUCTURES_PROFILE_TOOL.TOOL, tool.name())
                    .set(STRUCTURES_PROFILE_TOOL.WORDS, words)
                    .onDuplicateKeyUpdate()
                    .set(STRUCTURES_PROFILE_TOOL.WORDS, words)
                    .execute();
    }

    private <T> void set(StructureId structure, TableField<?, T> field, @Nullable T value) {
        sql.update(STRUCTURES_PROFILE)
                .set(field, value)
                .where(STRUCTURES_PROFILE.STRUCTURE_ID.eq(structure))
                .execute();
    }

    private @Nullable String finess(StructureId structure) {
        return sql.select(STRUCTURES_STRUCTURE.FINESS)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .fetchOne(STRUCTURES_STRUCTURE.FINESS);
    }

    private Set<Activity> activities(StructureId structure) {
        return Activity.inOrder(sql.select(STRUCTURES_PROFILE_ACTIVITY.ACTIVITY)
                .from(STRUCTURES_PROFILE_ACTIVITY)
                .where(STRUCTURES_PROFILE_ACTIVITY.STRUCTURE_ID.eq(structure))
                .fetch(it -> Activity.valueOf(it.value1())));
    }

    private Map<Tool, String> tools(StructureId structure) {
        var tools = new EnumMap<Tool, String>(Tool.class);
        sql.select(STRUCTURES_PROFILE_TOOL.TOOL, STRUCTURES_PROFILE_TOOL.WORDS)
                .from(STRUCTURES_PROFILE_TOOL)
                .where(STRUCTURES_PROFILE_TOOL.STRUCTURE_ID.eq(structure))
                .forEach(it -> tools.put(Tool.valueOf(it.value1()), it.value2()));
        return tools;
    }
}
