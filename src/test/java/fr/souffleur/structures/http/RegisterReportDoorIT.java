package fr.souffleur.structures.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought;
import fr.souffleur.structures.register.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class RegisterReportDoorIT {

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    RegisterReportDoor door;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theWholeReportComesAsATableWithoutFormulas() throws IOException {
        var brought = new Brought(structures, people, register);
        var region = brought.region();
        var file = Brought.ten(region).site(region.number(60), "=HYPERLINK(\"x\")", "355", region.commune(), "Y");
        var delivery = brought.bring(region, file);
        SignIn.as(((Caller.Person) region.coordinator()).id());
        var answer = door.report(region.body().toString(), delivery.id().toString(), Locale.FRENCH);
        var table = new ByteArrayOutputStream();
        Objects.requireNonNull(answer.getBody()).writeTo(table);
        var lines = table.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(13);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFDonnées du;Changement;Niveau;FINESS;Nom;Détail");
        assertThat(lines).anyMatch(it -> it.contains(";\"'=HYPERLINK(\"\"x\"\")\";"));
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void aStrangerIsToldThatItDoesNotExist() {
        var brought = new Brought(structures, people, register);
        var region = brought.region();
        var delivery = brought.bring(region, Brought.ten(region));
        SignIn.as(((Caller.Person) brought.region().coordinator()).id());
        var refused = catchThrowableOfType(
                Refused.class,
                () -> door.report(region.body().toString(), delivery.id().toString(), Locale.FRENCH));
        assertThat(refused.key()).isEqualTo("unknown");
        assertThat(door.say(refused, Locale.FRENCH).getStatusCode().value()).isEqualTo(404);
    }
}
