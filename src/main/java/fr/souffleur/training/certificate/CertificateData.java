package fr.souffleur.training.certificate;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Certificates that a person holds. Forgetting takes them out whole, seal and code with them: a salted digest of a name is
 * found out by who tries names.
 */
@Component
class CertificateData implements PersonalData {

    private final CertificateRows rows;
    private final Seals seals;

    CertificateData(CertificateRows rows, Seals seals) {
        this.rows = rows;
        this.seals = seals;
    }

    @Override
    public String module() {
        return "training.certificate";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(new Held(
                "certificates",
                seals.of(Use.CERTIFICATES, person).stream()
                        .map(it -> {
                            var id = new Certificate.Id(it.id().value());
                            var what = Certificate.parse(it.text());
                            return Row.of("id", id)
                                    .and("name", rows.name(id).orElse(""))
                                    .and("what", what.certifies())
                                    .and("title", what.title())
                                    .and("version", what.version())
                                    .and("at", it.issuedAt())
                                    .and("until", what.until())
                                    .and("state", it.status());
                        })
                        .toList()));
    }

    @Override
    public void purge(PersonId person) {
        seals.forget(
                seals.of(Use.CERTIFICATES, person).stream().map(it -> it.id()).toList());
        rows.delete(person);
    }
}
