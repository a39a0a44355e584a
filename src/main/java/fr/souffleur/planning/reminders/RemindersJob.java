package fr.souffleur.planning.reminders;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.notices.Job;
import fr.souffleur.notices.Rhythm;
import fr.souffleur.planning.Announcements;
import fr.souffleur.planning.invites.SilentInvited;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** From eight in the morning where each structure lives, never by night: what is due, and who has not answered a week before. */
@Component
class RemindersJob implements Job {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** No kit begins earlier or ends later. */
    private static final Duration BEFORE = Duration.ofDays(120);

    private static final Duration AFTER = Duration.ofDays(90);

    private final Announcements announcements;
    private final ChecklistLetters letters;
    private final SilentInvited silent;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindersJob(
            Announcements announcements,
            ChecklistLetters letters,
            SilentInvited silent,
            TransactionTemplate transaction,
            Clock clock) {
        this.announcements = announcements;
        this.letters = letters;
        this.silent = silent;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "planning.job.reminders";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(10));
    }

    /** Each exercise by itself: one that cannot be read holds no other up. */
    @Override
    public void run() {
        var now = clock.instant();
        var near = transaction.execute(_ -> announcements.between(now.minus(AFTER), now.plus(BEFORE)));
        RuntimeException trouble = null;
        for (var exercise : near)
            try {
                transaction.executeWithoutResult(_ -> remind(exercise));
            } catch (RuntimeException broken) {
                trouble = broken;
            }
        if (trouble != null) throw trouble;
    }

    private void remind(ExerciseId exercise) {
        var about = announcements.of(exercise);
        var start = about.exercise().startsAt();
        var there = clock.instant().atZone(about.structure().zone());
        if (start == null
                || there.toLocalTime().isBefore(MORNING)
                || there.toLocalTime().isAfter(EVENING)) return;
        var day = start.atZone(there.getZone()).toLocalDate();
        DueLists.of(about.exercise().status(), day, announcements.checklists(exercise), there.toLocalDate())
                .ifPresent(it -> letters.post(about, start, it));
        silent.remind(about);
    }
}
