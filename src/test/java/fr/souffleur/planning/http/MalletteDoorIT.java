package fr.souffleur.planning.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
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
class MalletteDoorIT {

    @Autowired
    MalletteDoor door;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    TestClock.Moving clock;

    final StructureId tilleuls = StructureId.fresh();
    final StructureId acacias = StructureId.fresh();
    PersonId pilot;
    ExerciseId exercise;

    @BeforeEach
    void twoHousesAndAnExercise() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        structures.add(new Structure(acacias, "EHPAD Les Acacias", "ehpad", ZoneId.of("Europe/Paris")));
        pilot = member(tilleuls, Role.PILOT);
        exercise = exercises.plan(new Caller.Person(pilot), tilleuls, "souffleur/EHPAD-01");
        exercises.date(new Caller.Person(pilot), exercise, clock.instant(), null, 0);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theMalletteComesAsAFileThatNobodyKeeps() {
        SignIn.as(pilot);
        var answer = door.mallette(tilleuls.toString(), exercise.toString());
        assertThat(answer.getBody()).startsWith("%PDF-".getBytes());
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .matches("mallette-EHPAD-01-\\d{4}-\\d\\d-\\d\\d\\.pdf");
    }

    @Test
    void anotherStructuresPilotIsToldThatItDoesNotExist() {
        SignIn.as(member(acacias, Role.PILOT));
        assertThat(refusal(tilleuls.toString())).isEqualTo("unknown");
        assertThat(refusal(acacias.toString())).isEqualTo("unknown");
        assertThat(refusal("x")).isEqualTo("unknown");
        assertThat(door.say(new Refused("unknown"), Locale.FRENCH)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void underAnotherAddressItDoesNotExistEvenForItsPilot() {
        SignIn.as(pilot);
        assertThat(refusal(acacias.toString())).isEqualTo("unknown");
    }

    @Test
    void whoMayNotReadTheScriptMayNotPrintIt() {
        for (var role : new Role[] {Role.MANAGEMENT, Role.OBSERVER}) {
            SignIn.as(member(tilleuls, role));
            assertThat(refusal(tilleuls.toString())).as(role.name()).isEqualTo("not-allowed");
        }
        assertThat(door.say(new Refused("not-allowed"), Locale.FRENCH)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void whoPreparesPrintsThePlayersPapers() {
        SignIn.as(member(tilleuls, Role.MANAGEMENT));
        var answer = door.players(tilleuls.toString(), exercise.toString());
        assertThat(answer.getBody()).startsWith("%PDF-".getBytes());
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .startsWith("papiers-des-joueurs-EHPAD-01-");
        SignIn.as(member(tilleuls, Role.OBSERVER));
        assertThat(catchThrowableOfType(Refused.class, () -> door.players(tilleuls.toString(), exercise.toString()))
                        .key())
                .isEqualTo("not-allowed");
        SignIn.as(member(acacias, Role.PILOT));
        assertThat(catchThrowableOfType(Refused.class, () -> door.players(tilleuls.toString(), exercise.toString()))
                        .key())
                .isEqualTo("unknown");
    }

    @Test
    void nobodySignedInGetsNothing() {
        assertThat(refusal(tilleuls.toString())).isEqualTo("unknown");
    }

    private PersonId member(StructureId structure, Role role) {
        var person = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "");
        structures.join(structure, person.id(), role);
        return person.id();
    }

    private String refusal(String structure) {
        return catchThrowableOfType(Refused.class, () -> door.mallette(structure, exercise.toString()))
                .key();
    }
}
