package fr.souffleur.planning.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.notices.Postman;
import fr.souffleur.notices.Postman.Posted;
import fr.souffleur.notices.Preference;
import fr.souffleur.notices.Preferences;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the clock writes to who prepares, and to who has not answered. */
@DoorTest
@TestPropertySource(properties = "doors.schema=reminders")
class RemindersIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    RemindersJob job;

    @Autowired
    Exercises exercises;

    @Autowired
    Invites invites;

    @Autowired
    Preferences preferences;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    final StructureId home = StructureId.fresh();
    /** Where everybody of this test has their mailbox: exercises of other tests go on beside it. */
    final String house = "@" + UUID.randomUUID() + ".example";

    Caller pilot;
    ExerciseId exercise;
    LocalDateTime day;

    @BeforeEach
    void anExerciseInFortyDays() {
        structures.add(new Structure(home, "EHPAD Les Tilleuls", "ehpad", PARIS));
        pilot = member("claire").caller();
        exercise = exercises.plan(pilot, home, "souffleur/EHPAD-01");
        day = LocalDateTime.ofInstant(clock.instant(), PARIS)
                .toLocalDate()
                .plusDays(40)
                .atTime(14, 0);
        date(day);
        postman.empty();
    }

    @Test
    void theListComesAtEightWhereTheStructureLivesWithWhatIsNotTicked() {
        exercises.tick(pilot, exercise, "j30-accord");
        assertThat(at(-30, "07:59")).isEmpty();
        var mail = only(at(-30, "08:00"));
        assertThat(mail.to()).isEqualTo("claire" + house);
        assertThat(mail.subject()).isEqualTo("J−30 · À faire pour « Le mail de la facture »");
        assertThat(mail.text())
                .contains("* J−30 · Date et accord de la direction", "☐ Date hors vendredi")
                .contains("/exercices/" + exercise)
                .doesNotContain("Accord de la direction, phrase", "{{", "J−21");
        assertThat(at(-30, "12:00")).isEmpty();
        assertThat(at(-29, "08:00")).isEmpty();
    }

    @Test
    void eightStaysEightWhenTheHourChanges() {
        date(LocalDateTime.of(day.getYear() + 1, 4, 6, 14, 0));
        day = LocalDateTime.of(day.getYear() + 1, 4, 6, 14, 0);
        assertThat(at(-15, "07:59")).isEmpty();
        assertThat(only(at(-15, "08:00")).subject()).startsWith("J−15");
        assertThat(at(-7, "07:59")).isEmpty();
        assertThat(only(at(-7, "08:00")).subject()).startsWith("J−7");
    }

    @Test
    void whatIsOverdueIsGatheredInOneMail() {
        var mail = only(at(-14, "09:00"));
        assertThat(mail.subject()).startsWith("J−15");
        assertThat(mail.text()).contains("* J−30", "* J−21", "* J−15").doesNotContain("* J−7");
        assertThat(at(-13, "08:00")).isEmpty();
    }

    @Test
    void nothingComesWhenEverythingIsTickedNorByNight() {
        for (var list : exercises.preparation(pilot, exercise).checklists())
            for (var item : list.items()) exercises.tick(pilot, exercise, item.id());
        for (int days = -30; days <= 40; days++) assertThat(at(days, "08:00")).isEmpty();
    }

    @Test
    void aPortalThatComesBackByNightWaitsForTheMorning() {
        assertThat(at(-30, "22:15")).isEmpty();
        assertThat(at(-29, "08:00")).hasSize(1);
    }

    @Test
    void nothingComesWhileNoDateStands() {
        exercises.cancel(pilot, exercise, null);
        assertThat(at(-30, "08:00")).isEmpty();
        date(day.plusDays(30));
        assertThat(at(-21, "08:00")).as("the new date is far").isEmpty();
        assertThat(only(at(0, "08:00")).subject()).startsWith("J−30");
    }

    @Test
    void whoTakesOverHearsWhatIsDue() {
        at(-30, "08:00");
        var luc = member("luc");
        exercises.hand(pilot, exercise, luc.id());
        // Beside it comes the mail that leads to the handover paper.
        assertThat(at(-30, "08:10"))
                .hasSize(2)
                .allMatch(it -> it.to().equals("luc" + house))
                .anyMatch(it -> it.kind().endsWith("checklists"));
    }

    @Test
    void whoWantsNoRemindersGetsNone() {
        preferences.choose(pilot, Preference.NONE);
        assertThat(at(-30, "08:00")).isEmpty();
    }

    @Test
    void whoWasInvitedAndIsSilentIsRemindedOnceAWeekBefore() {
        tickAll();
        invite("idec");
        clock.forward(Duration.ofDays(1));
        assertThat(at(-8, "08:00")).isEmpty();
        assertThat(at(-7, "07:59")).isEmpty();
        assertThat(only(at(-7, "08:00"))).satisfies(it -> {
            assertThat(it.to()).isEqualTo("idec" + house);
            assertThat(it.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0");
            assertThat(it.subject()).contains("Dans une semaine");
        });
        for (int days = -6; days <= 2; days++) assertThat(at(days, "08:00")).isEmpty();
    }

    @Test
    void whoHasOnlyJustBeenAskedIsNotPressed() {
        tickAll();
        until(-6, "10:00");
        invite("idec");
        assertThat(at(-5, "08:00")).isEmpty();
        assertThat(at(-2, "11:00")).hasSize(1);
        assertThat(at(-1, "08:00")).isEmpty();
    }

    private void tickAll() {
        for (var list : exercises.preparation(pilot, exercise).checklists())
            for (var item : list.items()) exercises.tick(pilot, exercise, item.id());
    }

    private void invite(String who) {
        invites.add(pilot, exercise, new Entry(Part.PLAYER, "IDEC", "", who + house));
        invites.send(pilot, exercise);
        assertThat(postman.deliver()).anyMatch(it -> it.to().equals(who + house));
    }

    /** So many days from the exercise, at this hour, the job runs and the mails go. */
    private List<Posted> at(int days, String hour) {
        until(days, hour);
        job.run();
        return postman.deliver().stream().filter(it -> it.to().endsWith(house)).toList();
    }

    private void until(int days, String hour) {
        var then = day.toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.parse(hour))
                .atZone(PARIS)
                .toInstant();
        clock.forward(Duration.between(clock.instant(), then));
    }

    private void date(LocalDateTime there) {
        Instant start = there.atZone(PARIS).toInstant();
        exercises.date(
                pilot, exercise, start, null, exercises.get(pilot, exercise).revision());
    }

    private static Posted only(List<Posted> mails) {
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private Person member(String name) {
        var person = people.arrive("test", UUID.randomUUID().toString(), name, name + house, true);
        structures.join(home, person.id(), Role.PILOT);
        return person;
    }
}
