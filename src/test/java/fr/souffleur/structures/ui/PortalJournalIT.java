package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignIn;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
class PortalJournalIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    final StructureId gcs = StructureId.fresh();

    @BeforeEach
    void aRegion() {
        structures.add(new Structure(gcs, "GCS e-santé " + gcs, Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void anAdministratorReadsWhatThePortalNotedAndIsToldWhereThereIsNothing() {
        as(member("Yasmine Kaci", Role.ADMINISTRATOR));
        transaction.executeWithoutResult(
                _ -> journal.record(new Caller.Clock(), Act.of("codes-guessed").with("wrong", 20)));
        var page = ScreenReading.open("s/" + gcs + "/journal-portail");
        assertThat(page.text()).contains("Journal du portail", "Codes d’exercice essayés en nombre", "20 faux");
        assertThat(page.faults()).isEmpty();
        assertThat($(TextField.class).withCaption("Nom d’une personne").exists())
                .isFalse();
        var other = ScreenReading.open("s/" + gcs + "/journal-portail?du=2020-01-01&au=2020-01-31");
        assertThat(other.text()).contains("Rien à signaler").doesNotContain("20 faux");
        assertThat(other.faults()).isEmpty();
    }

    @Test
    void aCoordinatorIsToldThatThisIsNotForThem() {
        as(member("Sophie Vidal", Role.COORDINATOR));
        assertThat(ScreenReading.open("s/" + gcs + "/journal-portail").text())
                .doesNotContain("Rien à signaler", "Codes d’exercice");
    }

    private static void as(Person person) {
        SignIn.as(person.id());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    private Person member(String name, Role role) {
        var address = UUID.randomUUID() + "@exemple.example";
        var person = people.arrive("test", address, name, address, true);
        structures.join(gcs, person.id(), role);
        return person;
    }
}
