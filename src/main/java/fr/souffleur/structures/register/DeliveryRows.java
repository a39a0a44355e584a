package fr.souffleur.structures.register;

import static org.jooq.impl.DSL.max;
import static souffleur.db.Tables.STRUCTURES_REGISTER_IMPORT;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.register.Delivery.State;
import fr.souffleur.structures.register.reading.Head;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import souffleur.db.tables.StructuresRegisterImport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files that were brought, whatever came of them. */
@Repository("registerDeliveryRows")
class DeliveryRows {

    private static final StructuresRegisterImport IMPORT = STRUCTURES_REGISTER_IMPORT;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, Integer>> TALLY = new TypeReference<>() {};
    private static final int MOST = 100;

    private final DSLContext sql;

    DeliveryRows(DSLContext sql) {
        this.sql = sql;
    }

    void begin(Delivery.Id id, StructureId body, PersonId by, String name, Scope scope, boolean anyway, Instant now) {
        sql.insertInto(IMPORT)
                .set(IMPORT.IMPORT_ID, id.value())
                .set(IMPORT.STRUCTURE_ID, body)
                .set(IMPORT.BROUGHT_BY, by)
                .set(IMPORT.NAME, name)
                .set(IMPORT.STATE, State.RUNNING.name())
                .set(IMPORT.SCOPE, scope.toString())
                .set(IMPORT.ANYWAY, anyway)
                .set(IMPORT.ARGUMENTS, "")
                .set(IMPORT.TALLY, JSON.json("{}"))
                .set(IMPORT.STARTED_AT, now)
                .execute();
    }

    /** Whoever is inside knows that nobody else is: what still seems to run was broken off. */
    void sweep(Instant now) {
        sql.update(IMPORT)
                .set(IMPORT.STATE, State.STOPPED.name())
                .set(IMPORT.FINISHED_AT, now)
                .where(IMPORT.STATE.eq(State.RUNNING.name()))
                .execute();
    }

    /** @param head of the file, once it is read to its end */
    void end(
            Delivery.Id id,
            State state,
            @Nullable Refused refusal,
            @Nullable Head head,
            Map<String, Integer> tally,
            Instant now) {
        sql.update(IMPORT)
                .set(IMPORT.STATE, state.name())
                .set(IMPORT.REFUSAL, refusal == null ? null : refusal.key())
                .set(IMPORT.ARGUMENTS, refusal == null ? "" : written(refusal.arguments()))
                .set(IMPORT.SHAPE, head == null ? null : head.shape().name())
                .set(IMPORT.DATA_OF, head == null ? null : head.dataOf())
                .set(IMPORT.TALLY, JSON.json(MAPPER.writeValueAsString(tally)))
                .set(IMPORT.FINISHED_AT, now)
                .where(IMPORT.IMPORT_ID.eq(id.value()))
                .execute();
    }

    /** The newest first. */
    List<Delivery> of(StructureId body) {
        return rows(IMPORT.STRUCTURE_ID.eq(body));
    }

    Optional<Delivery> find(StructureId body, Delivery.Id id) {
        return rows(IMPORT.STRUCTURE_ID.eq(body).and(IMPORT.IMPORT_ID.eq(id.value()))).stream()
                .findFirst();
    }

    /** When the data was written that this body brought last; empty before the first time. */
    Optional<Instant> dataOf(StructureId body) {
        return sql.select(max(IMPORT.DATA_OF))
                .from(IMPORT)
                .where(IMPORT.STRUCTURE_ID.eq(body))
                .and(IMPORT.STATE.eq(State.DONE.name()))
                .fetchOptional(max(IMPORT.DATA_OF));
    }

    private List<Delivery> rows(Condition which) {
        return sql.selectFrom(IMPORT)
                .where(which)
                .orderBy(IMPORT.STARTED_AT.desc(), IMPORT.IMPORT_ID.desc())
                .limit(MOST)
                .fetch(DeliveryRows::delivery);
    }

    private static Delivery delivery(Record row) {
        var shape = row.get(IMPORT.SHAPE);
        var refusal = row.get(IMPORT.REFUSAL);
        return new Delivery(
                new Delivery.Id(row.get(IMPORT.IMPORT_ID)),
                row.get(IMPORT.BROUGHT_BY),
                row.get(IMPORT.NAME),
                State.valueOf(row.get(IMPORT.STATE)),
                shape == null ? null : Head.Shape.valueOf(shape),
                row.get(IMPORT.DATA_OF),
                row.get(IMPORT.SCOPE),
                row.get(IMPORT.ANYWAY),
                refusal == null ? null : new Refused(refusal, read(row.get(IMPORT.ARGUMENTS))),
                MAPPER.readValue(row.get(IMPORT.TALLY).data(), TALLY),
                row.get(IMPORT.STARTED_AT),
                row.get(IMPORT.FINISHED_AT));
    }

    private static String written(List<Object> arguments) {
        var text = arguments.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), 1000));
    }

    private static Object[] read(String arguments) {
        return Arrays.stream(arguments.split("\n", -1))
                .map(it -> it.matches("[0-9]{1,18}") ? (Object) Long.valueOf(it) : it)
                .toArray();
    }
}
