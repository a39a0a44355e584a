package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.kits.Kits;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class ExercisesIT {

    static final String EHPAD_01 = "souffleur/EHPAD-01";

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Kits kits;

    @Autowired
    TestClock.Moving clock;

    final StructureId tilleuls = StructureId.fresh();
    Caller pilot;
    Caller management;
    Caller observer;
    Caller strangePilot;
    ExerciseId exercise;

    @BeforeEach
    void aNursingHomeThatChoseItsKit() {
        var elsewhere = StructureId.fresh();
        structures.add(new Structure(tilleuls, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        structures.add(new Structure(elsewhere, "EHPAD Les Acacias", "ehpad", ZoneId.of("Indian/Reunion")));
        pilot = member(tilleuls, "Claire Morel", Role.PILOT);
        management = member(tilleuls, "Paul Vidal", Role.MANAGEMENT);
        observer = member(tilleuls, "Anne Rey", Role.OBSERVER);
        strangePilot = member(elsewhere, "Luc Payet", Role.PILOT);
        exercise = exercises.plan(pilot, tilleuls, EHPAD_01);
    }

    @Test
    void aChosenKitIsFrozenWithItsPictures() {
        var sheet = exercises.sheet(exercise);
        assertThat(sheet.kitVersion()).isEqualTo(kits.get(EHPAD_01).version());
        assertThat(sheet.structure()).isEqualTo("EHPAD Les Tilleuls");
        var picture = sheet.documents().stream()
                .map(RunSheet.Document::picture)
                .filter(it -> it != null)
                .findFirst()
                .orElseThrow();
        assertThat(exercises.media(picture.digest()).orElseThrow().content()).isNotEmpty();
        assertThat(exercises.media("0".repeat(64))).isEmpty();
    }

    @Test
    void anotherStructuresPilotLearnsNothingWhateverTheyTry() {
        var inject = new InjectId("05");
        var start = clock.instant().plus(Duration.ofDays(15));
        var cast = exercises.preparation(pilot, exercise).cast();
        Map<String, ThrowingCallable> tries = Map.ofEntries(
                Map.entry("plan", () -> exercises.plan(strangePilot, tilleuls, EHPAD_01)),
                Map.entry("of", () -> exercises.of(strangePilot, tilleuls)),
                Map.entry("get", () -> exercises.get(strangePilot, exercise)),
                Map.entry("date", () -> exercises.date(strangePilot, exercise, start, null, 0)),
                Map.entry("cancel", () -> exercises.cancel(strangePilot, exercise, null)),
                Map.entry("hand", () -> exercises.hand(strangePilot, exercise, id(strangePilot))),
                Map.entry("observed", () -> exercises.observed(strangePilot, exercise, true)),
                Map.entry("roles", () -> exercises.roles(strangePilot, exercise, cast)),
                Map.entry("answer", () -> exercises.answer(strangePilot, exercise, "dui", "Résilog")),
                Map.entry("tick", () -> exercises.tick(strangePilot, exercise, "j30-date")),
                Map.entry("untick", () -> exercises.untick(strangePilot, exercise, "j30-date")),
                Map.entry("automatic", () -> exercises.automatic(strangePilot, exercise, inject, true)),
                Map.entry("preparation", () -> exercises.preparation(strangePilot, exercise)),
                Map.entry("script", () -> exercises.script(strangePilot, exercise)));
        tries.forEach((name, move) -> assertThatExceptionOfType(Refused.class)
                .as(name)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown")));
        refused("unknown", () -> exercises.get(pilot, ExerciseId.fresh()));
    }

    @Test
    void theScriptIsForTheFacilitatorAlone() {
        assertThat(exercises.script(pilot, exercise).lines()).isNotEmpty();
        refused("not-allowed", () -> exercises.script(management, exercise));
        refused("not-allowed", () -> exercises.script(observer, exercise));
        refused("not-allowed", () -> exercises.preparation(observer, exercise));
        assertThat(exercises.preparation(management, exercise).checklists()).isNotEmpty();
        assertThat(exercises.of(observer, tilleuls)).hasSize(1);
    }

    @Test
    void whoTakesOverReadsTheScript() {
        exercises.hand(management, exercise, id(observer));
        assertThat(exercises.script(observer, exercise).lines()).isNotEmpty();
        refused("planning.not-a-member", () -> exercises.hand(pilot, exercise, id(strangePilot)));
        var changes = exercises.preparation(pilot, exercise).changes();
        assertThat(changes)
                .hasSize(1)
                .allMatch(it -> it.what() == Change.What.HANDED && it.by().equals(id(management)));
    }

    @Test
    void postponingCancellingAndPlanningAgainAreRemembered() {
        var first = clock.instant().plus(Duration.ofDays(15));
        exercises.date(pilot, exercise, first, null, 0);
        exercises.date(management, exercise, first.plus(Duration.ofDays(7)), "épidémie de grippe", 1);
        exercises.cancel(management, exercise, " ");
        exercises.cancel(management, exercise, "encore");
        assertThat(exercises.get(pilot, exercise).status()).isEqualTo(Status.CANCELLED);
        exercises.date(pilot, exercise, first, null, 3);
        var after = exercises.preparation(pilot, exercise);
        assertThat(after.exercise().status()).isEqualTo(Status.PLANNED);
        assertThat(after.exercise().startsAt()).isEqualTo(first);
        assertThat(after.changes())
                .extracting(Change::what)
                .containsExactly(Change.What.DATED, Change.What.DATED, Change.What.CANCELLED, Change.What.DATED);
        assertThat(after.changes()).extracting(Change::reason).containsExactly(null, "épidémie de grippe", null, null);
        assertThat(after.name(id(management))).isEqualTo("Paul Vidal");
    }

    @Test
    void aDateIsTodayOrLater() {
        exercises.date(pilot, exercise, clock.instant().minus(Duration.ofHours(1)), null, 0);
        refused(
                "planning.past",
                () -> exercises.date(pilot, exercise, clock.instant().minus(Duration.ofDays(2)), null, 1));
    }

    @Test
    void ofTwoWhoMoveTheDateAtOnceOneIsToldAndNothingIsLost() throws Exception {
        var monday = clock.instant().plus(Duration.ofDays(20));
        var friday = clock.instant().plus(Duration.ofDays(24));
        List<Callable<String>> both = List.of(tried(pilot, monday), tried(management, friday));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes =
                    threads.invokeAll(both).stream().map(it -> it.resultNow()).toList();
            assertThat(outcomes).containsExactlyInAnyOrder("done", "planning.changed-meanwhile");
            var kept = outcomes.getFirst().equals("done") ? monday : friday;
            assertThat(exercises.get(pilot, exercise).startsAt()).isEqualTo(kept);
        }
        assertThat(exercises.preparation(pilot, exercise).changes()).hasSize(1);
    }

    @Test
    void answersStayTextAndMissingOnesAreListed() {
        var odd = "{{boite}} <script>x</script> **gras** 🦉 السلام عليكم " + "é".repeat(3_900);
        exercises.answer(pilot, exercise, "dui", odd);
        assertThat(exercises.sheet(exercise).answers()).containsEntry("dui", odd);
        assertThat(exercises.missing(exercise))
                .containsExactly("Quel numéro représente tout l’extérieur pendant l’exercice ?");
        exercises.answer(management, exercise, "numero_animateur", "06 39 98 00 00");
        assertThat(exercises.missing(exercise)).isEmpty();
        var question = exercises.preparation(pilot, exercise).context().question("numero_animateur");
        assertThat(question.answeredBy()).isEqualTo(id(management));
        assertThat(question.at()).isEqualTo(clock.instant());
        exercises.answer(pilot, exercise, "dui", "");
        assertThat(exercises.sheet(exercise).answers()).containsEntry("dui", "le DUI");
        refused("unknown", () -> exercises.answer(pilot, exercise, "mot_de_passe", "x"));
    }

    @Test
    void theNextExerciseTakesOverTheAnswers() {
        exercises.answer(pilot, exercise, "dui", "Résilog");
        var next = exercises.plan(pilot, tilleuls, EHPAD_01);
        assertThat(exercises.sheet(next).answers()).containsEntry("dui", "Résilog");
        assertThat(exercises.of(pilot, tilleuls)).extracting(Exercise::id).containsExactly(next, exercise);
    }

    @Test
    void aTickSaysWhoAndWhenAndCanBeTakenBack() {
        exercises.tick(management, exercise, "j30-date");
        clock.forward(Duration.ofMinutes(5));
        exercises.tick(pilot, exercise, "j30-date");
        var tick = item("j30-date").tick();
        assertThat(tick).isNotNull();
        assertThat(tick.by()).isEqualTo(id(management));
        assertThat(tick.at()).isEqualTo(clock.instant().minus(Duration.ofMinutes(5)));
        exercises.untick(pilot, exercise, "j30-date");
        assertThat(item("j30-date").tick()).isNull();
        refused("unknown", () -> exercises.tick(pilot, exercise, "j99-x"));
    }

    @Test
    void rolesAndAutomaticStimuliReachTheSheet() {
        assertThat(exercises.preparation(pilot, exercise).cast().settled()).isFalse();
        exercises.roles(pilot, exercise, Cast.proposed(kits.get(EHPAD_01).roles(), 4));
        exercises.automatic(pilot, exercise, new InjectId("05"), true);
        assertThat(exercises.preparation(pilot, exercise).cast().players()).isEqualTo(4);
        assertThat(exercises.sheet(exercise).lines())
                .filteredOn(RunSheet.Line::automatic)
                .hasSize(1);
        exercises.automatic(pilot, exercise, new InjectId("05"), false);
        assertThat(exercises.sheet(exercise).lines()).noneMatch(RunSheet.Line::automatic);
        refused("unknown", () -> exercises.automatic(pilot, exercise, new InjectId("99"), true));
    }

    @Test
    void preparationEndsWhenTheRoomOpensButForAnAnswerThatWasWrong() {
        exercises.opened(exercise);
        exercises.opened(exercise);
        refused("planning.already-open", () -> exercises.cancel(pilot, exercise, null));
        exercises.answer(pilot, exercise, "dui", "Résilog");
        exercises.tick(pilot, exercise, "j30-date");
        exercises.ended(exercise);
        refused("planning.already-played", () -> exercises.answer(pilot, exercise, "dui", "Autre"));
        assertThat(exercises.get(pilot, exercise).status()).isEqualTo(Status.PLAYED);
        refused("planning.already-played", () -> exercises.cancel(pilot, exercise, null));
    }

    @Test
    void aStoppedExerciseCanBePlannedAgain() {
        exercises.date(pilot, exercise, clock.instant(), null, 0);
        exercises.opened(exercise);
        exercises.replan(exercise);
        var again = exercises.preparation(pilot, exercise);
        assertThat(again.exercise().status()).isEqualTo(Status.PLANNED);
        assertThat(again.day()).isEmpty();
        assertThat(again.changes().getLast().what()).isEqualTo(Change.What.REPLANNED);
    }

    private Callable<String> tried(Caller caller, Instant start) {
        return () -> {
            try {
                exercises.date(caller, exercise, start, null, 0);
                return "done";
            } catch (Refused no) {
                return no.key();
            }
        };
    }

    private Checklist.Item item(String id) {
        return exercises.preparation(pilot, exercise).checklists().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Caller member(StructureId structure, String name, Role role) {
        var person = people.arrive("https://sso.example", UUID.randomUUID().toString(), name, "");
        structures.join(structure, person.id(), role);
        return person.caller();
    }

    private static PersonId id(Caller caller) {
        return ((Caller.Person) caller).id();
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
