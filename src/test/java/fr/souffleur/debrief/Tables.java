package fr.souffleur.debrief;

import static org.awaitility.Awaitility.await;

import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nursing homes that have played EHPAD-01, through the doors, for tests. */
@Component
public class Tables {

    public static final InjectId FIRST = new InjectId("01");

    private final LiveExercises live;
    private final Exercises exercises;
    private final Invites invites;
    private final Structures structures;
    private final People people;
    private final Journal journal;
    private final TestClock.Moving clock;

    Tables(
            LiveExercises live,
            Exercises exercises,
            Invites invites,
            Structures structures,
            People people,
            Journal journal,
            TestClock.Moving clock) {
        this.live = live;
        this.exercises = exercises;
        this.invites = invites;
        this.structures = structures;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** A table and who leads it. */
    public record Table(StructureId structure, ExerciseId exercise, PersonId person) {
        public Caller pilot() {
            return new Caller.Person(person);
        }

        public String path() {
            return "s/" + structure + "/exercices/" + exercise;
        }
    }

    public PersonId member(StructureId structure, Role role) {
        var person = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "claire@exemple.test");
        structures.join(structure, person.id(), role);
        return person.id();
    }

    public Table running() {
        var table = planned("souffleur/EHPAD-01");
        exercises.answer(table.pilot(), table.exercise(), "prestataire", "{{x}} <b>Numérix</b> & fils 😀");
        invites.add(table.pilot(), table.exercise(), new Entry(Part.PLAYER, "IDEC", "", "idec@exemple.test"));
        start(table);
        return table;
    }

    /** A kit whose needed questions are answered. */
    public Table planned(String kit) {
        return planned(kit, "EHPAD Les Tilleuls");
    }

    private Table planned(String kit, String name) {
        var structure = StructureId.fresh();
        structures.add(new Structure(structure, name, "ehpad", ZoneId.of("Europe/Paris")));
        var person = member(structure, Role.PILOT);
        var pilot = new Caller.Person(person);
        var exercise = exercises.plan(pilot, structure, kit);
        for (var question : exercises.preparation(pilot, exercise).context().missing())
            exercises.answer(pilot, exercise, question.variable().key(), "06 39 98 00 00");
        return new Table(structure, exercise, person);
    }

    public void start(Table table) {
        live.open(table.pilot(), table.exercise());
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Start());
    }

    /** FINEX, and what the portal does of itself after it: no test moves its clock in between. */
    public void end(Table table) {
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Finex());
        await().until(() -> journal.page(table.structure(), Search.ALL, 0, 50).stream()
                .anyMatch(it -> it.act().kind().equals("report-drafted")
                        && table.exercise().equals(it.act().exercise())));
    }

    /** Every line in its order, FINEX after the last. */
    public void giveAll(Table table) {
        for (var line : given(exercises.script(table.pilot(), table.exercise()))) {
            clock.forward(Duration.ofSeconds(10));
            live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Give(line.id()));
        }
        end(table);
    }

    /** What is given one after the other. */
    static List<RunSheet.Line> given(RunSheet sheet) {
        return sheet.lines().stream()
                .filter(it -> it.kind() != RunSheet.Kind.OPENING && it.kind() != RunSheet.Kind.CLOSING)
                .toList();
    }

    /** One stimulus was given, and FINEX said. */
    public Table debriefing() {
        var table = running();
        clock.forward(Duration.ofSeconds(10));
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Give(FIRST));
        clock.forward(Duration.ofSeconds(10));
        end(table);
        return table;
    }

    /** A structure of that name has played to FINEX. */
    public Table played(String name) {
        var table = planned("souffleur/EHPAD-01", name);
        start(table);
        end(table);
        return table;
    }
}
