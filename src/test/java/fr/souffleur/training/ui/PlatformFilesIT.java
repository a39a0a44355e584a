package fr.souffleur.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.souffleur.DoorTest;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A course's page offers files for another platform to who may take them. */
@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses/")
class PlatformFilesIT extends SpringBrowserlessTest {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whoPlansSeesThreeFilesAndTwoLessWithoutAQuiz() {
        assertThat(files(Role.PILOT, "PETIT")).containsExactly("scorm.zip", "questions.gift", "questions.xml");
        assertThat(files(Role.PILOT, "VIGNETTES")).containsExactly("scorm.zip");
    }

    @Test
    void whoLearnsSeesNone() {
        assertThat(files(Role.OBSERVER, "PETIT")).isEmpty();
    }

    private List<String> files(Role role, String course) {
        var place = StructureId.fresh();
        structures.add(new Structure(place, "Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        var person = people.arrive(
                "test", UUID.randomUUID().toString(), "Claire Morel", UUID.randomUUID() + "@exemple.example", true);
        structures.join(place, person.id(), role);
        SignIn.as(person.id());
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().navigate("formation/" + course);
        var before = "/formation/" + course + "/";
        return $(PlatformPart.class).all().stream()
                .flatMap(it -> $(Anchor.class, it).all().stream())
                .filter(it -> it.getElement().hasAttribute("download"))
                .map(Anchor::getHref)
                .filter(it -> it.startsWith(before))
                .map(it -> it.substring(before.length()))
                .toList();
    }
}
