package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_FORCED_ACCESS;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.notices.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The glass that an administrator breaks in need: access to a structure's contents, told to it and ending by itself. */
@Service
@Transactional
public class Forcing {

    /** For how long access is forced; it is asked for again, and told again. */
    public static final Duration FOR = Duration.ofHours(1);

    /** How long a reason may be, in signs. */
    public static final int LONGEST = 1000;

    private final DSLContext sql;
    private final Rights rights;
    private final Structures structures;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Forcing(DSLContext sql, Rights rights, Structures structures, Letters letters, Journal journal, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.structures = structures;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** An access that was forced. */
    public record Forced(Structure structure, PersonId by, String reason, Instant since, Instant until) {}

    /** Structures of the body, by name. @throws Refused unless the caller keeps the portal running there */
    @Transactional(readOnly = true)
    public List<Structure> reachable(Caller caller, StructureId body) {
        rights.require(caller, Right.OPERATE, body);
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.BODY_ID.eq(body))
                .and(STRUCTURES_STRUCTURE.KIND.ne(Structure.GROUP))
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .orderBy(STRUCTURES_STRUCTURE.NAME.collate(Regions.AS_READ))
                .fetch(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))));
    }

    /** Every access forced under the body, the newest first. @throws Refused unless the caller keeps the portal running there */
    @Transactional(readOnly = true)
    public List<Forced> all(Caller caller, StructureId body) {
        rights.require(caller, Right.OPERATE, body);
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE,
                        STRUCTURES_FORCED_ACCESS.PERSON_ID,
                        STRUCTURES_FORCED_ACCESS.REASON,
                        STRUCTURES_FORCED_ACCESS.SINCE,
                        STRUCTURES_FORCED_ACCESS.UNTIL)
                .from(STRUCTURES_FORCED_ACCESS)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_FORCED_ACCESS.STRUCTURE_ID))
                .where(STRUCTURES_STRUCTURE.BODY_ID.eq(body))
                .orderBy(STRUCTURES_FORCED_ACCESS.SINCE.desc())
                .limit(200)
                .fetch(mapping((id, name, kind, zone, by, reason, since, until) ->
                        new Forced(new Structure(id, name, kind, ZoneId.of(zone)), by, reason, since, until)));
    }

    /**
     * Opens a structure to an administrator for {@link #FOR}: to read, and to let somebody in when nobody is left who could.
     *
     * @return when it ends
     * @throws Refused {@code unknown} unless an administrator of the body that follows it, {@code structures.reason}
     */
    public Instant force(Caller caller, StructureId body, StructureId structure, String reason) {
        var forced = reachable(caller, body).stream()
                .filter(it -> it.id().equals(structure))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
        if (reason.isBlank() || reason.length() > LONGEST) throw new Refused("structures.reason");
        var now = clock.instant();
        var access = Uuids.v7();
        sql.insertInto(STRUCTURES_FORCED_ACCESS)
                .set(STRUCTURES_FORCED_ACCESS.ACCESS_ID, access)
                .set(STRUCTURES_FORCED_ACCESS.STRUCTURE_ID, structure)
                .set(STRUCTURES_FORCED_ACCESS.PERSON_ID, ((Caller.Person) caller).id())
                .set(STRUCTURES_FORCED_ACCESS.REASON, reason.strip())
                .set(STRUCTURES_FORCED_ACCESS.SINCE, now)
                .set(STRUCTURES_FORCED_ACCESS.UNTIL, now.plus(FOR))
                .execute();
        journal.record(caller, Act.of("access-forced").in(structure).as(Role.ADMINISTRATOR));
        for (var welcomer : letters.welcomers(structure))
            letters.tell(
                    welcomer,
                    forced,
                    Reason.needed("structures.mail.forced", access.toString()),
                    List.of(forced.name(), reason.strip()),
                    "/s/" + structure + "/journal");
        return now.plus(FOR);
    }
}
