package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Job;
import fr.souffleur.notices.Postman;
import fr.souffleur.notices.Postman.Posted;
import fr.souffleur.notices.Rhythm;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Answer;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.planning.invites.Replies;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Earning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * A year by the clock, every job of the portal at work: which mails go, to whom, when. Whoever makes the portal write of itself
 * adds what it writes here.
 */
@DoorTest
@TestPropertySource(properties = "doors.schema=year")
class FullYearOfMailsIT {

    private static final ZoneId CAYENNE = ZoneId.of("America/Cayenne");

    private static final List<Integer> HOURS = List.of(4, 7, 8, 9, 12, 20);

    @Autowired
    List<Job> jobs;

    @Autowired
    Exercises exercises;

    @Autowired
    Invites invites;

    @Autowired
    Replies replies;

    @Autowired
    Plans plans;

    @Autowired
    Certificates certificates;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    private final StructureId home = StructureId.fresh();
    private final List<String> diary = new ArrayList<>();
    private final List<Posted> all = new ArrayList<>();
    private Caller claire;
    private ExerciseId exercise;

    @BeforeEach
    void aNursingHomeInGuiana() {
        structures.add(new Structure(home, "EHPAD Les Palétuviers", "ehpad", CAYENNE));
        var person =
                people.arrive("test", UUID.randomUUID().toString(), "Claire Morel", "claire@exemple.example", true);
        structures.join(home, person.id(), Role.PILOT);
        claire = person.caller();
        postman.empty();
    }

    @Test
    void aYearOfAnExerciseThatIsPreparedMovedPlayedAndDebriefed() {
        exercise = exercises.plan(claire, home, "souffleur/EHPAD-01");
        until("2026-12-20T10:00");
        date("2027-02-02T14:00");
        certificates.award(claire, Earning.observer(12));

        until("2027-01-04T09:00");
        tick(-30);
        until("2027-01-13T09:00");
        invites.add(claire, exercise, new Entry(Part.PLAYER, "IDEC", "", "idec@exemple.example"));
        invites.add(claire, exercise, new Entry(Part.PLAYER, "Cuisine", "", "cuisine@exemple.example"));
        invites.add(claire, exercise, new Entry(Part.MANAGEMENT, "Direction", "", "direction@exemple.example"));
        invites.send(claire, exercise);
        assertThat(dies())
                .as("a crash between the server's yes and our note of it")
                .hasSize(1);
        until("2027-01-13T09:30");
        answer("idec@exemple.example", Answer.ACCEPTED);
        answer("direction@exemple.example", Answer.DECLINED);

        until("2027-01-20T09:00");
        tick(-21);
        tick(-15);
        until("2027-01-28T09:00");
        date("2027-02-16T14:00");
        until("2027-02-10T07:00");
        tick(-7);
        until("2027-02-16T12:00");
        exercises.opened(exercise);
        exercises.ended(exercise);

        var idec = member("idec-salariee", Role.IT);
        member("helene", Role.MANAGEMENT);
        var card = plans.add(
                claire,
                exercise,
                Terms.of("Carte d’appel du prestataire à l’accueil")
                        .owner("IDEC")
                        .person(idec)
                        .due(LocalDate.of(2027, 4, 15)));

        until("2027-03-04T10:00");
        tick(1);
        tick(15);
        until("2027-03-18T12:00");
        tick(30);
        until("2027-05-20T10:00");
        var seen = plans.get(claire, exercise, card).action().revision();
        plans.move(claire, exercise, card, State.DONE, "Carte affichée, appel d’essai passé", seen);
        until("2028-01-15T12:00");

        assertThat(diary).containsExactly("""
                2027-01-03 08:00 claire checklists J−30
                2027-01-12 08:00 claire checklists J−21
                2027-01-13 09:00 idec invited
                2027-01-13 09:00 cuisine invited
                2027-01-13 09:00 direction invited
                2027-01-13 09:00 idec invited
                2027-01-18 08:00 claire checklists J−15
                2027-01-26 08:00 claire checklists J−7
                2027-01-26 08:00 cuisine invited-reminder
                2027-01-28 09:00 cuisine invited-moved
                2027-01-28 09:00 direction invited-moved
                2027-01-28 09:00 idec invited-moved
                2027-02-09 08:00 claire checklists J−7
                2027-02-09 08:00 cuisine invited-reminder
                2027-02-09 08:00 direction invited-reminder
                2027-02-09 08:00 idec invited-reminder
                2027-02-15 08:00 claire checklists J−1
                2027-02-16 08:00 claire checklists Jour J
                2027-02-17 08:00 claire checklists-after J+1
                2027-03-03 08:00 claire checklists-after J+15
                2027-03-18 08:00 claire checklists-after J+30
                2027-04-01 07:00 idec-salariee plan
                2027-04-15 07:00 idec-salariee plan
                2027-04-22 07:00 claire plan
                2027-04-22 07:00 idec-salariee plan
                2027-04-29 07:00 idec-salariee plan
                2027-05-06 07:00 idec-salariee plan
                2027-05-13 07:00 idec-salariee plan
                2027-05-15 07:00 helene plan
                2027-05-20 07:00 idec-salariee plan
                2027-10-21 12:00 claire renewal
                2027-11-16 08:00 claire next-exercise
                2027-12-06 12:00 claire renewal
                """.lines().toArray(String[]::new));
        assertThat(all.stream()
                        .collect(Collectors.groupingBy(Posted::messageId, Collectors.counting()))
                        .values())
                .as("only what was sent before the crash came twice, and as the same mail")
                .containsOnlyOnce(2L)
                .containsOnly(1L, 2L);
    }

    /** The clock goes on by the hour around breakfast, else by a third of a day; what comes daily runs at noon. */
    private void until(String there) {
        var end = at(there);
        while (clock.instant().isBefore(end)) {
            work();
            var now = clock.instant().atZone(CAYENNE);
            var next = HOURS.stream()
                    .map(it -> now.toLocalDate().atTime(it, 0).atZone(CAYENNE))
                    .filter(it -> it.isAfter(now))
                    .findFirst()
                    .orElseGet(() -> now.toLocalDate()
                            .plusDays(1)
                            .atTime(HOURS.getFirst(), 0)
                            .atZone(CAYENNE))
                    .toInstant();
            clock.forward(Duration.between(clock.instant(), next.isAfter(end) ? end : next));
        }
        work();
    }

    private void work() {
        var noon = clock.instant().atZone(CAYENNE).getHour() == 12;
        jobs.stream()
                .filter(it -> !it.name().equals("notices.job.mails"))
                .filter(it -> noon || it.rhythm() instanceof Rhythm.Every)
                .forEach(Job::run);
        note(postman.deliver());
    }

    private List<Posted> dies() {
        var came = postman.deliverAndDie();
        note(came);
        return came;
    }

    private void note(List<Posted> came) {
        all.addAll(came);
        came.stream().map(FullYearOfMailsIT::line).sorted().forEach(diary::add);
    }

    private static String line(Posted it) {
        var at = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(it.at().atZone(CAYENNE));
        var what = it.kind().substring(it.kind().lastIndexOf('.') + 1);
        var offset = it.subject().contains(" · À faire") || it.subject().contains(" · Après")
                ? " " + it.subject().substring(0, it.subject().indexOf(" · "))
                : "";
        return at + " " + it.to().replaceAll("@.*", "") + " " + what + offset;
    }

    private PersonId member(String name, Role role) {
        var person = people.arrive("test", UUID.randomUUID().toString(), name, name + "@exemple.example", true);
        structures.join(home, person.id(), role);
        return person.id();
    }

    private void date(String there) {
        var revision = exercises.get(claire, exercise).revision();
        exercises.date(claire, exercise, at(there), null, revision);
    }

    private void tick(int offset) {
        for (Checklist it : exercises.preparation(claire, exercise).checklists())
            if (it.offset() == offset) it.items().forEach(item -> exercises.tick(claire, exercise, item.id()));
    }

    private void answer(String who, Answer answer) {
        var mail = all.stream().filter(it -> it.to().equals(who)).toList().getLast();
        assertThat(replies.answer(mail.link().substring(3), 0, answer, "")).isPresent();
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(CAYENNE).toInstant();
    }
}
