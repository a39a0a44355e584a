package fr.souffleur.training.certificate;

import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.StatementId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Certificates whose last day is long past; whatever became of them before, they go whole. They are nobody's but a person's. */
@Component
class CertificateRetention implements Retention {

    private final CertificateRows rows;
    private final Seals seals;
    private final Periods periods;

    CertificateRetention(CertificateRows rows, Seals seals, Periods periods) {
        this.rows = rows;
        this.seals = seals;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        var old = old(now);
        return old.isEmpty() ? List.of() : List.of(new Due("certificates", null, old.size()));
    }

    @Override
    public void run(Instant now) {
        var old = old(now);
        if (old.isEmpty()) return;
        seals.forget(old.stream().map(StatementId::new).toList());
        rows.delete(old);
    }

    private List<UUID> old(Instant now) {
        return rows.endedBefore(Periods.limit(periods.certificates(), now)
                .atZone(Certificate.ZONE)
                .toLocalDate());
    }
}
