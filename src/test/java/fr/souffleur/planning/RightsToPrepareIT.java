package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every door of preparation, tried by everybody. */
@DoorTest
class RightsToPrepareIT {

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    final StructureId tilleuls = StructureId.fresh();
    final Map<Role, Caller> members = new EnumMap<>(Role.class);
    final Map<String, Consumer<Caller>> doors = new LinkedHashMap<>();
    ExerciseId exercise;

    @BeforeEach
    void anExerciseAndItsDoors() {
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        for (var role : Role.values()) {
            var person = people.arrive("test", UUID.randomUUID().toString(), role.name(), "");
            structures.join(tilleuls, person.id(), role);
            members.put(role, person.caller());
        }
        var pilot = members.get(Role.PILOT);
        exercise = exercises.plan(pilot, tilleuls, "souffleur/EHPAD-01");
        var cast = exercises.preparation(pilot, exercise).cast();
        doors.put("see", it -> exercises.get(it, exercise));
        doors.put("list", it -> exercises.of(it, tilleuls));
        doors.put("prepare", it -> exercises.preparation(it, exercise));
        doors.put("answer", it -> exercises.answer(it, exercise, "dui", "Résilog"));
        doors.put("tick", it -> exercises.tick(it, exercise, "j30-date"));
        doors.put("untick", it -> exercises.untick(it, exercise, "j30-date"));
        doors.put("roles", it -> exercises.roles(it, exercise, cast));
        doors.put("observed", it -> exercises.observed(it, exercise, true));
        doors.put("automatic", it -> exercises.automatic(it, exercise, new InjectId("05"), true));
        doors.put("script", it -> exercises.script(it, exercise));
        doors.put("hand", it -> exercises.hand(it, exercise, ((Caller.Person) pilot).id()));
        doors.put("cancel", it -> exercises.cancel(it, exercise, null));
        doors.put(
                "date", it -> exercises.date(it, exercise, clock.instant().plus(Duration.ofDays(9)), null, revision()));
        doors.put("plan", it -> exercises.plan(it, tilleuls, "souffleur/EHPAD-01"));
    }

    @Test
    void aPilotOpensEveryDoor() {
        doors.forEach(
                (name, door) -> assertThat(tried(door, Role.PILOT)).as(name).isEqualTo("open"));
    }

    @Test
    void managementOpensEveryDoorButTheScript() {
        doors.forEach((name, door) -> assertThat(tried(door, Role.MANAGEMENT))
                .as(name)
                .isEqualTo(name.equals("script") ? "not-allowed" : "open"));
    }

    @Test
    void anObserverSeesThatThereIsAnExerciseAndNoMore() {
        doors.forEach((name, door) -> assertThat(tried(door, Role.OBSERVER))
                .as(name)
                .isEqualTo(name.equals("see") || name.equals("list") ? "open" : "not-allowed"));
    }

    @Test
    void whoeverIsNoMemberFindsNoDoorAtAll() {
        for (var stranger :
                new Caller[] {new Caller.Person(PersonId.fresh()), new Caller.Seat(SeatId.fresh()), new Caller.Clock()})
            doors.forEach(
                    (name, door) -> assertThat(tried(door, stranger)).as(name).isEqualTo("unknown"));
    }

    private String tried(Consumer<Caller> door, Role role) {
        return tried(door, members.get(role));
    }

    private static String tried(Consumer<Caller> door, Caller caller) {
        try {
            door.accept(caller);
            return "open";
        } catch (Refused no) {
            return no.key();
        }
    }

    private int revision() {
        return exercises.get(members.get(Role.PILOT), exercise).revision();
    }
}
