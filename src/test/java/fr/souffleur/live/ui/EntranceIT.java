package fr.souffleur.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.DoorTest;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class EntranceIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Exercises exercises;

    final StructureId tilleuls = StructureId.fresh();
    Caller pilot;
    ExerciseId exercise;
    String path;

    @BeforeEach
    void aChosenKit() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        UI.getCurrent().setLocale(Locale.FRENCH);
        pilot = signedIn(Role.PILOT);
        exercise = exercises.plan(pilot, tilleuls, "souffleur/EHPAD-01");
        path = exercises.get(pilot, exercise).path().substring(1);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whileAnAnswerIsMissingTheDoorStaysShutAndSaysWhichOne() {
        var page = ScreenReading.open(path + "/salle").page();
        assertThat(page.select(".empty li").eachText())
                .containsExactly("Quel numéro représente tout l’extérieur pendant l’exercice ?");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/" + path + "/contexte");
        assertThat($(NativeButton.class).withText("Ouvrir la salle").exists()).isFalse();
    }

    @Test
    void theRoomOpensInOnePressAndShowsThreeWaysIn() {
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        ScreenReading.open(path + "/salle");
        test($(NativeButton.class).all().stream()
                        .filter(it -> it.hasClassName("cue"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(exercises.get(pilot, exercise).status()).isEqualTo(Exercise.Status.OPEN);
        var page = ScreenReading.now().page();
        assertThat(page.select(".door"))
                .hasSize(3)
                .allMatch(it -> !it.select("svg[role=img]").isEmpty());
        assertThat(page.select(".bigcode").eachText())
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[A-Z0-9]{4} [A-Z0-9]{4}"));
        assertThat(page.select("a.cue").attr("href")).isEqualTo("/" + path + "/animer");
    }

    @Test
    void onlyWhoConductsStandsAtThisDoor() {
        for (var role : new Role[] {Role.MANAGEMENT, Role.OBSERVER}) {
            signedIn(role);
            assertThat(ScreenReading.open(path + "/salle").text())
                    .as(role.name())
                    .contains("Votre rôle ne permet pas")
                    .doesNotContain("Ouvrir la salle");
        }
    }

    @Test
    void aCodeHasEightSignsHoweverTheyAreTyped() {
        SignIn.out();
        ScreenReading.open("rejoindre");
        var code = $(TextField.class).single();
        test(code).setValue("abc");
        test($(NativeButton.class).single()).click();
        assertThat(code.isInvalid()).isTrue();
        test(code).setValue("acde-fg23");
        test($(NativeButton.class).single()).click();
        assertThat(code.isInvalid()).isFalse();
    }

    private Caller signedIn(Role role) {
        var person = people.arrive("test", tilleuls + "-" + role, "Claire Morel", "");
        structures.join(tilleuls, person.id(), role);
        SignIn.as(person.id());
        return person.caller();
    }
}
