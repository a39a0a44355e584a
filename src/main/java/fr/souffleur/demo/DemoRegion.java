package fr.souffleur.demo;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.declared.Acceptance;
import fr.souffleur.planning.declared.Box;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.planning.declared.Family;
import fr.souffleur.planning.declared.Held;
import fr.souffleur.planning.declared.Mode;
import fr.souffleur.planning.declared.Part;
import fr.souffleur.structures.Request;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The structures of the demo region come aboard as any other: their pilot asks, the coordinator lets them in. */
@Component
@Profile("demo")
class DemoRegion {

    private static final String STATEMENT = "Je pilote l’exercice de l’année pour notre structure.";

    private final People people;
    private final Structures structures;
    private final Requests requests;
    private final Exercises exercises;
    private final Declarations declarations;
    private final Acceptance acceptance;
    private final Clock clock;

    DemoRegion(
            People people,
            Structures structures,
            Requests requests,
            Exercises exercises,
            Declarations declarations,
            Acceptance acceptance,
            Clock clock) {
        this.people = people;
        this.structures = structures;
        this.requests = requests;
        this.exercises = exercises;
        this.declarations = declarations;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /** Who of the region is not there yet asks to come aboard; nobody of them has an address, so that no mail is written. */
    Map<PersonId, DemoPlace> ask(String issuer, StructureId body) {
        var asking = new HashMap<PersonId, DemoPlace>();
        for (var place : DemoPlace.all()) {
            var pilot = people.arrive(issuer, place.subject(), place.pilot(), "", true);
            if (!structures.of(pilot.caller()).isEmpty()) continue;
            requests.ask(pilot.caller(), place.newcomer(body), Role.PILOT, STATEMENT);
            asking.put(pilot.id(), place);
        }
        return asking;
    }

    /** Lets in who asked above, and nobody else who waits; most had theirs held by consultants, some have begun this year's. */
    void settle(Caller coordinator, StructureId body, Map<PersonId, DemoPlace> asking) {
        for (var request : requests.waiting(coordinator, body)) {
            var place = asking.get(request.person());
            if (place == null) continue;
            requests.accept(coordinator, request.id());
            place.held(yearOne()).ifPresent(day -> {
                var pilot = new Caller.Person(request.person());
                var structure = request.structure().id();
                var id = declarations.declare(pilot, structure, held(place, day));
                acceptance.accept(coordinator, body, structure, id);
            });
            begin(people.get(request.person()), request, place);
        }
    }

    /** The last year of the calendar that had its winter, too. */
    private int yearOne() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")))
                        .minusMonths(3)
                        .getYear()
                - 1;
    }

    private static Held held(DemoPlace place, LocalDate day) {
        return new Held(
                day,
                Family.PROVIDER,
                Mode.CONSULTANT,
                EnumSet.of(Part.GENERAL_MANAGEMENT, Part.DOCTORS, Part.CARE, Part.QUALITY, Part.IT),
                EnumSet.of(
                        Box.CARE_CONTINUITY, Box.CYBER_TRIGGER, Box.PLAYED_THROUGH, Box.HOT_DEBRIEF, Box.NOT_TECHNICAL),
                "Compte rendu %d-%03d".formatted(day.getYear(), place.number()));
    }

    /** One in nine prepares this year’s; every other of them has its day. */
    private void begin(Person pilot, Request request, DemoPlace place) {
        if (place.number() % 9 != 0) return;
        var exercise = exercises.plan(pilot.caller(), request.structure().id(), place.kit());
        if (place.number() % 2 == 0) return;
        var zone = ZoneId.of("Europe/Paris");
        var day = LocalDate.now(clock.withZone(zone)).plusWeeks(1 + place.number() % 6);
        exercises.date(pilot.caller(), exercise, day.atTime(14, 0).atZone(zone).toInstant(), null, 0);
    }
}
