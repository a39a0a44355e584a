package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.ActionChange.What;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.ActionTrail;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that show that an action was done: brought by who works on it, handed out to who may read it. */
@Service
@Transactional
public class Proofs {

    /** The largest, in bytes. */
    public static final int LARGEST = ProofContent.LARGEST;

    /** How many an action has. */
    public static final int MOST = 10;

    private final PlanRows rows;
    private final ProofRows proofs;
    private final Allowed allowed;
    private final ActionTrail trail;
    private final Journal journal;
    private final Clock clock;

    Proofs(PlanRows rows, ProofRows proofs, Allowed allowed, ActionTrail trail, Journal journal, Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.allowed = allowed;
        this.trail = trail;
        this.journal = journal;
        this.clock = clock;
    }

    /** A proof with what it holds. */
    public record Handed(Proof proof, byte[] content) {}

    /**
     * The same file again changes nothing.
     *
     * @throws Refused {@code debrief.plan.proof-…}
     */
    public Proof.Id attach(Caller caller, ExerciseId exercise, ActionId id, String name, byte[] content) {
        allowed.mustWork(caller, rows.get(exercise, id));
        var kind = ProofContent.kind(content);
        var clean = ProofName.clean(name, kind);
        var digest = digest(content);
        var action = rows.lock(exercise, id);
        var there = proofs.of(action);
        var same = there.stream().filter(it -> it.digest().equals(digest)).findFirst();
        if (same.isPresent()) return same.get().id();
        if (there.size() >= MOST) throw new Refused("debrief.plan.proof-most", MOST);
        var proof = new Proof(
                Proof.Id.fresh(), clean, kind, content.length, digest, Allowed.person(caller), clock.instant());
        var at = Plans.at(caller, action);
        proofs.add(at, proof, content);
        trail.write(at, What.PROOF_ADDED, null, clean);
        journal.record(caller, Plans.on(action, Act.of("proof-attached").with("proof", proof.id())));
        return proof.id();
    }

    /** To take away; the journal tells who did. */
    public Handed handOut(Caller caller, ExerciseId exercise, ActionId id, Proof.Id proof) {
        var action = rows.get(exercise, id);
        allowed.mustRead(caller, action);
        var found = proofs.find(action, proof).orElseThrow(() -> new Refused("unknown"));
        journal.record(caller, Plans.on(action, Act.of("proof-read").with("proof", found.id())));
        return new Handed(found, proofs.content(found));
    }

    /** At once and for good: what should never have been brought is nowhere any more. Who carries it takes back their own. */
    public void detach(Caller caller, ExerciseId exercise, ActionId id, Proof.Id proof) {
        var action = rows.get(exercise, id);
        allowed.mustWork(caller, action);
        var found = proofs.find(action, proof).orElseThrow(() -> new Refused("unknown"));
        if (!found.by().equals(Allowed.person(caller))) allowed.mustChange(caller, exercise);
        proofs.remove(found);
        trail.write(Plans.at(caller, action), What.PROOF_REMOVED, found.name(), null);
        journal.record(caller, Plans.on(action, Act.of("proof-removed").with("proof", found.id())));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
