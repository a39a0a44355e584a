package fr.souffleur.debrief.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.NOTICES_MAIL;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.structures.Members;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Months go by, and nobody does it. */
@DoorTest
@Import(Tables.class)
class RemindersIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    ReminderJob job;

    @Autowired
    Members members;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    private Tables.Table table;
    private PersonId carrier;
    private PersonId director;
    private LocalDate due;
    private ActionId id;

    @BeforeEach
    void anActionIsGivenToSomebody() {
        table = tables.debriefing();
        carrier = tables.member(table.structure(), Role.IT);
        director = tables.member(table.structure(), Role.MANAGEMENT);
        due = today().plusDays(20);
        id = plans.add(
                table.pilot(),
                table.exercise(),
                Terms.of("Carte").owner("IT").person(carrier).due(due));
    }

    @Test
    void whoCarriesItIsToldThenThePilotThenTheManagement() {
        until(due.plusDays(35));
        assertThat(daysOf(carrier)).containsExactly(-14L, 0L, 7L, 14L, 21L, 28L, 35L);
        assertThat(daysOf(table.person())).containsExactly(7L);
        assertThat(daysOf(director)).containsExactly(30L);
    }

    @Test
    void onceItIsDoneOrDroppedNobodyHearsOfItAnyMore() {
        until(due);
        assertThat(daysOf(carrier)).containsExactly(-14L, 0L);
        move(State.DONE, "au mur");
        until(due.plusDays(10));
        assertThat(daysOf(carrier)).containsExactly(-14L, 0L);
        move(State.STARTED, "");
        until(due.plusDays(11));
        assertThat(daysOf(carrier)).containsExactly(-14L, 0L, 11L);
        move(State.DROPPED, "doublon");
        until(due.plusDays(40));
        assertThat(daysOf(carrier)).containsExactly(-14L, 0L, 11L);
        assertThat(daysOf(director)).isEmpty();
    }

    @Test
    void ofWhoLeftThePilotIsTold() {
        members.end(table.pilot(), table.structure(), carrier, Role.IT);
        until(due);
        assertThat(daysOf(carrier)).isEmpty();
        assertThat(daysOf(table.person())).containsExactly(-14L, 0L);
        assertThat(texts(table.person())).allSatisfy(it -> assertThat(it).contains("a quitté la structure"));
    }

    @Test
    void oneMailADayHoldsAllAndASecondRunAddsNone() {
        plans.add(
                table.pilot(),
                table.exercise(),
                Terms.of("Annuaire").person(carrier).due(due));
        until(due.minusDays(14));
        job.run();
        assertThat(texts(carrier))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("Carte", "Annuaire", "dans 14 jours"));
        assertThat(subjects(carrier)).containsExactly("Plan d’actions de EHPAD Les Tilleuls\u00A0: 2 actions à suivre");
    }

    @Test
    void beforeTheMorningThereNobodyIsWrittenTo() {
        at(due.minusDays(14), LocalTime.of(6, 30));
        job.run();
        assertThat(daysOf(carrier)).isEmpty();
        at(due.minusDays(14), LocalTime.of(7, 30));
        job.run();
        assertThat(daysOf(carrier)).containsExactly(-14L);
    }

    @Test
    void aPortalThatSleptTellsOnceWhatStillHolds() {
        at(due.plusDays(16), LocalTime.of(8, 0));
        job.run();
        assertThat(texts(carrier))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("en retard de 16 jours"));
        assertThat(daysOf(table.person())).containsExactly(16L);
    }

    private void move(State to, String words) {
        var now = plans.get(table.pilot(), table.exercise(), id).action();
        plans.move(table.pilot(), table.exercise(), id, to, words, now.revision());
    }

    private void until(LocalDate day) {
        while (today().isBefore(day)) {
            at(today().plusDays(1), LocalTime.of(8, 0));
            job.run();
        }
    }

    private void at(LocalDate day, LocalTime hour) {
        clock.forward(Duration.between(clock.instant(), ZonedDateTime.of(day, hour, PARIS)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** Days after the due day on which somebody was written to. */
    private List<Long> daysOf(PersonId person) {
        var days = new ArrayList<Long>();
        sql.select(NOTICES_MAIL.REASON)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.PERSON_ID.eq(person))
                .orderBy(NOTICES_MAIL.REASON)
                .forEach(it -> days.add(java.time.temporal.ChronoUnit.DAYS.between(
                        due, LocalDate.parse(it.value1().substring(it.value1().length() - 10)))));
        return days;
    }

    private List<String> texts(PersonId person) {
        return sql.select(NOTICES_MAIL.CONTENT)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.PERSON_ID.eq(person))
                .fetch(it -> String.valueOf(it.value1()));
    }

    private List<String> subjects(PersonId person) {
        return sql.select(NOTICES_MAIL.SUBJECT)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.PERSON_ID.eq(person))
                .fetch(NOTICES_MAIL.SUBJECT);
    }
}
