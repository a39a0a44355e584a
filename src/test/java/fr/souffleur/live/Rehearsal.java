package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Sets up nursing homes that play EHPAD-01, for tests of the doors. */
@Component
class Rehearsal {

    static final InjectId FIRST = new InjectId("01");
    static final InjectId SECOND = new InjectId("02");
    static final RoleId NURSE = new RoleId("idec");
    static final RoleId CLERK = new RoleId("secretaire-comptable");

    final LiveExercises live;
    final Seats seats;
    final Streams streams;
    final Exercises exercises;
    private final Structures structures;
    private final People people;
    private final ApplicationContext portal;

    Rehearsal(
            LiveExercises live,
            Seats seats,
            Streams streams,
            Exercises exercises,
            Structures structures,
            People people,
            ApplicationContext portal) {
        this.live = live;
        this.seats = seats;
        this.streams = streams;
        this.exercises = exercises;
        this.structures = structures;
        this.people = people;
        this.portal = portal;
    }

    /** An exercise and who conducts it. */
    record Evening(StructureId structure, ExerciseId exercise, Caller pilot) {}

    Caller pilotOf(StructureId structure) {
        return member(structure, Role.PILOT).caller();
    }

    Person member(StructureId structure, Role role) {
        var person = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "claire@exemple.test");
        structures.join(structure, person.id(), role);
        return person;
    }

    Evening planned() {
        var structure = StructureId.fresh();
        structures.add(new Structure(structure, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        var pilot = pilotOf(structure);
        return new Evening(structure, exercises.plan(pilot, structure, "souffleur/EHPAD-01"), pilot);
    }

    Evening open() {
        var evening = planned();
        exercises.answer(evening.pilot(), evening.exercise(), "numero_animateur", "06 39 98 00 00");
        live.open(evening.pilot(), evening.exercise());
        return evening;
    }

    Evening running() {
        var evening = open();
        move(evening, new Move.Start());
        return evening;
    }

    int move(Evening evening, Move move) {
        return live.move(evening.pilot(), evening.exercise(), Slip.fresh(), move);
    }

    Seat player(Evening evening, RoleId role) {
        return seats.take(Audience.PLAYER, evening.exercise(), role, "Camille", null)
                .seat();
    }

    Seat observer(Evening evening) {
        return seats.take(Audience.OBSERVER, evening.exercise(), null, "Camille", null)
                .seat();
    }

    Chronicle chronicle(Evening evening) {
        return live.chronicle(evening.pilot(), evening.exercise());
    }

    /** Time passes while the portal is up: it ticks all along. */
    void pass(Duration time) {
        Passing.of(portal, time);
    }

    /** The portal stops, and another one is up after so long. */
    void restart(Duration time) {
        Passing.restart(portal, time);
    }

    /** The portal is away for so long, and comes back. */
    void outage(Duration time) {
        Passing.outage(portal, time);
    }
}
