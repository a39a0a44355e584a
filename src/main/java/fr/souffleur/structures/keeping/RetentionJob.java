package fr.souffleur.structures.keeping;

import fr.souffleur.notices.Job;
import fr.souffleur.notices.Rhythm;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Empties each night what has been kept long enough; who keeps the portal running sees the day before what would go. */
@Component
class RetentionJob implements Job {

    private final Retentions retentions;
    private final Clock clock;

    RetentionJob(Retentions retentions, Clock clock) {
        this.retentions = retentions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "structures.job.retention";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 30), ZoneOffset.UTC);
    }

    @Override
    public void run() {
        retentions.run(clock.instant());
    }
}
