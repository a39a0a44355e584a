package fr.souffleur.notices;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Gathers what was held, sends what is due. */
@Component
class MailJob implements Job {

    private final Digests digests;
    private final Deliveries deliveries;

    MailJob(Digests digests, Deliveries deliveries) {
        this.digests = digests;
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "notices.job.mails";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(5));
    }

    @Override
    public void run() {
        digests.gather();
        deliveries.run();
    }
}
