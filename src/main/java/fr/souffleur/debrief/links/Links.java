package fr.souffleur.debrief.links;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Secret;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to validated reports: made, taken back, and opened without any account. */
@Service
@Transactional
public class Links {

    /** How long a link may stand, in days. */
    public static final List<Integer> TERMS = List.of(7, 30, 90);

    /** Open ones of one exercise. */
    private static final int MOST = 20;

    private final LinkRows rows;
    private final Debriefs debriefs;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Journal journal;
    private final Clock clock;
    private final String portal;

    Links(
            LinkRows rows,
            Debriefs debriefs,
            Rights rights,
            ExerciseHosts hosts,
            Journal journal,
            Clock clock,
            @Value("${souffleur.address}") String portal) {
        this.rows = rows;
        this.debriefs = debriefs;
        this.rights = rights;
        this.hosts = hosts;
        this.journal = journal;
        this.clock = clock;
        this.portal = portal;
    }

    /** A fresh link and its address, which is told this once: the portal keeps only its digest. */
    public record Made(Link link, String address) {}

    /** What a link leads to. @param link as it stands now */
    public record Opened(Link link, Report report) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Link> of(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.SHARE, exercise);
        return rows.of(exercise);
    }

    /**
     * @param reader for whom
     * @param days one of {@link #TERMS}
     * @throws Refused {@code debrief.link.draft} before the report is validated, {@code debrief.link.many},
     *     {@code debrief.link.reader}
     */
    public Made make(Caller caller, ExerciseId exercise, String reader, int days) {
        rights.require(caller, Right.SHARE, exercise);
        var words = Link.reader(reader);
        if (!TERMS.contains(days)) throw new Refused("unknown");
        if (debriefs.latest(exercise).isEmpty()) throw new Refused("debrief.link.draft");
        var now = now();
        if (rows.of(exercise).stream()
                        .filter(it -> it.state(now) == Link.State.OPEN)
                        .count()
                >= MOST) throw new Refused("debrief.link.many", MOST);
        if (!(caller instanceof Caller.Person(var person))) throw new Refused("unknown");
        var secret = Secret.fresh();
        var link = new Link(Uuids.v7(), exercise, words, person, now, now.plus(Duration.ofDays(days)), null, 0, null);
        rows.add(link, structure(exercise), secret.digest());
        record(
                caller,
                exercise,
                Act.of("report-link-made").with("link", link.id()).with("days", days));
        return new Made(link, portal + "/r/" + secret.letters());
    }

    /** From now on it leads nowhere; what was read was read. */
    public void revoke(Caller caller, ExerciseId exercise, UUID link) {
        rights.require(caller, Right.SHARE, exercise);
        if (rows.revoke(exercise, link, now()))
            record(caller, exercise, Act.of("report-link-revoked").with("link", link));
    }

    /** Where a link leads, without opening it: programs that follow the links of a mail read nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> look(String letters) {
        return rows.behind(new Secret(letters).digest());
    }

    /**
     * Opens the report, and tells so.
     *
     * @return empty when there is no such link
     * @throws Refused {@code debrief.link.over} once it ended or was taken back
     */
    public Optional<Opened> open(String letters) {
        var found = look(letters);
        if (found.isEmpty()) return Optional.empty();
        var link = found.get();
        if (link.state(now()) != Link.State.OPEN) throw new Refused("debrief.link.over");
        var report = debriefs.latest(link.exercise()).orElseThrow(() -> new Refused("debrief.link.over"));
        rows.viewed(link.id(), now());
        record(
                new Caller.Clock(),
                link.exercise(),
                Act.of("report-read-by-link").with("link", link.id()));
        return Optional.of(new Opened(link, report));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private StructureId structure(ExerciseId exercise) {
        return hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
    }

    private void record(Caller caller, ExerciseId exercise, Act act) {
        journal.record(caller, act.in(structure(exercise)).on(exercise));
    }
}
