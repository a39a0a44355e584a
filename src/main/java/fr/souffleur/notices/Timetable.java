package fr.souffleur.notices;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.souffleur.notices.Rhythm.Daily;
import fr.souffleur.notices.Rhythm.Every;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** db-scheduler with our jobs, our table and our clock. */
final class Timetable {

    static final String TABLE = "notices_job";

    private Timetable() {}

    static Scheduler of(DataSource data, List<Job> jobs, Runs runs, Clock clock, Duration look) {
        var tasks = jobs.stream().map(it -> task(it, runs)).toList();
        return Scheduler.create(data)
                .startTasks(tasks)
                .tableName(TABLE)
                .clock(clock::instant)
                .alwaysPersistTimestampInUTC()
                .pollingInterval(look)
                .threads(3)
                .shutdownMaxWait(Duration.ofSeconds(4))
                .build();
    }

    private static RecurringTask<Void> task(Job job, Runs runs) {
        return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((_, _) -> runs.run(job));
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Every(var pause) -> FixedDelay.of(pause);
            case Daily(var at, var zone) -> Schedules.daily(zone, at);
        };
    }
}
