package fr.souffleur.notices;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.souffleur.common.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/** Every job of this portal, started with it: when each ran, when it comes next, what went wrong last. */
@Service
public class Jobs implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final List<Job> jobs;
    private final RunRows rows;
    private final Scheduler scheduler;
    private final Clock clock;
    private final boolean wanted;
    private volatile boolean running;

    Jobs(
            ObjectProvider<Job> jobs,
            Runs runs,
            RunRows rows,
            DataSource data,
            Clock clock,
            @Value("${souffleur.jobs.run}") boolean wanted) {
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
        this.rows = rows;
        this.scheduler = Timetable.of(data, this.jobs, runs, clock, LOOK);
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * A job as who keeps the portal running sees it. @param name key of its words
     *
     * @param trouble the last there was, however long ago
     */
    public record Line(
            String name,
            @Nullable Instant lastRun,
            @Nullable Instant nextRun,
            @Nullable String trouble,
            @Nullable Instant troubleAt) {

        /** Whether its newest run went wrong. */
        public boolean troubled() {
            return troubleAt != null && lastRun != null && !troubleAt.isBefore(lastRun);
        }
    }

    public List<Line> all() {
        var newest = rows.newest();
        var next = rows.next();
        return jobs.stream()
                .map(it -> {
                    var run = newest.get(it.name());
                    return new Line(
                            it.name(),
                            run == null ? null : run.startedAt(),
                            next.get(it.name()),
                            run == null ? null : run.trouble(),
                            run == null ? null : run.troubleAt());
                })
                .toList();
    }

    /** Runs as soon as a node looks. @throws Refused {@code unknown} for a job that there is not */
    public void again(String name) {
        if (jobs.stream().noneMatch(it -> it.name().equals(name))) throw new Refused("unknown");
        if (rows.next().containsKey(name))
            scheduler.reschedule(TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
    }

    @Override
    public void start() {
        if (wanted) scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        if (wanted) scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
