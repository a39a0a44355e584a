package fr.souffleur.structures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.profile.Activity;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.structures.profile.Staff;
import fr.souffleur.structures.profile.Tool;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class ProfilePagesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    Profiles profiles;

    @Autowired
    People people;

    final StructureId tilleuls = StructureId.fresh();
    Caller claire;

    @BeforeEach
    void aHome() {
        structures.add(new Structure(tilleuls, "EHPAD <b>Les Tilleuls</b>", "ehpad", ZoneId.of("Europe/Paris")));
        claire = member(Role.PILOT);
        UI.getCurrent().setLocale(Locale.FRENCH);
        SignIn.as(((Caller.Person) claire).id());
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whatIsTypedIsKeptAtOnceAndLeavesTheListOfWhatIsMissing() {
        var before = open();
        assertThat(before.text()).contains("15 points à compléter", "EHPAD <b>Les Tilleuls</b>");
        test($(TextField.class).withCaption("Dossier informatisé").single()).setValue("le {{dui}} <i>x</i>");
        var after = ScreenReading.now();
        assertThat(after.text()).contains("Gardé : Dossier informatisé.", "14 points à compléter");
        assertThat(profiles.of(claire, tilleuls).tools()).containsEntry(Tool.RECORD, "le {{dui}} <i>x</i>");
        test($(Checkbox.class).withCaption("Unité protégée").single()).click();
        assertThat(profiles.of(claire, tilleuls).activities()).containsExactly(Activity.PROTECTED_UNIT);
        open();
        assertThat($(TextField.class)
                        .withCaption("Dossier informatisé")
                        .single()
                        .getValue())
                .isEqualTo("le {{dui}} <i>x</i>");
    }

    @Test
    void whatCannotBeKeptIsSaidBesideItsField() {
        open();
        var places = $(TextField.class).withCaption("Lits et places").single();
        test(places).setValue("beaucoup");
        assertThat(places.isInvalid()).isTrue();
        assertThat(places.getErrorMessage()).startsWith("Indiquez un nombre de 1 à");
        test(places).setValue("1 084");
        assertThat(places.isInvalid()).isFalse();
        assertThat(profiles.of(claire, tilleuls).places()).isEqualTo(1084);
    }

    @Test
    void aContactIsAddedPutRightAndTakenAway() {
        open();
        var role = $(TextField.class).withCaption("Fonction").single();
        test($(NativeButton.class).withText("Ajouter ce contact").single()).click();
        assertThat(role.getErrorMessage()).isEqualTo("Dites la fonction de ce contact.");
        test(role).setValue("Astreinte");
        test($(TextField.class).withCaption("Téléphone").single()).setValue("01 23 45 67 89");
        test($(NativeButton.class).withText("Ajouter ce contact").single()).click();
        assertThat(ScreenReading.now().text()).contains("Astreinte", "01 23 45 67 89");
        test($(NativeButton.class).withText("Modifier").single()).click();
        test($(TextField.class).withCaption("Fonction").single()).setValue("Garde de direction");
        test($(NativeButton.class).withText("Garder ce contact").single()).click();
        assertThat(profiles.of(claire, tilleuls).contacts())
                .singleElement()
                .satisfies(it -> assertThat(it.role()).isEqualTo("Garde de direction"));
        test($(NativeButton.class).withText("Retirer").single()).click();
        assertThat(profiles.of(claire, tilleuls).contacts()).isEmpty();
    }

    @Test
    void aCompleteProfileLeadsOnToTheKits() {
        profiles.activity(claire, tilleuls, Activity.PERMANENT_STAY, true);
        profiles.places(claire, tilleuls, 84);
        profiles.staff(claire, tilleuls, Staff.TO_49);
        profiles.level(claire, tilleuls, 1);
        profiles.site(claire, tilleuls, "Les Tilleuls", "Val-Fictif", null);
        for (var tool : Tool.of("ehpad")) profiles.tool(claire, tilleuls, tool, "un mot");
        profiles.contact(claire, tilleuls, "Astreinte", "", "01", "");
        assertThat(open().text()).contains("Le profil est complet.").doesNotContain("à compléter");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/s/" + tilleuls + "/kits");
    }

    @Test
    void whoMayNotChangeItReadsIt() {
        profiles.contact(claire, tilleuls, "Astreinte", "", "01", "");
        SignIn.as(((Caller.Person) member(Role.READER)).id());
        var read = open();
        assertThat(read.text()).contains("Vous pouvez lire ce profil", "Astreinte");
        assertThat($(TextField.class)
                        .withCaption("Dossier informatisé")
                        .single()
                        .isReadOnly())
                .isTrue();
        assertThat($(NativeButton.class).withText("Retirer").all()).isEmpty();
        assertThat($(TextField.class).withCaption("Fonction").all()).isEmpty();
    }

    @Test
    void itsWordsAreThereInBothLanguages() {
        for (var language : new String[] {"fr", "en"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            assertThat(open().faults()).isEmpty();
        }
    }

    private ScreenReading open() {
        UI.getCurrent().navigate("s");
        return ScreenReading.open("s/" + tilleuls + "/profil");
    }

    private Caller member(Role role) {
        var person = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "");
        structures.join(tilleuls, person.id(), role);
        return person.caller();
    }
}
