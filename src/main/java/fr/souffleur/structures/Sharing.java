package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_GROUP_MEMBER;
import static souffleur.db.Tables.STRUCTURES_SHARE;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A structure shows the report of an exercise to its regional body or its group, lends it for a time, takes it back. */
@Service
@Transactional
public class Sharing {

    private final DSLContext sql;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Ties ties;
    private final Clock clock;

    Sharing(DSLContext sql, Rights rights, ExerciseHosts hosts, Ties ties, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.hosts = hosts;
        this.ties = ties;
        this.clock = clock;
    }

    /** @param until null when it is shown until it is taken back */
    public record Share(
            UUID id,
            Structure shownTo,
            Instant since,
            @Nullable Instant until) {}

    /** Bodies and groups that an exercise may be shown to: those that follow the structure. */
    @Transactional(readOnly = true)
    public List<Structure> audiences(Caller caller, ExerciseId exercise) {
        return audiences(owner(caller, exercise));
    }

    /** To whom it is shown today. */
    @Transactional(readOnly = true)
    public List<Share> of(Caller caller, ExerciseId exercise) {
        owner(caller, exercise);
        return sql.select(
                        STRUCTURES_SHARE.SHARE_ID,
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE,
                        STRUCTURES_SHARE.SINCE,
                        STRUCTURES_SHARE.UNTIL)
                .from(STRUCTURES_SHARE)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_SHARE.SHOWN_TO))
                .where(STRUCTURES_SHARE.EXERCISE_ID.eq(exercise))
                .and(STRUCTURES_SHARE.WITHDRAWN_AT.isNull())
                .and(ties.now(STRUCTURES_SHARE.UNTIL))
                .orderBy(STRUCTURES_SHARE.SINCE)
                .fetch(mapping((id, to, name, kind, zone, since, until) ->
                        new Share(id, new Structure(to, name, kind, ZoneId.of(zone)), since, until)));
    }

    /** An exercise whose report is shown to a body or group. */
    public record Shown(StructureId structure, String name, ExerciseId exercise, Instant since) {}

    /** Reports shown to this body or group today, the newest first. @throws Refused for who does not follow there */
    @Transactional(readOnly = true)
    public List<Shown> shownTo(Caller caller, StructureId place) {
        rights.require(caller, Right.FOLLOW, place);
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_SHARE.EXERCISE_ID,
                        STRUCTURES_SHARE.SINCE)
                .from(STRUCTURES_SHARE)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_SHARE.STRUCTURE_ID))
                .where(STRUCTURES_SHARE.SHOWN_TO.eq(place))
                .and(STRUCTURES_SHARE.WITHDRAWN_AT.isNull())
                .and(ties.now(STRUCTURES_SHARE.UNTIL))
                .orderBy(STRUCTURES_SHARE.SINCE.desc())
                .fetch(mapping(Shown::new));
    }

    /**
     * Shows its report.
     *
     * @param until null until it is taken back, else it was lent
     * @throws Refused {@code structures.share-to} for who does not follow the structure, {@code structures.until-past}
     */
    public void show(Caller caller, ExerciseId exercise, StructureId to, @Nullable Instant until) {
        var structure = owner(caller, exercise);
        if (audiences(structure).stream().noneMatch(it -> it.id().equals(to))) throw new Refused("structures.share-to");
        if (until != null && !until.isAfter(clock.instant())) throw new Refused("structures.until-past");
        close(caller, exercise, STRUCTURES_SHARE.SHOWN_TO.eq(to));
        sql.insertInto(STRUCTURES_SHARE)
                .set(STRUCTURES_SHARE.SHARE_ID, Uuids.v7())
                .set(STRUCTURES_SHARE.STRUCTURE_ID, structure)
                .set(STRUCTURES_SHARE.EXERCISE_ID, exercise)
                .set(STRUCTURES_SHARE.SHOWN_TO, to)
                .set(STRUCTURES_SHARE.SINCE, clock.instant())
                .set(STRUCTURES_SHARE.UNTIL, until)
                .set(STRUCTURES_SHARE.SHARED_BY, ((Caller.Person) caller).id())
                .execute();
    }

    /** From this moment nobody of that body reads it any more. @throws Refused {@code unknown} when it was not shown */
    public void takeBack(Caller caller, ExerciseId exercise, StructureId from) {
        owner(caller, exercise);
        if (close(caller, exercise, STRUCTURES_SHARE.SHOWN_TO.eq(from)) == 0) throw new Refused("unknown");
    }

    private int close(Caller caller, ExerciseId exercise, Condition which) {
        PersonId by = ((Caller.Person) caller).id();
        return sql.update(STRUCTURES_SHARE)
                .set(STRUCTURES_SHARE.WITHDRAWN_AT, clock.instant())
                .set(STRUCTURES_SHARE.WITHDRAWN_BY, by)
                .where(STRUCTURES_SHARE.EXERCISE_ID.eq(exercise))
                .and(which)
                .and(STRUCTURES_SHARE.WITHDRAWN_AT.isNull())
                .execute();
    }

    private StructureId owner(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.SHARE, exercise);
        return hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
    }

    private List<Structure> audiences(StructureId structure) {
        var owner = STRUCTURES_STRUCTURE.as("owner");
        return sql.selectDistinct(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(owner)
                .leftJoin(STRUCTURES_GROUP_MEMBER)
                .on(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID.eq(owner.STRUCTURE_ID))
                .and(ties.now(STRUCTURES_GROUP_MEMBER.UNTIL))
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE
                        .STRUCTURE_ID
                        .eq(owner.BODY_ID)
                        .or(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_GROUP_MEMBER.GROUP_ID)))
                .where(owner.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .orderBy(STRUCTURES_STRUCTURE.NAME)
                .fetch(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))));
    }
}
