package fr.souffleur.planning.next;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Job;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.notices.Rhythm;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the pilots of a structure once that the next exercise can be chosen, by day where it lives; not who has planned one, and
 * not who never played: they have the start page before them.
 */
@Component
class NextExerciseJob implements Job {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** Later it is old news, and the outbox must still remember what it sent. */
    private static final Period NEWS = Period.ofDays(30);

    private final LastHeld held;
    private final NextExercises next;
    private final Structures structures;
    private final People people;
    private final Mails mails;
    private final Period after;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NextExerciseJob(
            LastHeld held,
            NextExercises next,
            Structures structures,
            People people,
            Mails mails,
            @Value("${souffleur.next-exercise.after}") Period after,
            TransactionTemplate transaction,
            Clock clock) {
        this.held = held;
        this.next = next;
        this.structures = structures;
        this.people = people;
        this.mails = mails;
        this.after = after;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "planning.job.next-exercise";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofHours(1));
    }

    /** Each structure by itself: one that cannot be read holds no other up. */
    @Override
    public void run() {
        RuntimeException trouble = null;
        for (var it : played())
            try {
                transaction.executeWithoutResult(_ -> tell(structures.find(it)));
            } catch (RuntimeException broken) {
                trouble = broken;
            }
        if (trouble != null) throw trouble;
    }

    /** A day wide on both sides, for zones. */
    private List<StructureId> played() {
        var day = clock.instant().atZone(clock.getZone()).minus(after);
        return transaction.execute(_ -> held.played(
                day.minus(NEWS).minusDays(1).toInstant(), day.plusDays(1).toInstant()));
    }

    private void tell(Structure structure) {
        var there = clock.instant().atZone(structure.zone());
        if (there.toLocalTime().isBefore(MORNING) || there.toLocalTime().isAfter(EVENING)) return;
        var time = next.time(structure);
        var last = time.last();
        if (last == null || !time.open() || held.planned(structure.id())) return;
        if (time.opens(last).plus(NEWS).isBefore(time.today())) return;
        for (var pilot : structures.pilots(structure.id())) post(structure, pilot, last, time.day());
    }

    private void post(Structure structure, PersonId id, LocalDate last, LocalDate day) {
        var pilot = people.get(id);
        if (!Recipient.reaches(pilot.email())) return;
        var days = new Days(Words.in(pilot.language()).locale(), structure.zone());
        mails.post(new Letter(
                Reason.comfortable("planning.mail.next-exercise", structure.id() + "/" + last),
                new Recipient(pilot.email(), pilot.id(), pilot.language(), structure.zone()),
                List.of(structure.name(), days.plain(last), days.month(day), days.weekday(day)),
                "/s/" + structure.id(),
                structure.id()));
    }
}
