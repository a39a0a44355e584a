package fr.souffleur.kits.workshop;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.KITS_ACT;
import static souffleur.db.Tables.KITS_EDITION;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.Shelved;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done with kits, line by line. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ActRows {

    private final DSLContext sql;

    ActRows(DSLContext sql) {
        this.sql = sql;
    }

    /** @param body whose curator acts */
    void add(
            Shelved.Name kit,
            @Nullable EditionId edition,
            StructureId body,
            Act.What what,
            String words,
            PersonId by,
            Instant at) {
        sql.insertInto(KITS_ACT)
                .set(KITS_ACT.KIT, kit.kit())
                .set(KITS_ACT.VERSION, kit.version())
                .set(KITS_ACT.EDITION_ID, edition == null ? null : edition.value())
                .set(KITS_ACT.STRUCTURE_ID, body)
                .set(KITS_ACT.WHAT, what.name())
                .set(KITS_ACT.WORDS, words)
                .set(KITS_ACT.ACTED_BY, by)
                .set(KITS_ACT.ACTED_AT, at)
                .execute();
    }

    /** What a body did with a kit, newest first. */
    List<Act> of(String kit, StructureId body) {
        return sql.select(
                        KITS_ACT.KIT,
                        KITS_ACT.VERSION,
                        KITS_EDITION.NUMBER,
                        KITS_ACT.WHAT,
                        KITS_ACT.WORDS,
                        KITS_ACT.ACTED_BY,
                        KITS_ACT.ACTED_AT)
                .from(KITS_ACT)
                .leftJoin(KITS_EDITION)
                .on(KITS_EDITION.EDITION_ID.eq(KITS_ACT.EDITION_ID))
                .where(KITS_ACT.KIT.eq(kit))
                .and(KITS_ACT.STRUCTURE_ID.eq(body))
                .orderBy(KITS_ACT.ACT_NO.desc())
                .fetch(mapping((name, version, number, what, words, by, at) ->
                        new Act(name, version, number, Act.What.valueOf(what), words, by, at)));
    }

    /** How many acts there are; their numbers would not do, because a lower one may be committed after a higher one. */
    int count() {
        return sql.fetchCount(KITS_ACT);
    }

    /** Versions of which a body's last word was that they are retired. */
    Map<StructureId, Set<Shelved.Name>> retired() {
        var retired = new HashMap<StructureId, Set<Shelved.Name>>();
        sql.select(KITS_ACT.KIT, KITS_ACT.VERSION, KITS_ACT.WHAT, KITS_ACT.STRUCTURE_ID)
                .from(KITS_ACT)
                .where(KITS_ACT.WHAT.in(Act.What.RETIRED.name(), Act.What.RESTORED.name()))
                .orderBy(KITS_ACT.ACT_NO)
                .forEach(row -> {
                    var name = new Shelved.Name(row.value1(), row.value2());
                    var names = retired.computeIfAbsent(row.value4(), _ -> new HashSet<>());
                    if (row.value3().equals(Act.What.RETIRED.name())) names.add(name);
                    else names.remove(name);
                });
        return retired;
    }
}
