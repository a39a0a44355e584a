package fr.souffleur.notices;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs jobs and remembers what became of it. */
@Component
class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final RunRows rows;
    private final Clock clock;

    Runs(RunRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Never throws for a job: its next time comes as if nothing were. */
    void run(Job job) {
        rows.began(job.name(), clock.instant());
        try {
            job.run();
            rows.ended(job.name(), clock.instant());
        } catch (RuntimeException trouble) {
            LOG.error("the job {} did not come to its end", job.name(), trouble);
            rows.troubled(job.name(), clock.instant(), Plain.cut(String.valueOf(trouble), 300));
        }
    }
}
