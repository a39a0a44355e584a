package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.attestation.Attestations.Issued;
import fr.souffleur.debrief.attestation.Attestations.Standing;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.debrief.attestation.Box.Ticked;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.seals.Sealed.Status;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.profile.Obligation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Evidence files of exercises: shown, and handed out. */
@Service
public class Evidences {

    private final Debriefs debriefs;
    private final Attestations attestations;
    private final Plans plans;
    private final Obligation obligation;
    private final Structures structures;
    private final ExerciseHosts hosts;
    private final Journal journal;
    private final References references;

    Evidences(
            Debriefs debriefs,
            Attestations attestations,
            Plans plans,
            Obligation obligation,
            Structures structures,
            ExerciseHosts hosts,
            Journal journal,
            @Value("${souffleur.kits}") String kits) {
        this.debriefs = debriefs;
        this.attestations = attestations;
        this.plans = plans;
        this.obligation = obligation;
        this.structures = structures;
        this.hosts = hosts;
        this.journal = journal;
        this.references = References.in(Path.of(kits));
    }

    /** What is handed out. @param attestation the one that is valid; null when none is */
    public record HandedOut(Evidence evidence, @Nullable Issued attestation) {}

    /**
     * What a draft would show, too. Each door that is asked has its own transaction: a key out of reach spoils none of ours.
     *
     * @throws Refused as {@link Debriefs#report}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Evidence of(Caller caller, ExerciseId exercise) {
        var report = debriefs.report(caller, exercise);
        if (report.chronicle().startedAt() == null)
            return evidence(caller, exercise, report, Map.of(), new Attested.None());
        try {
            var standing = attestations.of(caller, exercise);
            return evidence(caller, exercise, report, boxes(standing), attested(standing));
        } catch (Refused keys) {
            if (!keys.key().startsWith("seals.")) throw keys;
            return evidence(caller, exercise, report, Map.of(), new Attested.Unreadable());
        }
    }

    /**
     * The file to take away, told in the journal.
     *
     * @throws Refused {@code debrief.evidence.draft} before the report is validated; {@code seals.keys} when there is an
     *     attestation and it cannot be read: a file without it would tell something else
     */
    @Transactional
    public HandedOut handedOut(Caller caller, ExerciseId exercise) {
        var report = debriefs.report(caller, exercise);
        if (report.stamp() == null) throw new Refused("debrief.evidence.draft");
        if (report.chronicle().startedAt() == null) {
            record(caller, exercise);
            return new HandedOut(evidence(caller, exercise, report, Map.of(), new Attested.None()), null);
        }
        var standing = attestations.of(caller, exercise);
        var issued = standing.handed() == null ? null : attestations.issued(caller, exercise);
        record(caller, exercise);
        return new HandedOut(evidence(caller, exercise, report, boxes(standing), attested(standing)), issued);
    }

    private Evidence evidence(
            Caller caller, ExerciseId exercise, Report report, Map<Box, Box.Answer> boxes, Attested attested) {
        var structure = structures.find(host(exercise));
        return new Evidence(
                report,
                boxes,
                attested,
                plans.of(caller, exercise).actions(),
                Demand.of(structure.kind(), obligation.of(caller, structure)),
                references);
    }

    private static Map<Box, Box.Answer> boxes(Standing standing) {
        return standing.today().boxes().stream().collect(Collectors.toMap(Ticked::box, Ticked::answer));
    }

    private static Attested attested(Standing standing) {
        var sealed = standing.sealed();
        var handed = standing.handed();
        if (sealed == null) return new Attested.None();
        if (sealed.status() == Status.VALID && handed != null)
            return new Attested.Valid(sealed.issuedAt(), handed.address(), standing.outdated());
        return new Attested.Withdrawn(Objects.requireNonNullElse(sealed.changedAt(), sealed.issuedAt()));
    }

    private StructureId host(ExerciseId exercise) {
        return hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
    }

    private void record(Caller caller, ExerciseId exercise) {
        journal.record(caller, Act.of("evidence-exported").in(host(exercise)).on(exercise));
    }
}
