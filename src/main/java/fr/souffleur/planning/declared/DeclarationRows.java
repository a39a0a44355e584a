package fr.souffleur.planning.declared;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_DECLARATION_COVERS;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.planning.declared.Declaration.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Declarations as rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeclarationRows {

    private final DSLContext sql;

    DeclarationRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Held until the end of this move. @throws Refused {@code unknown} when the structure has none of this id */
    Declaration lock(StructureId structure, Declaration.Id id) {
        sql.select(PLANNING_DECLARATION.DECLARATION_ID)
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.DECLARATION_ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return fetch(PLANNING_DECLARATION
                        .DECLARATION_ID
                        .eq(id.value())
                        .and(PLANNING_DECLARATION.STRUCTURE_ID.eq(structure)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Its own and those that cover it, the newest day first. */
    List<Declaration> of(StructureId structure) {
        return fetch(PLANNING_DECLARATION
                .STRUCTURE_ID
                .eq(structure)
                .or(PLANNING_DECLARATION.DECLARATION_ID.in(DSL.select(PLANNING_DECLARATION_COVERS.DECLARATION_ID)
                        .from(PLANNING_DECLARATION_COVERS)
                        .where(PLANNING_DECLARATION_COVERS.STRUCTURE_ID.eq(structure)))));
    }

    List<Declaration> waiting(Collection<StructureId> structures) {
        return fetch(PLANNING_DECLARATION
                .STRUCTURE_ID
                .in(structures)
                .and(PLANNING_DECLARATION.STATE.eq(State.WAITING.name())));
    }

    /** Whether another one stands for that day and family. */
    boolean stands(StructureId structure, Held held, Declaration.@Nullable Id but) {
        return sql.fetchExists(DSL.selectOne()
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STRUCTURE_ID.eq(structure))
                .and(PLANNING_DECLARATION.STANDING_ON.eq(held.on()))
                .and(PLANNING_DECLARATION.FAMILY.eq(held.family().name()))
                .and(but == null ? DSL.noCondition() : PLANNING_DECLARATION.DECLARATION_ID.ne(but.value())));
    }

    /** What stands there: day and family of each. */
    Set<Standing> standing(Collection<StructureId> structures) {
        return sql
                .select(
                        PLANNING_DECLARATION.STRUCTURE_ID,
                        PLANNING_DECLARATION.STANDING_ON,
                        PLANNING_DECLARATION.FAMILY)
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STRUCTURE_ID.in(structures))
                .and(PLANNING_DECLARATION.STANDING_ON.isNotNull())
                .fetch(mapping((structure, on, family) -> new Standing(structure, on, Family.valueOf(family))))
                .stream()
                .collect(Collectors.toSet());
    }

    /** What is declared once while it stands. */
    record Standing(StructureId structure, LocalDate on, Family family) {}

    /** @throws Refused {@code planning.declared.twice} when the same came in a moment before */
    void add(Declaration it) {
        once(sql.insertInto(PLANNING_DECLARATION)
                .set(PLANNING_DECLARATION.DECLARATION_ID, it.id().value())
                .set(PLANNING_DECLARATION.STRUCTURE_ID, it.structure())
                .set(PLANNING_DECLARATION.HELD_ON, it.held().on())
                .set(PLANNING_DECLARATION.FAMILY, it.held().family().name())
                .set(PLANNING_DECLARATION.MODE, it.held().mode().name())
                .set(PLANNING_DECLARATION.PARTS, codes(it.held().parts()))
                .set(PLANNING_DECLARATION.BOXES, codes(it.held().boxes()))
                .set(PLANNING_DECLARATION.PROOF, it.held().proof())
                .set(PLANNING_DECLARATION.STATE, it.state().name())
                .set(PLANNING_DECLARATION.CREATED_BY, it.by())
                .set(PLANNING_DECLARATION.CREATED_AT, it.at())
                .set(PLANNING_DECLARATION.CHANGED_BY, it.changedBy())
                .set(PLANNING_DECLARATION.BODY_ID, it.body()));
    }

    /** Says it anew: it waits again. What a body brought is the structure's own word from then on. */
    void reword(Declaration before, Held held, PersonId by) {
        once(sql.update(PLANNING_DECLARATION)
                .set(PLANNING_DECLARATION.HELD_ON, held.on())
                .set(PLANNING_DECLARATION.FAMILY, held.family().name())
                .set(PLANNING_DECLARATION.MODE, held.mode().name())
                .set(PLANNING_DECLARATION.PARTS, codes(held.parts()))
                .set(PLANNING_DECLARATION.BOXES, codes(held.boxes()))
                .set(PLANNING_DECLARATION.PROOF, held.proof())
                .set(PLANNING_DECLARATION.STATE, State.WAITING.name())
                .setNull(PLANNING_DECLARATION.REASON)
                .setNull(PLANNING_DECLARATION.SETTLED_BY)
                .setNull(PLANNING_DECLARATION.SETTLED_AT)
                .set(PLANNING_DECLARATION.CREATED_BY, before.body() == null ? before.by() : by)
                .set(PLANNING_DECLARATION.CHANGED_BY, by)
                .setNull(PLANNING_DECLARATION.BODY_ID)
                .where(PLANNING_DECLARATION.DECLARATION_ID.eq(before.id().value())));
    }

    /** Two that ask at the same instant both find nothing yet: the key decides which of them it is. */
    private static void once(Query writing) {
        try {
            writing.execute();
        } catch (DuplicateKeyException quicker) {
            throw new Refused("planning.declared.twice");
        }
    }

    void settle(Declaration.Id id, State state, @Nullable String reason, PersonId by, Instant at) {
        sql.update(PLANNING_DECLARATION)
                .set(PLANNING_DECLARATION.STATE, state.name())
                .set(PLANNING_DECLARATION.REASON, reason)
                .set(PLANNING_DECLARATION.SETTLED_BY, by)
                .set(PLANNING_DECLARATION.SETTLED_AT, at)
                .where(PLANNING_DECLARATION.DECLARATION_ID.eq(id.value()))
                .execute();
    }

    void forget(Declaration.Id id) {
        sql.deleteFrom(PLANNING_DECLARATION_COVERS)
                .where(PLANNING_DECLARATION_COVERS.DECLARATION_ID.eq(id.value()))
                .execute();
        sql.deleteFrom(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.DECLARATION_ID.eq(id.value()))
                .execute();
    }

    void cover(Declaration.Id id, StructureId other, PersonId by, Instant at) {
        sql.insertInto(PLANNING_DECLARATION_COVERS)
                .set(PLANNING_DECLARATION_COVERS.DECLARATION_ID, id.value())
                .set(PLANNING_DECLARATION_COVERS.STRUCTURE_ID, other)
                .set(PLANNING_DECLARATION_COVERS.CREATED_BY, by)
                .set(PLANNING_DECLARATION_COVERS.CREATED_AT, at)
                .execute();
    }

    void uncover(Declaration.Id id, StructureId other) {
        sql.deleteFrom(PLANNING_DECLARATION_COVERS)
                .where(PLANNING_DECLARATION_COVERS.DECLARATION_ID.eq(id.value()))
                .and(PLANNING_DECLARATION_COVERS.STRUCTURE_ID.eq(other))
                .execute();
    }

    private List<Declaration> fetch(Condition where) {
        var rows = sql.selectFrom(PLANNING_DECLARATION)
                .where(where)
                .orderBy(PLANNING_DECLARATION.HELD_ON.desc(), PLANNING_DECLARATION.DECLARATION_ID)
                .fetch();
        var covers = sql.select(PLANNING_DECLARATION_COVERS.DECLARATION_ID, PLANNING_DECLARATION_COVERS.STRUCTURE_ID)
                .from(PLANNING_DECLARATION_COVERS)
                .where(PLANNING_DECLARATION_COVERS.DECLARATION_ID.in(
                        rows.getValues(PLANNING_DECLARATION.DECLARATION_ID)))
                .fetchGroups(PLANNING_DECLARATION_COVERS.DECLARATION_ID, PLANNING_DECLARATION_COVERS.STRUCTURE_ID);
        return rows.map(it -> declaration(
                it, Set.copyOf(covers.getOrDefault(it.get(PLANNING_DECLARATION.DECLARATION_ID), List.of()))));
    }

    private static Declaration declaration(Record row, Set<StructureId> covers) {
        return new Declaration(
                new Declaration.Id(row.get(PLANNING_DECLARATION.DECLARATION_ID)),
                row.get(PLANNING_DECLARATION.STRUCTURE_ID),
                new Held(
                        row.get(PLANNING_DECLARATION.HELD_ON),
                        Family.valueOf(row.get(PLANNING_DECLARATION.FAMILY)),
                        Mode.valueOf(row.get(PLANNING_DECLARATION.MODE)),
                        constants(row.get(PLANNING_DECLARATION.PARTS), Part::valueOf),
                        constants(row.get(PLANNING_DECLARATION.BOXES), Box::valueOf),
                        row.get(PLANNING_DECLARATION.PROOF)),
                State.valueOf(row.get(PLANNING_DECLARATION.STATE)),
                covers,
                row.get(PLANNING_DECLARATION.REASON),
                row.get(PLANNING_DECLARATION.CREATED_BY),
                row.get(PLANNING_DECLARATION.CREATED_AT),
                row.get(PLANNING_DECLARATION.CHANGED_BY),
                row.get(PLANNING_DECLARATION.BODY_ID));
    }

    private static String codes(Set<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E> Set<E> constants(String codes, Function<String, E> of) {
        return Arrays.stream(codes.split(","))
                .filter(it -> !it.isEmpty())
                .map(of)
                .collect(Collectors.toSet());
    }
}
