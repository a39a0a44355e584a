package fr.souffleur.training.certificate;

import fr.souffleur.notices.Job;
import fr.souffleur.notices.Rhythm;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In the morning: whose certificate ends soon, and nothing newer stands in its place. */
@Component
class RenewalsJob implements Job {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Renewals renewals;
    private final TransactionTemplate transaction;

    RenewalsJob(Renewals renewals, TransactionTemplate transaction) {
        this.renewals = renewals;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "training.certificate.job.renewals";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(MORNING, Certificate.ZONE);
    }

    /** Each person by themselves: one certificate that cannot be read holds no other up. */
    @Override
    public void run() {
        var due = transaction.execute(_ -> renewals.due());
        RuntimeException trouble = null;
        for (var ending : due)
            try {
                transaction.executeWithoutResult(_ -> renewals.remind(ending));
            } catch (RuntimeException broken) {
                trouble = broken;
            }
        if (trouble != null) throw trouble;
    }
}
