package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.Zipped;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class WorkshopPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Workshop workshop;

    final StructureId gcs = StructureId.fresh();
    final String code = "P-" + Integer.toHexString(gcs.hashCode()).toUpperCase(Locale.ROOT);
    Caller camille;
    Caller renaud;

    @BeforeEach
    void twoCurators() {
        structures.add(new Structure(gcs, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        camille = member("Camille Roux", Role.CURATOR);
        renaud = member("Renaud Petit", Role.CURATOR);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theHomeOfARegionalBodyLeadsToTheWorkshopAndShowsNoYear() {
        as(camille);
        open("s/" + gcs);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/s/" + gcs + "/atelier");
        assertThat(html()).doesNotContain("Programme de l’année");
    }

    @Test
    void theSecondReaderRemarksApprovesAndPublishesOnOnePage() {
        var edition = brought();
        as(renaud);
        open("s/" + gcs + "/atelier");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(EditionView.path(gcs, edition));
        open(EditionView.path(gcs, edition));
        assertThat($(H1.class).single().getText()).isEqualTo("Tournée sans carte");
        test($(TextField.class).withCaption("Où").single()).setValue("05");
        test($(TextArea.class).withCaption("Votre remarque").single()).setValue("L’appel arrive trop tôt.");
        press("Ajouter la remarque");
        assertThat(html()).contains("L’appel arrive trop tôt.", "Une remarque ouverte");
        press("Approuver");
        assertThat($(NativeButton.class).withText("Publier").all()).isEmpty();
        press("Régler");
        press("Publier");
        assertThat(html()).contains("Publiée", "Aucune remarque ouverte");
        workshop.retire(camille, gcs, "essai/" + code, "1.2.0", "Essai");
    }

    @Test
    void whoBroughtItIsToldThatSomebodyElseReads() {
        var edition = brought();
        as(camille);
        open(EditionView.path(gcs, edition));
        assertThat(html()).contains("Une autre personne doit maintenant la relire");
        assertThat($(NativeButton.class).withText("Approuver").all()).isEmpty();
    }

    @Test
    void aStaleTabDecidesNothingAndShowsWhatStands() {
        var edition = brought();
        as(renaud);
        open(EditionView.path(gcs, edition));
        workshop.setAside(camille, gcs, edition, "Je reprends le scénario.", 0);
        try {
            press("Approuver");
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("kits.moved-on");
        }
        assertThat(html()).contains("Mise de côté", "Je reprends le scénario.");
    }

    @Test
    void markupInARemarkStaysText() {
        var edition = brought();
        workshop.remark(renaud, gcs, edition, "<b>05</b>", "<img src=x onerror=alert(1)>");
        as(camille);
        open(EditionView.path(gcs, edition));
        assertThat(html()).contains("&lt;img src=x").doesNotContain("<img src=x", "<b>05</b>");
    }

    @Test
    void aPilotAndAStrangerFindNoWorkshop() {
        var edition = brought();
        as(member("Pilote", Role.PILOT));
        for (var path : new String[] {"s/" + gcs + "/atelier", BringView.path(gcs), EditionView.path(gcs, edition)}) {
            open(path);
            assertThat(html()).doesNotContain("Tournée sans carte", "Apporter un kit");
        }
        as(people.arrive("http://localhost/test", gcs + "-x", "X", "x@exemple.example")
                .caller());
        open(EditionView.path(gcs, edition));
        assertThat(html()).contains("existe pas");
    }

    @Test
    void everyScreenOfTheWorkshopHasItsWordsInBothLanguages() {
        var edition = brought();
        as(renaud);
        for (var language : new String[] {"fr", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            for (var path : new String[] {
                "s/" + gcs,
                "s/" + gcs + "/atelier",
                BringView.path(gcs),
                EditionView.path(gcs, edition),
                EditionView.path(gcs, edition) + "/fichiers",
                EditionView.path(gcs, edition) + "/comparer"
            })
                // Sources show variables as they are written.
                assertThat(ScreenReading.open(path).faults())
                        .as(path)
                        .filteredOn(it -> !it.startsWith("a hole in the words") || !it.contains("{{"))
                        .isEmpty();
        }
    }

    private EditionId brought() {
        var kit = Zipped.kit("HAD-01").id("essai/" + code);
        return workshop.bring(camille, gcs, kit.bring(), "Première version");
    }

    private Caller member(String name, Role role) {
        var person = people.arrive("http://localhost/test", gcs + "-" + name, name, "m@gcs.example");
        structures.join(gcs, person.id(), role);
        return person.caller();
    }

    private void as(Caller caller) {
        SignIn.as(((Caller.Person) caller).id());
    }

    private void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void press(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private String html() {
        var screen = (Component) getCurrentView();
        return screen.getElement().getOuterHTML()
                + $(Html.class, screen).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
