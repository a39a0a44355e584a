package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.Hint;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.Register;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class AboardPagesIT extends SpringBrowserlessTest {

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    Requests requests;

    final StructureId gcs = StructureId.fresh();
    final StructureId tilleuls = StructureId.fresh();
    Caller sophie;
    Caller claire;

    @BeforeEach
    void aRegion() {
        structures.add(new Structure(gcs, "GCS e-santé " + gcs, Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        regions.follow(gcs, tilleuls);
        sophie = member(gcs, "Sophie Lemaire", Role.COORDINATOR);
        claire = member(tilleuls, "Claire Morel", Role.PILOT);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aHomeComesAboardFromNothing() {
        var anna = someone("Anna <b>Vidal</b>");
        as(anna);
        navigate("s");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/arriver");
        navigate("arriver");
        test($(NativeButton.class).withText("Je ne trouve pas ma structure").single())
                .click();
        test($(TextField.class).withCaption("Nom de la structure").single()).setValue("Foyer du Val {{nom}}");
        test($(TextField.class).withCaption("Commune").single()).setValue("Val-Fictif");
        choose("Type", "Autre établissement ou service médico-social");
        $(Select.class).all().stream()
                .filter(it -> "Groupement régional".equals(it.getLabel()) && it.isVisible())
                .forEach(it -> choose("Groupement régional", "GCS e-santé " + gcs));
        test($(TextArea.class).single()).setValue("Responsable qualité\n<script>alert(1)</script>");
        test($(Button.class).withText("Envoyer ma demande").single()).click();
        assertThat(ScreenReading.now().text()).contains("Foyer du Val {{nom}}", "en attente de réponse");

        as(sophie);
        navigate("s/" + gcs + "/demandes");
        var asked = ScreenReading.now();
        assertThat(asked.text())
                .contains("Anna <b>Vidal</b>", "qui arrive sur le portail", "<script>alert(1)</script>");
        assertThat(asked.page().select("script, b")).isEmpty();
        test($(NativeButton.class).withText("Accepter").single()).click();
        assertThat(ScreenReading.now().text()).contains("Aucune demande en attente");
        navigate("s/" + gcs + "/suivi");
        assertThat(ScreenReading.now().text()).contains("Foyer du Val {{nom}}", "aucun kit choisi cette année");

        as(anna);
        var home = structures.of(anna).getFirst().structure().id();
        assertThat(ScreenReading.open("s/" + home).text())
                .contains(
                        "Vos premiers pas",
                        "Compléter le profil",
                        "Choisir un premier kit",
                        "Suivre une première formation");
        navigate("s/" + home + "/kits");
        assertThat(ScreenReading.now().text()).contains("EHPAD-01");
        var exercise = exercises.plan(anna, home, "souffleur/EHPAD-01");
        assertThat(ScreenReading.open("s/" + home)
                        .page()
                        .select(".firststeps a")
                        .eachAttr("href"))
                .contains("/s/" + home + "/exercices/" + exercise + "/repetition");
        exercises.rehearsed(anna, exercise);
        assertThat(ScreenReading.open("s/" + home).text()).doesNotContain("Vos premiers pas");
        navigate("arriver");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/s/" + home);
    }

    @Test
    void aRoleEndsInTwoStepsAndAnEmptyInvitationSaysWhatIsMissing() {
        var nadia = member(tilleuls, "Nadia Benali", Role.OBSERVER);
        as(claire);
        navigate("s/" + tilleuls + "/personnes");
        var ends = $(NativeDetails.class).all().stream()
                .filter(it -> it.getSummaryText().equals("Mettre fin"))
                .toList();
        assertThat(ends).hasSize(2).noneMatch(NativeDetails::isOpen);
        ends.forEach(it -> it.setOpen(true));
        test($(NativeButton.class)
                        .withText("Mettre fin au rôle de Nadia Benali\u00A0: observateur")
                        .single())
                .click();
        assertThat(structures.of(nadia)).isEmpty();
        test($(Button.class).withText("Envoyer l’invitation").single()).click();
        var address = $(TextField.class).withCaption("Adresse électronique").single();
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).isEqualTo("Remplissez ce champ pour continuer.");
    }

    @Test
    void namesStandInTheOrderPeopleRead() {
        for (var name : new String[] {"Zéphyr", "École des Soins", "ehpad des Aulnes"})
            regions.follow(gcs, aboard(name));
        as(sophie);
        var text = ScreenReading.open("s/" + gcs + "/suivi").text();
        assertThat(text).containsSubsequence("École des Soins", "ehpad des Aulnes", "EHPAD Les Tilleuls", "Zéphyr");
    }

    @Test
    void theRegisterFillsInWhatItKnows() {
        var brought = new Brought(structures, people, register);
        var region = brought.region();
        brought.bring(
                region,
                Brought.ten(region)
                        .site(region.number(77), "RÉSIDENCE <b>OLTRAMARE</b>", "500", region.commune(), "Y"));
        var anna = someone("Anna Vidal");
        as(anna);
        navigate("arriver");
        test($(Button.class).withText("Envoyer ma demande").single()).click();
        assertThat(requests.mine(anna)).isEmpty();
        test($(TextField.class).single()).setValue("residence oltra");
        test($(NativeButton.class).withText("C’est ici").single()).click();
        test($(NativeButton.class).withText("Changer").single()).click();
        test($(TextField.class).single()).setValue(region.number(77));
        test($(NativeButton.class).withText("C’est ici").single()).click();
        assertThat(ScreenReading.now().page().select(".chosen").text())
                .contains("RÉSIDENCE <b>OLTRAMARE</b>", region.number(77), "EHPAD");
        test($(TextArea.class).single()).setValue("Cadre de santé");
        test($(Button.class).withText("Envoyer ma demande").single()).click();
        assertThat(requests.mine(anna))
                .singleElement()
                .satisfies(it -> assertThat(it.structure().name()).isEqualTo("RÉSIDENCE <b>OLTRAMARE</b>"));
    }

    @Test
    void whatABrokerSaysIsProposedAndNothingMore() {
        var brought = new Brought(structures, people, register);
        var region = brought.region();
        brought.bring(region, Brought.ten(region));
        var anna = ((Caller.Person) someone("Anna Vidal")).id();
        SignIn.through(anna, new Hint(Hint.Kind.FINESS, region.number(12), Hint.Source.PRO_SANTE_CONNECT));
        var page = ScreenReading.open("arriver");
        assertThat(page.faults()).isEmpty();
        assertThat(page.text())
                .contains("Votre fournisseur d’identité indique", "SITE 12")
                .doesNotContain("SITE 13");
        assertThat(structures.of(new Caller.Person(anna))).isEmpty();
        SignIn.through(anna, new Hint(Hint.Kind.FINESS, region.department() + "9999999", Hint.Source.PROCONNECT));
        navigate("s");
        assertThat(ScreenReading.open("arriver").text()).doesNotContain("Votre fournisseur d’identité");
    }

    @Test
    void whoHasNotConfirmedTheAddressIsToldSoAndAsksNothing() {
        var person = people.arrive("test", PersonId.fresh().toString(), "Anna", "x@example.org");
        as(person.caller());
        var page = ScreenReading.open("arriver");
        assertThat(page.faults()).isEmpty();
        assertThat(page.text()).contains("Votre adresse n’est pas encore confirmée");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void thePilotInvitesAndTakesTheInvitationBack() {
        as(claire);
        navigate("s/" + tilleuls + "/personnes");
        test($(TextField.class).withCaption("Adresse électronique").single()).setValue("nadia@les-tilleuls.example");
        choose("Rôle", "observateur");
        test($(Button.class).withText("Envoyer l’invitation").single()).click();
        assertThat(ScreenReading.now().text()).contains("nadia@les-tilleuls.example", "Invitations sans réponse");
        test($(NativeButton.class).withText("Retirer").single()).click();
        assertThat(ScreenReading.now().text()).doesNotContain("nadia@les-tilleuls.example");
    }

    @Test
    void everyPageHasAllItsWordsInBothLanguages() {
        for (var language : new String[] {"fr", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            as(claire);
            clean("arriver", "s/" + tilleuls + "/personnes");
            as(sophie);
            clean("s/" + gcs + "/demandes", "s/" + gcs + "/suivi", "s/" + tilleuls + "/personnes");
            as(someone("Personne"));
            clean("arriver", "s");
        }
    }

    @Test
    void whoIsNotOfTheRegionFindsNothingThere() {
        var foreign = someone("Paul Lambert");
        as(foreign);
        for (var page : new String[] {"/personnes", "/demandes", "/suivi"})
            for (var place : new StructureId[] {gcs, tilleuls, StructureId.fresh()}) {
                navigate("s/" + place + page);
                assertThat(ScreenReading.now().text())
                        .as(page)
                        .contains("n’existe pas")
                        .doesNotContain("Tilleuls");
            }
    }

    private void clean(String... addresses) {
        for (var address : addresses) {
            navigate(address);
            assertThat(ScreenReading.now().faults()).as(address).isEmpty();
        }
    }

    private static void navigate(String address) {
        UI.getCurrent().navigate(address);
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, String item) {
        test($(Select.class).withCaption(caption).single()).selectItem(item);
    }

    private Caller member(StructureId structure, String name, Role role) {
        var person = someone(name);
        structures.join(structure, ((Caller.Person) person).id(), role);
        return person;
    }

    private Caller someone(String name) {
        return people.arrive("test", PersonId.fresh().toString(), name, "x@example.org", true)
                .caller();
    }

    private static void as(Caller caller) {
        SignIn.as(((Caller.Person) caller).id());
    }

    private StructureId aboard(String name) {
        var structure = new Structure(StructureId.fresh(), name, "ehpad", ZoneId.of("Europe/Paris"));
        structures.add(structure);
        return structure.id();
    }
}
