package fr.souffleur.debrief.attestation;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import fr.souffleur.seals.Seals;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why attestations were withdrawn, in somebody's words. What is signed holds no typed text. */
@Component
class AttestationPassages implements Passages {

    private final Seals seals;

    AttestationPassages(Seals seals) {
        this.seals = seals;
    }

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        return seals.withReason(structure).stream()
                .flatMap(it -> words.context(it.reason()).stream()
                        .map(context -> new Passage("withdrawal", new ExerciseId(it.about()), context)))
                .toList();
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var sealed : seals.withReason(structure)) {
            var reason = sealed.reason();
            if (reason != null && words.in(reason)) seals.reason(sealed.id(), words.without(reason, 500));
        }
    }
}
