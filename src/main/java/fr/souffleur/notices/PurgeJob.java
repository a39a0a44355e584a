package fr.souffleur.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets mails that are older than they are kept. */
@Component
class PurgeJob implements Job {

    private final KeptRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration keep;

    PurgeJob(
            KeptRows rows,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${souffleur.mail.keep}") Duration keep) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "notices.job.purge";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 10), ZoneOffset.UTC);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> rows.forgetBefore(clock.instant().minus(keep)));
    }
}
