package fr.souffleur.debrief.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.notices.Postman;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A pilot leaves; another one takes over. */
@DoorTest
@Import(Tables.class)
class HandoverIT extends SpringBrowserlessTest {

    @Autowired
    Tables tables;

    @Autowired
    Handovers handovers;

    @Autowired
    Plans plans;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    private Tables.Table table;

    @BeforeEach
    void anExerciseWasPlayedAndLeftAnAction() {
        table = tables.debriefing();
        plans.add(
                table.pilot(), table.exercise(), Terms.of("Imprimer l’annuaire").owner("IDEC"));
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePaperSaysWhereTheYearStandsWhatIsOpenAndWhoIsWho() {
        clock.forward(Duration.ofDays(300));
        var paper = handovers.paper(table.pilot(), table.structure(), Words.in("fr"), "https://portail.example");
        assertThat(paper.toString())
                .contains("Votre première semaine", "Le prochain peut avoir lieu en")
                .contains("Imprimer l’annuaire", "IDEC", "Claire Morel", "pilote")
                .contains("Le mail de la facture", "Aucune attestation valide")
                .contains("https://portail.example/s/" + table.structure() + "/plan");
        assertThat(Pdf.of(paper)).startsWith('%', 'P', 'D', 'F');
        assertThat(journal.page(table.structure(), Search.ALL, 0, 50))
                .anyMatch(it -> it.act().kind().equals("handover-exported"));
    }

    @Test
    void whatIsStillToBeTickedStandsInIt() {
        exercises.plan(table.pilot(), table.structure(), "souffleur/EHPAD-01");
        var paper = handovers.paper(table.pilot(), table.structure(), Words.in("en"), "https://portail.example");
        assertThat(paper.toString()).contains("no date yet", "What is still to be ticked", "☐");
    }

    @Test
    void whoIsGivenAnExerciseGetsAMailThatLeadsThere() {
        var next = exercises.plan(table.pilot(), table.structure(), "souffleur/EHPAD-01");
        var heir = people.arrive("test", PersonId.fresh().toString(), "Nora Petit", "nora@exemple.example", true);
        structures.join(table.structure(), heir.id(), Role.PILOT);
        postman.empty();
        exercises.hand(table.pilot(), next, heir.id());
        exercises.hand(table.pilot(), next, heir.id());
        assertThat(postman.deliver().stream().filter(it -> it.to().equals("nora@exemple.example")))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).contains("/s/" + table.structure() + "/passation"));
    }

    @Test
    void thePageAndTheListOfExercisesLeadToTheFile() {
        SignIn.as(table.person());
        var list = ScreenReading.open("s/" + table.structure() + "/exercices").page();
        assertThat(list.select("main a[href$=/passation]").text()).isEqualTo("Dossier de passation");
        var read = ScreenReading.open("s/" + table.structure() + "/passation");
        assertThat(read.faults()).isEmpty();
        assertThat(read.page().select("main a[href$=passation.pdf]")).hasSize(1);
    }

    @Test
    void whoDoesNotPlanHereGetsNothingAndAStrangerFindsNothing() {
        var reader = new Caller.Person(tables.member(table.structure(), Role.READER));
        var stranger = new Caller.Person(PersonId.fresh());
        assertThat(refusal(reader)).isEqualTo("not-allowed");
        assertThat(refusal(stranger)).isEqualTo("unknown");
        SignIn.as(reader.id());
        assertThat(ScreenReading.open("s/" + table.structure() + "/passation").text())
                .contains("Votre rôle ne permet pas cette action");
    }

    private String refusal(Caller caller) {
        var no = catchThrowableOfType(
                Refused.class,
                () -> handovers.paper(caller, table.structure(), Words.in("fr"), "https://portail.example"));
        return no.key();
    }
}
