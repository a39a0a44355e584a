package fr.souffleur.planning;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_DECLARATION_COVERS;
import static souffleur.db.Tables.PLANNING_EXERCISE;
import static souffleur.db.Tables.PLANNING_EXERCISE_COVERS;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For which structures one exercise counts, as a structure that leaves may take it along: what its own screens say of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Covers {

    private final DSLContext sql;
    private final Structures structures;

    Covers(DSLContext sql, Structures structures) {
        this.sql = sql;
        this.structures = structures;
    }

    /** Another structure. */
    record Other(StructureId id, String name) {}

    /**
     * An exercise of another structure that counts here: of its words nothing, nor where its proof lies.
     *
     * @param how {@code played} on this portal or {@code declared}
     * @param title of the kit; of a declared one the family of kits
     * @param on day or moment; empty while none is set
     */
    record Covering(String how, String id, Other from, String title, String status, String on) {}

    /** An exercise of another structure that is planned or was played on this portal. */
    record Played(
            ExerciseId exercise,
            StructureId host,
            String title,
            Exercise.Status status,
            @Nullable Instant startsAt) {}

    List<Other> of(ExerciseId exercise) {
        return others(sql.select(PLANNING_EXERCISE_COVERS.STRUCTURE_ID)
                .from(PLANNING_EXERCISE_COVERS)
                .where(PLANNING_EXERCISE_COVERS.EXERCISE_ID.eq(exercise))
                .fetch(PLANNING_EXERCISE_COVERS.STRUCTURE_ID));
    }

    List<Other> ofDeclared(UUID declaration) {
        return others(sql.select(PLANNING_DECLARATION_COVERS.STRUCTURE_ID)
                .from(PLANNING_DECLARATION_COVERS)
                .where(PLANNING_DECLARATION_COVERS.DECLARATION_ID.eq(declaration))
                .fetch(PLANNING_DECLARATION_COVERS.STRUCTURE_ID));
    }

    /** Those of others that cover this one, played ones first, the oldest first. */
    List<Covering> covering(StructureId structure) {
        return Stream.concat(played(structure), declared(structure)).toList();
    }

    private Stream<Covering> played(StructureId structure) {
        return playedFor(structure).stream()
                .map(it -> new Covering(
                        "played",
                        it.exercise().toString(),
                        other(it.host()),
                        it.title(),
                        it.status().name(),
                        Objects.toString(it.startsAt(), "")));
    }

    /** Exercises of other structures that count here, the oldest first. */
    List<Played> playedFor(StructureId structure) {
        return sql.select(
                        PLANNING_EXERCISE.EXERCISE_ID,
                        PLANNING_EXERCISE.STRUCTURE_ID,
                        PLANNING_EXERCISE.TITLE,
                        PLANNING_EXERCISE.STATUS,
                        PLANNING_EXERCISE.STARTS_AT)
                .from(PLANNING_EXERCISE)
                .join(PLANNING_EXERCISE_COVERS)
                .on(PLANNING_EXERCISE_COVERS.EXERCISE_ID.eq(PLANNING_EXERCISE.EXERCISE_ID))
                .where(PLANNING_EXERCISE_COVERS.STRUCTURE_ID.eq(structure))
                .orderBy(PLANNING_EXERCISE.STARTS_AT, PLANNING_EXERCISE.EXERCISE_ID)
                .fetch(mapping((id, host, title, status, starts) ->
                        new Played(id, host, title, Exercise.Status.valueOf(status), starts)));
    }

    private Stream<Covering> declared(StructureId structure) {
        return sql
                .select(
                        PLANNING_DECLARATION.DECLARATION_ID,
                        PLANNING_DECLARATION.STRUCTURE_ID,
                        PLANNING_DECLARATION.FAMILY,
                        PLANNING_DECLARATION.STATE,
                        PLANNING_DECLARATION.HELD_ON)
                .from(PLANNING_DECLARATION)
                .join(PLANNING_DECLARATION_COVERS)
                .on(PLANNING_DECLARATION_COVERS.DECLARATION_ID.eq(PLANNING_DECLARATION.DECLARATION_ID))
                .where(PLANNING_DECLARATION_COVERS.STRUCTURE_ID.eq(structure))
                .orderBy(PLANNING_DECLARATION.HELD_ON, PLANNING_DECLARATION.DECLARATION_ID)
                .fetch(mapping((UUID id, StructureId from, String family, String state, LocalDate on) ->
                        new Covering("declared", id.toString(), other(from), family, state, on.toString())))
                .stream();
    }

    private List<Other> others(List<StructureId> ids) {
        return ids.stream()
                .map(this::other)
                .sorted((one, two) -> one.name().compareTo(two.name()))
                .toList();
    }

    private Other other(StructureId id) {
        return new Other(id, structures.find(id).name());
    }
}
