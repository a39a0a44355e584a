package fr.souffleur.planning;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Structure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a regional body or the head of a group sees of the exercises of the structures that they follow. */
@Service
@Transactional(readOnly = true)
public class Sightings {

    private final DSLContext sql;
    private final Regions regions;

    Sightings(DSLContext sql, Regions regions) {
        this.sql = sql;
        this.regions = regions;
    }

    /**
     * Every exercise of every structure followed there, the newest first.
     *
     * @throws Refused {@code unknown} or {@code not-allowed} for who does not follow
     */
    public Map<StructureId, List<Sighting>> of(Caller caller, StructureId place) {
        var followed =
                regions.followed(caller, place).stream().map(Structure::id).toList();
        return sql
                .select(
                        PLANNING_EXERCISE.STRUCTURE_ID,
                        PLANNING_EXERCISE.STATUS,
                        PLANNING_EXERCISE.STARTS_AT,
                        PLANNING_EXERCISE.KIT,
                        PLANNING_EXERCISE.TITLE)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.STRUCTURE_ID.in(followed))
                .orderBy(PLANNING_EXERCISE.STARTS_AT.desc(), PLANNING_EXERCISE.CREATED_AT.desc())
                .fetch(mapping((structure, status, starts, kit, title) ->
                        new Sighting(structure, Exercise.Status.valueOf(status), starts, kit, title)))
                .stream()
                .collect(Collectors.groupingBy(Sighting::structure));
    }
}
