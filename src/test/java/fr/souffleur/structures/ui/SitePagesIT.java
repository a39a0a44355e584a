package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.Brought.Region;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.reading.Published;
import java.time.ZoneId;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import souffleur.db.Tables;

@DoorTest
class SitePagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    DSLContext sql;

    Brought brought;
    Region region;

    @BeforeEach
    void aRegisterOfTwoDays() {
        brought = new Brought(structures, people, register);
        region = brought.region();
        brought.bring(region, Brought.ten(region));
        var tomorrow = new Published()
                .on("2026-12-02")
                .entity(region.number(1), "CENTRE HOSPITALIER DES OSIERS", region.commune())
                .site(region.number(10), "SITE <b>10</b>", "500", region.commune(), "OSIERS SUR BREVE");
        for (var n = 11; n < 19; n++)
            tomorrow.site(region.number(n), "SITE " + n, "355", region.commune(), "OSIERS SUR BREVE");
        tomorrow.site(
                region.number(19),
                "SITE 19",
                "355",
                region.commune(),
                "OSIERS SUR BREVE",
                it -> it.withObject("informationsGeneralesEGE").put("dateFermeture", "2026-12-02"));
        brought.bring(region, tomorrow.group(region.number(1), "GHT des Osiers", "001", region.number(1)));
        as(brought.stranger("quelconque"));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aSiteTellsItsAddressItsNumbersItsCategoryAndWhatThatAsks() {
        var page = open(10);
        assertThat(page.faults()).isEmpty();
        assertThat(page.text())
                .contains(
                        "SITE <b>10</b>",
                        "7 RUE DES OSIERS",
                        "OSIERS SUR BREVE",
                        region.number(10),
                        "(EHPAD)",
                        "secteur médico-social",
                        "proposition du portail",
                        "1er mai 1990");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(open(10).faults()).isEmpty();
        assertThat(open(10).text()).contains("Managing body", "Its history");
    }

    @Test
    void itsLegalEntityLeadsToItsOtherSitesAndNamesTheGroup() {
        var page = open(11);
        assertThat(page.text())
                .contains("Entité juridique", "CENTRE HOSPITALIER DES OSIERS", "SIREN 9", "9 autres sites")
                .contains("GHT des Osiers");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(SiteView.path(region.number(12)), SiteView.path(region.number(19)))
                .doesNotContain(SiteView.path(region.number(11)));
    }

    @Test
    void whatBecameOfItIsToldWithItsDayTheNewestFirst() {
        var text = open(10).text();
        assertThat(text)
                .containsSubsequence("2 décembre 2026", "modifié", "1er décembre 2026", "nouveau")
                .contains("nom : SITE 10 → SITE <b>10</b>", "Centre hospitalier (CH) → ");
        assertThat(open(19).text()).contains("Ce site est fermé depuis le 2 décembre 2026.");
    }

    @Test
    void itSaysThatItIsOnThePortalOnlyToWhoMayKnow() {
        var home = aboard(region.body(), region.number(10), "EHPAD Les Osiers");
        assertThat(open(10).text()).doesNotContain("Sur le portail", "EHPAD Les Osiers");
        as(brought.region().coordinator());
        assertThat(open(10).text()).contains("Aucune structure que vous suivez").doesNotContain("EHPAD Les Osiers");
        as(region.coordinator());
        assertThat(open(10).text()).contains("Sur le portail", "EHPAD Les Osiers");
        assertThat(open(11).text()).contains("Aucune structure que vous suivez ne porte ce numéro.");
        as(brought.member(home, Role.PILOT));
        assertThat(open(10).text()).contains("EHPAD Les Osiers");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/s/" + home);
    }

    @Test
    void aNumberThatTheRegisterDoesNotHaveDoesNotExist() {
        for (var number : new String[] {region.number(99), "x", "%3Cb%3E", "0"})
            assertThat(ScreenReading.open("registre/" + number).text()).contains("n’existe pas");
    }

    @Test
    void theSearchOfTheRegisterLeadsThere() {
        as(region.coordinator());
        ScreenReading.open(RegisterView.path(region.body()));
        test($(TextField.class)
                        .withCaption("Nom, ville, numéro FINESS ou SIREN")
                        .single())
                .setValue(region.number(14));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(SiteView.path(region.number(14)));
    }

    private ScreenReading open(int number) {
        UI.getCurrent().navigate("s");
        return ScreenReading.open(SiteView.path(region.number(number)));
    }

    private StructureId aboard(StructureId body, String finess, String name) {
        var home = StructureId.fresh();
        structures.add(new Structure(home, name, "ehpad", ZoneId.of("Europe/Paris")));
        regions.follow(body, home);
        sql.update(Tables.STRUCTURES_STRUCTURE)
                .set(Tables.STRUCTURES_STRUCTURE.FINESS, finess)
                .where(Tables.STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(home))
                .execute();
        return home;
    }

    private static void as(Caller caller) {
        SignIn.as(((Caller.Person) caller).id());
        UI.getCurrent().setLocale(Locale.FRENCH);
    }
}
