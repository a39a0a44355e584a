package fr.souffleur.debrief.attestation;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.documents.Paper;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.kits.Kits;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Holder;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Sealed.Status;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Statement;
import fr.souffleur.seals.StatementId;
import fr.souffleur.seals.Use;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attestations of exercises that were played: shown, issued, handed out, withdrawn. */
@Service
@Transactional
public class Attestations {

    private final Debriefs debriefs;
    private final Kits kits;
    private final Seals seals;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Journal journal;

    Attestations(Debriefs debriefs, Kits kits, Seals seals, Rights rights, ExerciseHosts hosts, Journal journal) {
        this.debriefs = debriefs;
        this.kits = kits;
        this.seals = seals;
        this.rights = rights;
        this.hosts = hosts;
        this.journal = journal;
    }

    /**
     * How things stand.
     *
     * @param today what an attestation issued now would say, with what was declared for the last one
     * @param sealed the last one issued, null when there is none
     * @param handed the last one as it is handed out; null when there is none that is valid
     */
    public record Standing(
            Attestation today,
            @Nullable Sealed sealed,
            @Nullable Handed handed,
            boolean mayIssue) {

        /** Whether the log or the kit says something else by now. */
        public boolean outdated() {
            return sealed != null && !Attestation.parse(sealed.text()).equals(today);
        }
    }

    /** @throws Refused as {@link Debriefs#report}; {@code debrief.attestation-not-played} when DEBEX was never said */
    @Transactional(readOnly = true)
    public Standing of(Caller caller, ExerciseId exercise) {
        var sealed = seals.newest(Use.ATTESTATIONS, exercise.value());
        var declared = sealed.map(it -> Attestation.parse(it.text()).declared()).orElse(Declared.NOTHING);
        return new Standing(
                drawnUp(caller, exercise, declared),
                sealed.orElse(null),
                sealed.filter(it -> it.status() == Status.VALID)
                        .map(it -> seals.hand(it.id()))
                        .orElse(null),
                rights.may(caller, Right.ATTEST, exercise));
    }

    /** Where everybody can check the last one; empty when none is valid. */
    @Transactional(readOnly = true)
    public Optional<String> address(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.READ_REPORT, exercise);
        return seals.newest(Use.ATTESTATIONS, exercise.value())
                .filter(it -> it.status() == Status.VALID)
                .map(it -> seals.hand(it.id()).address());
    }

    /** Issues it; the one before is replaced. The same id again is the same attestation. */
    public void issue(Caller caller, ExerciseId exercise, StatementId id, Declared declared) {
        rights.require(caller, Right.ATTEST, exercise);
        var attestation = drawnUp(caller, exercise, declared);
        var structure =
                hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown")).structure();
        seals.seal(
                caller,
                new Statement(
                        id,
                        Use.ATTESTATIONS,
                        exercise.value(),
                        new Holder.OfStructure(structure),
                        AttestationWords.read(attestation, Words.in(attestation.language()))
                                .title(),
                        null,
                        attestation.json(),
                        AttestationSubject.of(attestation, structure)));
        record(caller, exercise, Act.of("attestation-issued"));
    }

    /** @throws Refused {@code seals.reason} without a reason, {@code seals.not-standing} when another one stands by now */
    public void withdraw(Caller caller, ExerciseId exercise, StatementId id, String reason) {
        rights.require(caller, Right.ATTEST, exercise);
        seals.withdraw(caller, Use.ATTESTATIONS, exercise.value(), id, reason);
        record(caller, exercise, Act.of("attestation-withdrawn"));
    }

    /** What is valid today, as it is handed out. @param name of a file, without its ending @param token compact JWS */
    public record Issued(String name, Paper paper, String token) {}

    /** @throws Refused {@code debrief.attestation-none} when none is valid */
    public Issued issued(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.READ_REPORT, exercise);
        var sealed = seals.newest(Use.ATTESTATIONS, exercise.value())
                .filter(it -> it.status() == Status.VALID)
                .orElseThrow(() -> new Refused("debrief.attestation-none"));
        var handed = seals.hand(sealed.id());
        record(caller, exercise, Act.of("attestation-exported"));
        var attestation = Attestation.parse(sealed.text());
        var file = Words.in(attestation.language()).say("debrief.attestation.file");
        return new Issued(
                file + "-" + attestation.kit() + "-" + attestation.day(),
                AttestationPaper.of(sealed, handed, seals.issuer()),
                handed.token());
    }

    private void record(Caller caller, ExerciseId exercise, Act act) {
        hosts.hostOf(exercise)
                .ifPresent(it -> journal.record(caller, act.in(it.structure()).on(exercise)));
    }

    private Attestation drawnUp(Caller caller, ExerciseId exercise, Declared declared) {
        var report = debriefs.report(caller, exercise);
        var kit = report.chronicle().sheet().kit();
        var cyber = kits.all().stream()
                .anyMatch(it -> it.id().equals(kit) && !it.threat().isBlank());
        return Attestation.of(report, cyber, declared);
    }
}
