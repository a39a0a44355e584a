package fr.souffleur.training.follow;

import fr.souffleur.common.StructureId;
import fr.souffleur.notices.Job;
import fr.souffleur.notices.Rhythm;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.shelf.Courses;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds who was asked to learn and is not ready: after a week, after three, by day, and then no more. */
@Component
class AskedJob implements Job {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final AskedRows rows;
    private final AskedLetters letters;
    private final Ready ready;
    private final Courses courses;
    private final Structures structures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskedJob(
            AskedRows rows,
            AskedLetters letters,
            Ready ready,
            Courses courses,
            Structures structures,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.ready = ready;
        this.courses = courses;
        this.structures = structures;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training.job.reminders";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(30));
    }

    @Override
    public void run() {
        var open = transaction.execute(_ -> rows.open());
        for (var it : open) if (it.due(clock.instant())) transaction.executeWithoutResult(_ -> remind(it));
    }

    private void remind(Asked asked) {
        if (!day(asked.structure())) return;
        var now = rows.locked(asked.structure(), asked.person(), asked.course());
        var course = courses.find(asked.course());
        if (course.isEmpty() || now.filter(it -> it.due(clock.instant())).isEmpty()) return;
        var member = structures.belonging(asked.structure()).stream()
                .anyMatch(it -> it.person().equals(asked.person()));
        if (member && ready.of(List.of(asked.person()), course.get().course()).isEmpty())
            letters.remind(now.get(), course.get().course());
        rows.reminded(now.get(), clock.instant());
    }

    private boolean day(StructureId structure) {
        var there = clock.instant().atZone(structures.find(structure).zone()).toLocalTime();
        return !there.isBefore(MORNING) && there.isBefore(EVENING);
    }
}
