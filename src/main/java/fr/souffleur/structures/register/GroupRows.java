package fr.souffleur.structures.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static souffleur.db.Tables.STRUCTURES_REGISTER_GROUP;
import static souffleur.db.Tables.STRUCTURES_REGISTER_GROUP_MEMBER;
import static souffleur.db.Tables.STRUCTURES_REGISTER_INCOMING;

import fr.souffleur.structures.register.reading.Group;
import fr.souffleur.structures.register.reading.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Hospital groups, as far as legal entities that are kept here belong to them. */
@Repository("registerGroupRows")
class GroupRows {

    private static final int CHUNK = 1000;

    private final DSLContext sql;

    GroupRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Who belongs where, of the legal entities that came; members from elsewhere stay as they are. */
    void replace(List<Group> groups) {
        var came = sql.select(STRUCTURES_REGISTER_INCOMING.NUMBER)
                .from(STRUCTURES_REGISTER_INCOMING)
                .where(STRUCTURES_REGISTER_INCOMING.SORT.eq(Sort.ENTITY.name()));
        sql.deleteFrom(STRUCTURES_REGISTER_GROUP_MEMBER)
                .where(STRUCTURES_REGISTER_GROUP_MEMBER.NUMBER.in(came))
                .execute();
        for (var from = 0; from < groups.size(); from += CHUNK) {
            var some = groups.subList(from, Math.min(groups.size(), from + CHUNK));
            var numbers = numbers(some);
            some.forEach(it -> enter(it, numbers));
        }
        sql.deleteFrom(STRUCTURES_REGISTER_GROUP)
                .where(notExists(selectOne()
                        .from(STRUCTURES_REGISTER_GROUP_MEMBER)
                        .where(STRUCTURES_REGISTER_GROUP_MEMBER.GROUP_ID.eq(STRUCTURES_REGISTER_GROUP.GROUP_ID))))
                .execute();
    }

    List<Entity.Membership> of(String number) {
        return sql.select(
                        STRUCTURES_REGISTER_GROUP.GROUP_ID,
                        STRUCTURES_REGISTER_GROUP.NAME,
                        STRUCTURES_REGISTER_GROUP.PSYCHIATRIC,
                        STRUCTURES_REGISTER_GROUP_MEMBER.SUPPORT)
                .from(STRUCTURES_REGISTER_GROUP_MEMBER)
                .join(STRUCTURES_REGISTER_GROUP)
                .on(STRUCTURES_REGISTER_GROUP.GROUP_ID.eq(STRUCTURES_REGISTER_GROUP_MEMBER.GROUP_ID))
                .where(STRUCTURES_REGISTER_GROUP_MEMBER.NUMBER.eq(number))
                .orderBy(STRUCTURES_REGISTER_GROUP.NAME)
                .fetch(mapping(Entity.Membership::new));
    }

    private Map<String, String> numbers(List<Group> groups) {
        var keys = groups.stream()
                .flatMap(it -> it.members().stream())
                .map(Group.Member::key)
                .distinct()
                .toList();
        var numbers = new HashMap<String, String>();
        for (var from = 0; from < keys.size(); from += CHUNK)
            sql.select(STRUCTURES_REGISTER_INCOMING.UNIT_KEY, STRUCTURES_REGISTER_INCOMING.NUMBER)
                    .from(STRUCTURES_REGISTER_INCOMING)
                    .where(STRUCTURES_REGISTER_INCOMING.UNIT_KEY.in(
                            keys.subList(from, Math.min(keys.size(), from + CHUNK))))
                    .forEach(it -> numbers.put(it.value1(), it.value2()));
        return numbers;
    }

    private void enter(Group group, Map<String, String> numbers) {
        var members = group.members().stream()
                .filter(it -> numbers.containsKey(it.key()))
                .toList();
        if (members.isEmpty()) return;
        sql.insertInto(STRUCTURES_REGISTER_GROUP)
                .set(STRUCTURES_REGISTER_GROUP.GROUP_ID, group.id())
                .set(STRUCTURES_REGISTER_GROUP.NAME, group.name())
                .set(STRUCTURES_REGISTER_GROUP.PSYCHIATRIC, group.psychiatric())
                .onDuplicateKeyUpdate()
                .set(STRUCTURES_REGISTER_GROUP.NAME, group.name())
                .set(STRUCTURES_REGISTER_GROUP.PSYCHIATRIC, group.psychiatric())
                .execute();
        for (var it : members)
            sql.insertInto(STRUCTURES_REGISTER_GROUP_MEMBER)
                    .set(STRUCTURES_REGISTER_GROUP_MEMBER.GROUP_ID, group.id())
                    .set(STRUCTURES_REGISTER_GROUP_MEMBER.NUMBER, numbers.get(it.key()))
                    .set(STRUCTURES_REGISTER_GROUP_MEMBER.SUPPORT, it.support())
                    .onDuplicateKeyUpdate()
                    .set(STRUCTURES_REGISTER_GROUP_MEMBER.SUPPORT, it.support())
                    .execute();
    }
}
