package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitAction;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class KitPagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Kits kits;

    final StructureId tilleuls = StructureId.fresh();
    final StructureId elsewhere = StructureId.fresh();

    @BeforeEach
    void twoStructures() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        structures.add(new Structure(elsewhere, "Clinique d’à côté", "hospital", ZoneId.of("Europe/Paris")));
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theLibraryPutsWhatFitsOnTheFirstShelf() {
        signedIn(Role.PILOT);
        open("s/" + tilleuls + "/kits");
        assertThat($(H1.class).single().getText()).isEqualTo("Choisir un kit");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Pour vous");
        assertThat(books()).contains("s/" + tilleuls + "/kits/EHPAD-01");
    }

    @Test
    void aWordNarrowsTheLibraryAndTheWholeComesBack() {
        signedIn(Role.PILOT);
        open("s/" + tilleuls + "/kits");
        test($(TextField.class).single()).setValue("sous-marin");
        assertThat(books()).isEmpty();
        test($(Button.class).withText("Voir tous les kits").single()).click();
        assertThat(books()).hasSameSizeAs(kits.all());
    }

    @Test
    void theAddressKeepsTheFacets() {
        signedIn(Role.PILOT);
        open("s/" + tilleuls + "/kits?niveau=1&duree=60");
        assertThat($(CheckboxGroup.class).all().stream()
                        .map(it -> (HasValue<?, ?>) it)
                        .filter(it -> !it.isEmpty()))
                .hasSize(2);
        assertThat(books()).hasSize(1);
        open("s/" + tilleuls + "/kits?niveau=3");
        assertThat(books()).isEmpty();
    }

    @Test
    void everyMemberMayReadThePageAndNobodySeesTheScriptOnIt() {
        for (var role : Role.values()) {
            signedIn(role);
            open("s/" + tilleuls + "/kits/EHPAD-01");
            assertThat($(H1.class).single().getText()).isEqualTo("Le mail de la facture");
            assertThat(html()).contains("Un mardi matin presque ordinaire").doesNotContain("Onze jours", "onze jours");
        }
    }

    @Test
    void onlyWhoMayConductCanOpenTheScript() {
        signedIn(Role.OBSERVER);
        open("s/" + tilleuls + "/kits/EHPAD-01");
        assertThat($(Button.class).withText("Ouvrir le scénario").all()).isEmpty();
        signedIn(Role.PILOT);
        open("s/" + tilleuls + "/kits/EHPAD-01");
        test($(Button.class).withText("Ouvrir le scénario").single()).click();
        assertThat(html())
                .contains("depuis onze jours", "Résidence du Val-Fictif")
                .doesNotContain("{{", "class=\"missing\"");
    }

    @Test
    void whatALaterModuleBringsRunsForWhoPressesAndLeadsOn() {
        signedIn(Role.PILOT);
        open("s/" + tilleuls + "/kits/EHPAD-01");
        UI.getCurrent()
                .add(new ActionButton(
                        new Trying(),
                        signedIn,
                        tilleuls,
                        kits.withCode("EHPAD-01").kit()));
        test($(Button.class).withText("Essayer").single()).click();
        assertThat(getCurrentView()).isInstanceOf(LibraryView.class);
        assertThat($(TextField.class).single().getValue()).isEqualTo("EHPAD-01");
    }

    /** Something to do with a kit, as planning brings it. */
    private static final class Trying implements KitAction {
        @Override
        public String label() {
            return "Essayer";
        }

        @Override
        public Right right() {
            return Right.PLAN;
        }

        @Override
        public String run(Caller caller, StructureId structure, Kit kit) {
            return "s/" + structure + "/kits?recherche=" + kit.code();
        }
    }

    @Test
    void aStrangerFindsNoLibrary() {
        signedIn(Role.PILOT);
        open("s/" + elsewhere + "/kits");
        assertThat(html()).contains("existe pas").doesNotContain("Clinique");
        open("s/" + elsewhere + "/kits/EHPAD-01");
        assertThat(html()).contains("existe pas");
    }

    @Test
    void anUnknownKitDoesNotExist() {
        signedIn(Role.PILOT);
        open("s/" + tilleuls + "/kits/EHPAD-99");
        assertThat(html()).contains("existe pas");
    }

    private void signedIn(Role role) {
        var person =
                people.arrive("http://localhost/test", tilleuls + "-" + role, "Claire Morel", "claire@exemple.example");
        structures.join(tilleuls, person.id(), role);
        SignIn.as(person.id());
    }

    private void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<String> books() {
        return $(Anchor.class).all().stream()
                .filter(it -> it.hasClassName("book"))
                .map(Anchor::getHref)
                .toList();
    }

    private String html() {
        var screen = (Component) getCurrentView();
        return screen.getElement().getOuterHTML()
                + $(Html.class, screen).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
