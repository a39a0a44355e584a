package fr.souffleur.training.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.exchange.CourseFiles;
import fr.souffleur.training.exchange.questions.Gift;
import fr.souffleur.training.exchange.questions.MoodleXml;
import fr.souffleur.training.shelf.Courses;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses/")
class CourseFilesDoorIT {

    @Autowired
    CourseFilesDoor door;

    @Autowired
    CourseFiles files;

    @Autowired
    Courses courses;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whoPlansTakesTheCourseAndItsQuestions() throws Exception {
        member("ehpad", Role.PILOT);
        var scorm = door.scorm("PETIT");
        assertThat(scorm.getHeaders().getContentType()).hasToString("application/zip");
        assertThat(named(scorm)).isEqualTo("souffleur-PETIT-1.0.0-scorm12.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(scorm.getBody()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("imsmanifest.xml");
        }
        var questions = courses.withCode("PETIT").questions();
        var gift = door.gift("PETIT");
        assertThat(named(gift)).isEqualTo("souffleur-PETIT-1.0.0-questions.gift");
        assertThat(Gift.read(text(gift)).questions()).isEqualTo(questions);
        var xml = door.moodleXml("PETIT");
        assertThat(named(xml)).isEqualTo("souffleur-PETIT-1.0.0-questions.xml");
        assertThat(MoodleXml.read(text(xml)).questions()).isEqualTo(questions);
        for (var it : List.of(scorm, gift, xml)) {
            assertThat(it.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(it.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void whoKeepsKitsTakesThemToo() {
        var curator = member(Structure.REGIONAL_BODY, Role.CURATOR);
        SignIn.as(curator.id());
        assertThat(files.mayTake(curator.caller())).isTrue();
        assertThat(door.scorm("VIGNETTES").getBody()).isNotEmpty();
    }

    @Test
    void whoOnlyLearnsIsToldWhomTheyAreFor() {
        for (var role : List.of(Role.OBSERVER, Role.READER, Role.IT)) {
            var learner = member("ehpad", role);
            assertThat(files.mayTake(learner.caller())).isFalse();
            for (var course : List.of("PETIT", "VIGNETTES", "NON"))
                assertThat(refusal(() -> door.scorm(course))).isEqualTo("training.files-not-allowed");
            assertThat(refusal(() -> door.gift("PETIT"))).isEqualTo("training.files-not-allowed");
            assertThat(refusal(() -> door.moodleXml("PETIT"))).isEqualTo("training.files-not-allowed");
        }
        SignIn.as(person().id());
        assertThat(refusal(() -> door.scorm("PETIT"))).isEqualTo("training.files-not-allowed");
        var said = door.say(new Refused("training.files-not-allowed"), Locale.FRENCH);
        assertThat(said.getStatusCode().value()).isEqualTo(403);
        assertThat(said.getBody()).contains("bonnes réponses");
    }

    @Test
    void whatDoesNotExistIsNotThere() {
        member("ehpad", Role.PILOT);
        for (var course : List.of("NON", "", "../PETIT", "petit"))
            assertThat(refusal(() -> door.scorm(course))).isEqualTo("unknown");
        assertThat(refusal(() -> door.gift("VIGNETTES"))).isEqualTo("unknown");
        assertThat(refusal(() -> door.moodleXml("VIGNETTES"))).isEqualTo("unknown");
        assertThat(door.say(new Refused("unknown"), Locale.FRENCH)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void nobodyGetsNothing() {
        assertThat(refusal(() -> door.scorm("PETIT"))).isEqualTo("unknown");
    }

    private static String refusal(Runnable asked) {
        return catchThrowableOfType(Refused.class, asked::run).key();
    }

    private static String named(ResponseEntity<byte[]> file) {
        return file.getHeaders().getContentDisposition().getFilename();
    }

    private static String text(ResponseEntity<byte[]> file) {
        return new String(file.getBody(), StandardCharsets.UTF_8);
    }

    private Person member(String kind, Role role) {
        var place = StructureId.fresh();
        structures.add(new Structure(place, "Les Tilleuls", kind, ZoneId.of("Europe/Paris")));
        var person = person();
        structures.join(place, person.id(), role);
        SignIn.as(person.id());
        return person;
    }

    private Person person() {
        return people.arrive(
                "test", UUID.randomUUID().toString(), "Claire Morel", UUID.randomUUID() + "@exemple.example", true);
    }
}
