package fr.souffleur.journal;

import static org.jooq.impl.DSL.noCondition;
import static souffleur.db.Tables.JOURNAL_ACT;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Acts on disk: added and read, taken away only when their years are over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JournalRows {

    /** What concerns a person stays with that person, though it has no structure. */
    private static final Condition OF_PORTAL = JOURNAL_ACT
            .STRUCTURE_ID
            .isNull()
            .and(JOURNAL_ACT.CALLER_ID.isNull())
            .and(JOURNAL_ACT.SUBJECT_ID.isNull());

    private final DSLContext sql;

    JournalRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Recorded line) {
        var act = line.act();
        sql.insertInto(JOURNAL_ACT)
                .set(JOURNAL_ACT.ACT_ID, line.id())
                .set(JOURNAL_ACT.ACTED_AT, line.at())
                .set(JOURNAL_ACT.CALLER_KIND, Callers.kind(line.by()))
                .set(JOURNAL_ACT.CALLER_ID, Callers.id(line.by()))
                .set(JOURNAL_ACT.STANDING, act.standing())
                .set(JOURNAL_ACT.STRUCTURE_ID, act.structure())
                .set(JOURNAL_ACT.EXERCISE_ID, act.exercise())
                .set(JOURNAL_ACT.SUBJECT_ID, act.subject())
                .set(JOURNAL_ACT.ACT, act.kind())
                .set(JOURNAL_ACT.DETAILS, JSON.json(Details.write(act.details())))
                .execute();
    }

    List<Recorded> find(StructureId structure, Search search, int after, int most) {
        return ordered(JOURNAL_ACT.STRUCTURE_ID.eq(structure), search)
                .limit(after, most)
                .fetch(JournalRows::line);
    }

    List<Recorded> ofPortal(Search search, int after, int most) {
        return ordered(OF_PORTAL, search).limit(after, most).fetch(JournalRows::line);
    }

    void each(StructureId structure, Search search, Consumer<Recorded> reader) {
        try (var rows = ordered(JOURNAL_ACT.STRUCTURE_ID.eq(structure), search)
                .fetchSize(500)
                .fetchLazy()) {
            for (var row : rows) reader.accept(line(row));
        }
    }

    Set<PersonId> people(StructureId structure) {
        var found = new HashSet<PersonId>();
        sql.selectDistinct(JOURNAL_ACT.CALLER_ID)
                .from(JOURNAL_ACT)
                .where(JOURNAL_ACT.STRUCTURE_ID.eq(structure))
                .and(JOURNAL_ACT.CALLER_KIND.eq(Callers.PERSON))
                .forEach(row -> found.add(new PersonId(row.value1())));
        sql.selectDistinct(JOURNAL_ACT.SUBJECT_ID)
                .from(JOURNAL_ACT)
                .where(JOURNAL_ACT.STRUCTURE_ID.eq(structure))
                .and(JOURNAL_ACT.SUBJECT_ID.isNotNull())
                .forEach(row -> found.add(row.value1()));
        return found;
    }

    List<String> kinds(StructureId structure) {
        return kinds(JOURNAL_ACT.STRUCTURE_ID.eq(structure));
    }

    List<String> kindsOfPortal() {
        return kinds(OF_PORTAL);
    }

    private List<String> kinds(Condition place) {
        return sql.selectDistinct(JOURNAL_ACT.ACT)
                .from(JOURNAL_ACT)
                .where(place)
                .orderBy(JOURNAL_ACT.ACT)
                .fetch(JOURNAL_ACT.ACT);
    }

    private SelectSeekStep2<Record, Instant, UUID> ordered(Condition place, Search search) {
        return sql.select(JOURNAL_ACT.fields())
                .from(JOURNAL_ACT)
                .where(place)
                .and(matching(search))
                .orderBy(JOURNAL_ACT.ACTED_AT.desc(), JOURNAL_ACT.ACT_ID.desc());
    }

    private static Condition matching(Search search) {
        var found = noCondition();
        if (search.from() != null) found = found.and(JOURNAL_ACT.ACTED_AT.ge(search.from()));
        if (search.until() != null) found = found.and(JOURNAL_ACT.ACTED_AT.lt(search.until()));
        if (search.kind() != null) found = found.and(JOURNAL_ACT.ACT.eq(search.kind()));
        var people = search.people();
        if (people == null) return found;
        var acting =
                JOURNAL_ACT.CALLER_ID.in(people.stream().map(PersonId::value).toList());
        return found.and(acting.or(JOURNAL_ACT.SUBJECT_ID.in(people)));
    }

    private static Recorded line(Record row) {
        return new Recorded(
                row.get(JOURNAL_ACT.ACT_ID),
                row.get(JOURNAL_ACT.ACTED_AT),
                Callers.read(row.get(JOURNAL_ACT.CALLER_KIND), row.get(JOURNAL_ACT.CALLER_ID)),
                new Act(
                        row.get(JOURNAL_ACT.ACT),
                        row.get(JOURNAL_ACT.STRUCTURE_ID),
                        row.get(JOURNAL_ACT.EXERCISE_ID),
                        row.get(JOURNAL_ACT.SUBJECT_ID),
                        row.get(JOURNAL_ACT.STANDING),
                        Details.read(Objects.requireNonNull(row.get(JOURNAL_ACT.DETAILS))
                                .data())));
    }
}
