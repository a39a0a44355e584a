package fr.souffleur.planning;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_DECLARATION_COVERS;
import static souffleur.db.Tables.PLANNING_EXERCISE;
import static souffleur.db.Tables.PLANNING_EXERCISE_COVERS;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Structure;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a regional body or the head of a group sees of the exercises of the structures that they follow. */
@Service
@Transactional(readOnly = true)
public class Sightings {

    private static final Comparator<Sighting> NEWEST =
            Comparator.comparing(Sighting::startsAt, Comparator.nullsLast(Comparator.reverseOrder()));

    private final DSLContext sql;
    private final Regions regions;

    Sightings(DSLContext sql, Regions regions) {
        this.sql = sql;
        this.regions = regions;
    }

    /**
     * Every exercise that counts for a structure followed there, the newest first: its own, those of others that cover it,
     * and those held elsewhere once they are accepted.
     *
     * @throws Refused {@code unknown} or {@code not-allowed} for who does not follow
     */
    public Map<StructureId, List<Sighting>> of(Caller caller, StructureId place) {
        var followed =
                regions.followed(caller, place).stream().collect(Collectors.toMap(Structure::id, Function.identity()));
        return Stream.concat(played(followed.keySet()), declared(followed))
                .sorted(NEWEST)
                .collect(Collectors.groupingBy(Sighting::structure));
    }

    private Stream<Sighting> played(Collection<StructureId> followed) {
        return sql
                .select(
                        PLANNING_EXERCISE.STRUCTURE_ID,
                        PLANNING_EXERCISE.STATUS,
                        PLANNING_EXERCISE.STARTS_AT,
                        PLANNING_EXERCISE.KIT,
                        PLANNING_EXERCISE.TITLE)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.STRUCTURE_ID.in(followed))
                .unionAll(DSL.select(
                                PLANNING_EXERCISE_COVERS.STRUCTURE_ID,
                                PLANNING_EXERCISE.STATUS,
                                PLANNING_EXERCISE.STARTS_AT,
                                PLANNING_EXERCISE.KIT,
                                PLANNING_EXERCISE.TITLE)
                        .from(PLANNING_EXERCISE)
                        .join(PLANNING_EXERCISE_COVERS)
                        .on(PLANNING_EXERCISE_COVERS.EXERCISE_ID.eq(PLANNING_EXERCISE.EXERCISE_ID))
                        .where(PLANNING_EXERCISE_COVERS.STRUCTURE_ID.in(followed)))
                .fetch(mapping((structure, status, starts, kit, title) ->
                        new Sighting(structure, Exercise.Status.valueOf(status), starts, kit, title, false)))
                .stream();
    }

    /** The hour is not known: noon is the same day everywhere that counts. */
    private Stream<Sighting> declared(Map<StructureId, Structure> followed) {
        var accepted = PLANNING_DECLARATION.STATE.eq("ACCEPTED");
        return sql
                .select(PLANNING_DECLARATION.STRUCTURE_ID, PLANNING_DECLARATION.HELD_ON, PLANNING_DECLARATION.FAMILY)
                .from(PLANNING_DECLARATION)
                .where(PLANNING_DECLARATION.STRUCTURE_ID.in(followed.keySet()))
                .and(accepted)
                .unionAll(DSL.select(
                                PLANNING_DECLARATION_COVERS.STRUCTURE_ID,
                                PLANNING_DECLARATION.HELD_ON,
                                PLANNING_DECLARATION.FAMILY)
                        .from(PLANNING_DECLARATION)
                        .join(PLANNING_DECLARATION_COVERS)
                        .on(PLANNING_DECLARATION_COVERS.DECLARATION_ID.eq(PLANNING_DECLARATION.DECLARATION_ID))
                        .where(PLANNING_DECLARATION_COVERS.STRUCTURE_ID.in(followed.keySet()))
                        .and(accepted))
                .fetch(mapping((structure, day, family) -> {
                    var noon = day.atTime(LocalTime.NOON)
                            .atZone(Objects.requireNonNull(followed.get(structure))
                                    .zone());
                    return new Sighting(structure, Exercise.Status.PLAYED, noon.toInstant(), family, "", true);
                }))
                .stream();
    }
}
