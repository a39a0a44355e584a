package fr.souffleur.planning.next;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_DECLARATION_COVERS;
import static souffleur.db.Tables.PLANNING_EXERCISE;
import static souffleur.db.Tables.PLANNING_EXERCISE_COVERS;

import fr.souffleur.common.StructureId;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.planning.declared.Declaration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a structure exercised last: on this portal, with another structure, or elsewhere once that was accepted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LastHeld {

    private static final Condition PLAYED = PLANNING_EXERCISE.STATUS.eq(Status.PLAYED.name());
    private static final Condition PLANNED = PLANNING_EXERCISE.STATUS.in(Status.PLANNED.name(), Status.OPEN.name());

    /** What was entered from paper may have no hour. */
    private static final Field<Instant> AT = coalesce(PLANNING_EXERCISE.STARTS_AT, PLANNING_EXERCISE.CREATED_AT);

    private final DSLContext sql;

    LastHeld(DSLContext sql) {
        this.sql = sql;
    }

    /** The last day of all, where the structure lives; empty for who never exercised. */
    Optional<LocalDate> of(StructureId structure, ZoneId zone) {
        var here = sql.select(max(AT))
                .from(PLANNING_EXERCISE)
                .where(PLAYED)
                .and(PLANNING_EXERCISE.STRUCTURE_ID.eq(structure).or(covers(structure)))
                .fetchOne(0, Instant.class);
        var elsewhere = sql.select(max(PLANNING_DECLARATION.HELD_ON))
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STATE.eq(Declaration.State.ACCEPTED.name()))
                .and(PLANNING_DECLARATION
                        .STRUCTURE_ID
                        .eq(structure)
                        .or(PLANNING_DECLARATION.DECLARATION_ID.in(select(PLANNING_DECLARATION_COVERS.DECLARATION_ID)
                                .from(PLANNING_DECLARATION_COVERS)
                                .where(PLANNING_DECLARATION_COVERS.STRUCTURE_ID.eq(structure)))))
                .fetchOne(0, LocalDate.class);
        return Stream.of(Optional.ofNullable(day(here, zone)), Optional.ofNullable(elsewhere))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** Whether one is already on its way, here or with another structure. */
    boolean planned(StructureId structure) {
        return sql.fetchExists(select(PLANNING_EXERCISE.EXERCISE_ID)
                .from(PLANNING_EXERCISE)
                .where(PLANNED)
                .and(PLANNING_EXERCISE.STRUCTURE_ID.eq(structure).or(covers(structure))));
    }

    /** Those that played on this portal between two instants. */
    List<StructureId> played(Instant from, Instant until) {
        return sql.selectDistinct(PLANNING_EXERCISE.STRUCTURE_ID)
                .from(PLANNING_EXERCISE)
                .where(PLAYED)
                .and(AT.between(from, until))
                .fetch(PLANNING_EXERCISE.STRUCTURE_ID);
    }

    private static Condition covers(StructureId structure) {
        return PLANNING_EXERCISE.EXERCISE_ID.in(select(PLANNING_EXERCISE_COVERS.EXERCISE_ID)
                .from(PLANNING_EXERCISE_COVERS)
                .where(PLANNING_EXERCISE_COVERS.STRUCTURE_ID.eq(structure)));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
