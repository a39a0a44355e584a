package fr.souffleur.debrief.plan;

import fr.souffleur.notices.Job;
import fr.souffleur.notices.Rhythm;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Every hour, because the morning comes at another one in each zone. */
@Component
class ReminderJob implements Job {

    private final Reminders reminders;

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "debrief.job.reminders";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        reminders.tell();
    }
}
