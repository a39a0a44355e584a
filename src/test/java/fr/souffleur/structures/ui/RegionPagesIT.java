package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.NOTICES_MAIL;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.TestClock;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Forcing;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class RegionPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    DSLContext sql;

    final StructureId gcs = StructureId.fresh();
    final StructureId tilleuls = StructureId.fresh();
    Person claire;

    @BeforeEach
    void aRegion() {
        structures.add(new Structure(gcs, "GCS e-santé " + gcs, Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        structures.add(new Structure(tilleuls, "EHPAD <i>Les Tilleuls</i>", "ehpad", ZoneId.of("Europe/Paris")));
        regions.follow(gcs, tilleuls);
        claire = member(tilleuls, "Claire Morel", Role.PILOT);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aCoordinatorFoundsAGroupAndItsHeadFollowsTheMembers() {
        as(member(gcs, "Sophie Vidal", Role.COORDINATOR));
        var empty = ScreenReading.open("s/" + gcs + "/groupements");
        assertThat(empty.text()).contains("Aucun groupement pour l’instant");
        assertThat(empty.faults()).isEmpty();
        test($(TextField.class).withCaption("Nom du groupement").single()).setValue("GHT {{x}} des Osiers");
        test($(Button.class).withText("Créer le groupement").single()).click();
        var search = test($(ComboBox.class).withCaption("Ajouter une structure").single());
        search.setFilter("tilleuls ehp");
        search.selectItem("EHPAD <i>Les Tilleuls</i>");
        var page = ScreenReading.now();
        assertThat(page.text()).contains("GHT {{x}} des Osiers", "Un membre", "EHPAD <i>Les Tilleuls</i>");
        var group = StructureId.parse(
                page.page().select("a[href$=/personnes]").last().attr("href").split("/")[2]);

        as(member(group, "Thomas Berger", Role.HEAD));
        assertThat(ScreenReading.open("s/" + group + "/suivi").text()).contains("EHPAD <i>Les Tilleuls</i>");

        as(member(gcs, "Sophie Vidal", Role.COORDINATOR));
        ScreenReading.open("s/" + gcs + "/groupements");
        test($(NativeButton.class).withText("Retirer").single()).click();
        assertThat(ScreenReading.now().text()).contains("Aucun membre");
    }

    @Test
    void anAdministratorBreaksTheGlassAndTheStructureIsTold() {
        var yasmine = member(gcs, "Yasmine Kaci", Role.ADMINISTRATOR);
        as(yasmine);
        assertThat(ScreenReading.open("s/" + tilleuls + "/exercices").text()).contains("n’existe pas");
        var page = ScreenReading.open("s/" + gcs + "/acces");
        assertThat(page.faults()).isEmpty();
        test($(ComboBox.class).withCaption("Structure").single()).selectItem("EHPAD <i>Les Tilleuls</i>");
        test($(TextArea.class).withCaption("Motif").single()).setValue("La pilote est partie <b>sans</b> suite.");
        test($(Button.class).withText("Ouvrir l’accès pour une heure").single()).click();
        assertThat(ScreenReading.now().text()).contains("Accès ouverts jusqu’ici", "<b>sans</b> suite");
        assertThat(ScreenReading.open("s/" + tilleuls + "/exercices").text()).doesNotContain("n’existe pas");
        assertThat(sql.fetchCount(NOTICES_MAIL, NOTICES_MAIL.PERSON_ID.eq(claire.id())))
                .isEqualTo(1);

        as(claire);
        assertThat(ScreenReading.open("s/" + tilleuls + "/journal").text())
                .contains("Accès d’urgence ouvert par un administrateur");

        clock.forward(Forcing.FOR);
        as(yasmine);
        assertThat(ScreenReading.open("s/" + tilleuls + "/exercices").text()).contains("n’existe pas");
    }

    private Person member(StructureId structure, String name, Role role) {
        var address = UUID.randomUUID() + "@exemple.example";
        var person = people.arrive("test", address, name, address, true);
        structures.join(structure, person.id(), role);
        return person;
    }

    private static void as(Person person) {
        SignIn.as(person.id());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }
}
