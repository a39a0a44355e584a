package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.Brought.Region;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.structures.register.Register;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class RegisterPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Register register;

    Brought brought;
    Region region;

    @BeforeEach
    void aRegion() {
        brought = new Brought(structures, people, register);
        region = brought.region();
        UI.getCurrent().setLocale(Locale.FRENCH);
        as(region.coordinator());
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void anEmptyRegisterSaysWhatComesFirst() {
        var page = ScreenReading.open(RegisterView.path(region.body()));
        assertThat(page.faults()).isEmpty();
        assertThat(page.text()).contains("Le registre est vide", "Importer un fichier", "Aucun fichier importé");
    }

    @Test
    void theMenuOfACoordinatorLeadsThere() {
        ScreenReading.open("s/" + region.body());
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/" + RegisterView.path(region.body()));
    }

    @Test
    void itTellsTheAgeOfItsDataAndWhatWasBrought() {
        brought.bring(region, Brought.ten(region));
        var page = ScreenReading.open(RegisterView.path(region.body()));
        assertThat(page.faults()).isEmpty();
        assertThat(page.text())
                .contains(
                        "10 sites en service", "Données du 1er décembre 2026", "Licence Ouverte 2.0", "registre.json");
    }

    @Test
    void sitesAreFoundAsOneTypes() {
        var file = Brought.ten(region)
                .site(region.number(77), "RÉSIDENCE <b>YVRAINE</b>", "500", region.commune(), "YVRAINE");
        brought.bring(region, file);
        ScreenReading.open(RegisterView.path(region.body()));
        test($(TextField.class)
                        .withCaption("Nom, ville, numéro FINESS ou SIREN")
                        .single())
                .setValue("residence yvr");
        var page = ScreenReading.now();
        assertThat(page.text()).contains("Un site trouvé.", "RÉSIDENCE <b>YVRAINE</b>", "(EHPAD)");
        assertThat(page.faults()).isEmpty();
    }

    @Test
    void theReportShowsEachKindAndCanBeFiltered() {
        brought.bring(region, Brought.ten(region));
        var tomorrow = Brought.ten(region).site("x", "SANS NUMERO", "355", region.commune(), "Y");
        tomorrow.site(region.number(60), "=NEUF()", "355", region.commune(), "Y");
        var delivery = brought.bring(region, tomorrow);
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            UI.getCurrent().setLocale(language);
            var page = ScreenReading.open(path(delivery));
            assertThat(page.faults()).isEmpty();
            assertThat(page.text()).contains("=NEUF()", "SANS NUMERO", region.number(60));
        }
        assertThat(ScreenReading.open(path(delivery) + "?quoi=MOVED").text()).doesNotContain("=NEUF()");
        assertThat(ScreenReading.open(path(delivery) + "?quoi=x").text()).contains("=NEUF()");
    }

    @Test
    void categoriesToSettleStandFirst() {
        brought.bring(region, Brought.ten(region).site(region.number(61), "X", "997", region.commune(), "Y"));
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            UI.getCurrent().setLocale(language);
            var page = ScreenReading.open(RegisterCategoriesView.path(region.body()));
            assertThat(page.faults()).isEmpty();
            assertThat(page.page().select("tbody tr").eachText().subList(0, 3).toString())
                    .contains("997");
        }
    }

    @Test
    void othersFindNothingThere() {
        var delivery = brought.bring(region, Brought.ten(region));
        var pilot = brought.member(region.body(), Role.PILOT);
        var stranger = brought.stranger("inconnue");
        for (var who : new Caller[] {pilot, stranger, brought.region().coordinator()}) {
            as(who);
            for (var path : new String[] {
                RegisterView.path(region.body()), path(delivery), RegisterCategoriesView.path(region.body())
            })
                assertThat(ScreenReading.open(path).text())
                        .doesNotContain("Rapport d’import", "Importer un fichier", "Régime");
        }
    }

    private String path(Delivery delivery) {
        return RegisterReportView.path(region.body(), delivery.id());
    }

    private static void as(Caller caller) {
        SignIn.as(((Caller.Person) caller).id());
    }
}
