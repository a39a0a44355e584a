package fr.souffleur.debrief.attestation;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Attestations that a person issued or withdrew. What is sealed stays as it was signed; it names no person. */
@Component
class AttestationData implements PersonalData {

    private final Seals seals;

    AttestationData(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String module() {
        return "seals";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(new Held(
                "statements",
                seals.by(Use.ATTESTATIONS, person).stream()
                        .map(it -> Row.of("id", it.id())
                                .and("exercise", it.about())
                                .and("what", it.status())
                                .and("at", it.issuedAt())
                                .and("reason", it.reason()))
                        .toList()));
    }
}
