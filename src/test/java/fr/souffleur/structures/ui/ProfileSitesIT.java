package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souffleur.db.Tables.JOURNAL_ACT;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.profile.Place;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.Brought.Region;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sites of a profile, taken from the register. */
@DoorTest
class ProfileSitesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    Profiles profiles;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    DSLContext sql;

    final StructureId home = StructureId.fresh();
    Region region;
    Caller claire;

    @BeforeEach
    void aHomeInARegion() {
        var brought = new Brought(structures, people, register);
        region = brought.region();
        brought.bring(
                region,
                Brought.ten(region)
                        .entity(region.number(2), "ASSOCIATION DES AULNES", region.commune())
                        .site(region.number(30), "RÉSIDENCE <i>ÉTOILÉE</i>", "500", region.commune(), "AULNES"));
        structures.add(new Structure(home, "EHPAD Les Osiers", "ehpad", ZoneId.of("Europe/Paris")));
        claire = brought.member(home, Role.PILOT);
        SignIn.as(((Caller.Person) claire).id());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aSiteIsChosenFromTheRegisterByTheBeginningsOfItsWords() {
        open();
        var search = test($(SiteLookup.class).single());
        search.setFilter("residence etoi");
        assertThat(search.getSuggestionItems())
                .extracting(it -> ((Site) it).number())
                .contains(region.number(30));
        choose(region.number(30));
        var page = ScreenReading.now();
        assertThat(page.faults()).isEmpty();
        assertThat(page.text()).contains("Gardé : Sites.", "RÉSIDENCE <i>ÉTOILÉE</i>");
        assertThat(profiles.of(claire, home).sites())
                .singleElement()
                .satisfies(it -> assertThat(it.finess()).isEqualTo(region.number(30)))
                .satisfies(it -> assertThat(it.town()).isEqualTo("AULNES"));
        assertThat($(SiteLookup.class).single().getValue()).isNull();
    }

    @Test
    void whatIsThereAlreadyIsSaidBesideTheField() {
        profiles.registered(claire, home, List.of(region.number(30)));
        open();
        choose(region.number(30));
        assertThat($(SiteLookup.class).single().getErrorMessage())
                .isEqualTo("Ce numéro FINESS est déjà dans vos sites.");
        assertThat(profiles.of(claire, home).sites()).hasSize(1);
    }

    @Test
    void theOtherSitesOfTheLegalEntityAreOnePressAway() {
        open();
        choose(region.number(10));
        assertThat(ScreenReading.now().text()).contains("de la même entité juridique", "SITE 19");
        test($(NativeButton.class).withText("Ajouter les 9 sites").single()).click();
        assertThat(profiles.of(claire, home).sites())
                .extracting(Place::finess)
                .hasSize(10)
                .contains(region.number(19))
                .doesNotContain(region.number(30));
        assertThat(ScreenReading.now().text()).doesNotContain("de la même entité juridique");
        assertThat(sql.select(JOURNAL_ACT.DETAILS)
                        .from(JOURNAL_ACT)
                        .where(JOURNAL_ACT.STRUCTURE_ID.eq(home))
                        .and(JOURNAL_ACT.ACT.eq("profile-changed"))
                        .fetch(it -> it.value1().data()))
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(it).isEqualTo("{\"part\": \"sites\"}").doesNotContain("SITE 19", region.number(10)));
    }

    @Test
    void whatTheRegisterDoesNotKnowIsWrittenByHand() {
        open();
        var form = $(ProfileSiteForm.class).single();
        assertThat(form.isOpen()).isFalse();
        form.begin("La maison du bout");
        assertThat(form.isOpen()).isTrue();
        test($(TextField.class).withCaption("Commune").single()).setValue("Aulnes");
        test($(NativeButton.class).withText("Ajouter ce site").single()).click();
        assertThat(profiles.of(claire, home).sites())
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("La maison du bout"))
                .satisfies(it -> assertThat(it.finess()).isNull());
    }

    @Test
    void aNumberThatTheRegisterDoesNotHaveIsNotTaken() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profiles.registered(claire, home, List.of(region.number(10), region.number(99))))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
        assertThat(profiles.of(claire, home).sites()).isEmpty();
    }

    private void choose(String number) {
        var lookup = $(SiteLookup.class).single();
        var search = test(lookup);
        search.setFilter(number);
        search.selectItem(lookup.getItemLabelGenerator().apply(register.site(claire, number)));
    }

    private ScreenReading open() {
        UI.getCurrent().navigate("s");
        return ScreenReading.open(ProfileView.path(home));
    }
}
