package fr.souffleur.debrief.plan;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.DEBRIEF_PROOF;
import static souffleur.db.Tables.DEBRIEF_PROOF_CONTENT;

import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.ActionTrail.At;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proofs, and their contents by what they hold: the same file twice lies here once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProofRows {

    private final DSLContext sql;

    ProofRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(At at, Proof proof, byte[] content) {
        sql.insertInto(DEBRIEF_PROOF_CONTENT)
                .set(DEBRIEF_PROOF_CONTENT.DIGEST, proof.digest())
                .set(DEBRIEF_PROOF_CONTENT.CONTENT, content)
                .onDuplicateKeyIgnore()
                .execute();
        sql.insertInto(DEBRIEF_PROOF)
                .set(DEBRIEF_PROOF.PROOF_ID, proof.id().value())
                .set(DEBRIEF_PROOF.EXERCISE_ID, at.exercise())
                .set(DEBRIEF_PROOF.STRUCTURE_ID, at.structure())
                .set(DEBRIEF_PROOF.ACTION_ID, at.action().value())
                .set(DEBRIEF_PROOF.NAME, proof.name())
                .set(DEBRIEF_PROOF.KIND, proof.kind().name())
                .set(DEBRIEF_PROOF.SIZE, proof.size())
                .set(DEBRIEF_PROOF.DIGEST, proof.digest())
                .set(DEBRIEF_PROOF.BROUGHT_BY, proof.by())
                .set(DEBRIEF_PROOF.BROUGHT_AT, proof.at())
                .execute();
    }

    /** The oldest first. */
    List<Proof> of(PlanAction action) {
        return sql.selectFrom(DEBRIEF_PROOF)
                .where(on(action))
                .orderBy(DEBRIEF_PROOF.BROUGHT_AT, DEBRIEF_PROOF.PROOF_ID)
                .fetch(ProofRows::proof);
    }

    Optional<Proof> find(PlanAction action, Proof.Id id) {
        return sql.selectFrom(DEBRIEF_PROOF)
                .where(on(action))
                .and(DEBRIEF_PROOF.PROOF_ID.eq(id.value()))
                .fetchOptional(ProofRows::proof);
    }

    byte[] content(Proof proof) {
        return sql.select(DEBRIEF_PROOF_CONTENT.CONTENT)
                .from(DEBRIEF_PROOF_CONTENT)
                .where(DEBRIEF_PROOF_CONTENT.DIGEST.eq(proof.digest()))
                .fetchSingle()
                .value1();
    }

    /** At once and for good; its content too, unless another proof is the same file. */
    void remove(Proof proof) {
        sql.deleteFrom(DEBRIEF_PROOF)
                .where(DEBRIEF_PROOF.PROOF_ID.eq(proof.id().value()))
                .execute();
        tidy();
    }

    /** Contents that nothing leads to any more. */
    void tidy() {
        sql.deleteFrom(DEBRIEF_PROOF_CONTENT)
                .where(DEBRIEF_PROOF_CONTENT.DIGEST.notIn(
                        DSL.select(DEBRIEF_PROOF.DIGEST).from(DEBRIEF_PROOF)))
                .execute();
    }

    /** How many each action of a structure has; those without are left out. */
    Map<ActionId, Integer> counts(StructureId structure) {
        var counts = new LinkedHashMap<ActionId, Integer>();
        sql.select(DEBRIEF_PROOF.ACTION_ID, DSL.count())
                .from(DEBRIEF_PROOF)
                .where(DEBRIEF_PROOF.STRUCTURE_ID.eq(structure))
                .groupBy(DEBRIEF_PROOF.ACTION_ID)
                .fetch(mapping((id, count) -> counts.put(new ActionId(id), count)));
        return counts;
    }

    private static Condition on(PlanAction action) {
        return DEBRIEF_PROOF
                .EXERCISE_ID
                .eq(action.exercise())
                .and(DEBRIEF_PROOF.ACTION_ID.eq(action.id().value()));
    }

    private static Proof proof(Record row) {
        return new Proof(
                new Proof.Id(row.get(DEBRIEF_PROOF.PROOF_ID)),
                row.get(DEBRIEF_PROOF.NAME),
                ProofKind.valueOf(row.get(DEBRIEF_PROOF.KIND)),
                row.get(DEBRIEF_PROOF.SIZE),
                row.get(DEBRIEF_PROOF.DIGEST),
                row.get(DEBRIEF_PROOF.BROUGHT_BY),
                row.get(DEBRIEF_PROOF.BROUGHT_AT));
    }
}
