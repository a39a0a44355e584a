package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.ShippedSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The desk in the browser and the stage of the portal play the same moves and come to the same record, from the opening
 * and from any record between: that is what a console without network rests on.
 */
@Tag("journey")
class DeskLikeStageTest {

    private static final int MOVES = 50;

    private static DeskPage page;

    /** One move, and what the portal made of it. */
    record Step(ObjectNode move, long play, @Nullable String refused, ObjectNode margin, ClockFace face) {}

    record Play(JsonNode book, List<Step> steps) {}

    @BeforeAll
    static void openThePage() {
        page = new DeskPage();
    }

    @AfterAll
    static void closeThePage() {
        page.close();
    }

    static Stream<Arguments> plays() {
        var invoice = Sheets.invoice(ExerciseId.fresh());
        var shipped = Stream.of("souffleur/EHPAD-01", "souffleur/HAD-01").map(ShippedSheets::of);
        return Stream.concat(
                Stream.iterate(1, it -> it + 1).limit(120).map(seed -> Arguments.of(seed, invoice)),
                shipped.flatMap(sheet -> Stream.of(101, 102, 103, 104, 105).map(seed -> Arguments.of(seed, sheet))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("plays")
    void theSameMovesMakeTheSameRecord(int seed, RunSheet sheet) {
        var random = new Random(seed);
        // An observer rates what conditions may name, and the portal is away: only its record says so.
        int observed = seed % 3 == 0 ? 2 + random.nextInt(MOVES / 3) : 0;
        var play = play(random, sheet, observed);
        var starts = new ArrayList<Integer>();
        if (observed == 0) starts.add(-1);
        for (int i = 0; i < 4; i++) starts.add(observed + random.nextInt(MOVES - observed));
        for (int from : starts) {
            var found = page.ask(
                    "async (play) => (await import('/test/equivalence.js')).differences(play, " + from + ")", play);
            assertThat(found).as("seed %d: differences", seed).isEmpty();
        }
    }

    private static Play play(Random random, RunSheet sheet, int observed) {
        var played = Played.opened(sheet);
        var book = Margin.of(played.stage, ENTRANCES).book();
        var steps = new ArrayList<Step>();
        var observer = observed > 0 ? played.observer() : null;
        for (int i = 0; i < MOVES; i++) {
            var move = i == 1 ? new Move.Start() : move(random, sheet, i);
            played.minutes(random.nextInt(5) > 0 ? random.nextDouble() * 2.5 : 0.01);
            long play = played.play();
            String refused = null;
            if (i == observed - 1 && played.stage.phase() == Phase.RUNNING) played.away(random.nextDouble() * 3);
            try {
                if (observer != null && i > 1 && i <= observed)
                    played.moveOf(
                            observer,
                            new Move.Rate(criterion(random, sheet), any(random, List.of(Rating.values())), "Vu"));
                played.move(move);
            } catch (Refused no) {
                refused = no.key();
            }
            var margin = Margin.of(played.stage, ENTRANCES).of(played.stage.forFacilitator(ENTRANCES));
            steps.add(new Step(json(move), play, refused, margin, played.stage.clock(played.now(), play)));
        }
        return new Play(book, steps);
    }

    /** As {@code POST …/live/moves} takes it. */
    private static ObjectNode json(Move move) {
        var name = move.getClass().getSimpleName().replaceAll("(?<!^)(\\p{Lu})", "-$1");
        var json = Json.MAPPER.createObjectNode().put("kind", name.toLowerCase(Locale.ROOT));
        json.set("fields", Json.MAPPER.valueToTree(move));
        return json;
    }

    private static Move move(Random random, RunSheet sheet, int at) {
        var line = any(random, sheet.lines()).id();
        var soon = sheet.lines()
                .get(Math.min(at / 3 + random.nextInt(3), sheet.lines().size() - 1))
                .id();
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3, 4, 5 -> new Move.Give(soon);
            case 6 -> new Move.Give(random.nextInt(12) == 0 ? new InjectId("nowhere") : line);
            case 7 -> random.nextBoolean() ? new Move.Skip(soon) : new Move.Cut(List.of(soon, line));
            case 8 -> new Move.Hold(soon);
            case 9 -> new Move.Release(line);
            case 10 -> new Move.TakeBack(random.nextBoolean() ? soon : line);
            case 11, 12 -> new Move.Relance(soon);
            case 13 -> new Move.Automatic(line, random.nextBoolean());
            case 14 -> new Move.Pause();
            case 15 -> new Move.Resume();
            case 16 -> random.nextBoolean() ? new Move.Resume() : new Move.PlayedOn(random.nextInt(200_000));
            case 17 ->
                new Move.Improvise(
                        any(random, List.of(RunSheet.Channel.values())),
                        random.nextBoolean() ? List.of() : List.of(role(random, sheet)),
                        " Un appel ",
                        random.nextInt(5) == 0 ? " " : "Ligne <1> & « deux »\nsuite\n\n\nfin");
            case 18 ->
                new Move.Aid(
                        "Un coup de pouce",
                        random.nextBoolean(),
                        random.nextBoolean() ? null : criterion(random, sheet));
            case 19 -> new Move.Answer(criterion(random, sheet), any(random, List.of(Happening.Answer.values())));
            case 20 -> new Move.Attend(role(random, sheet), random.nextBoolean());
            case 21 -> new Move.Step(random.nextInt(9));
            case 22 -> rare(random, sheet);
            case 23, 24, 25, 26, 27 -> fork(random, sheet);
            default -> new Move.Note(any(random, List.of(NoteKind.values())), "Une ligne, " + at);
        };
    }

    /** What the cell decides, and what is offered in answer: whether or not it is on offer. */
    private static Move fork(Random random, RunSheet sheet) {
        var reaction = random.nextInt(20) == 0
                ? "nowhere"
                : any(random, sheet.reactions()).id();
        var choice = any(random, sheet.choices());
        var option = random.nextInt(3) == 0
                ? RunSheet.Choice.NOT_YET
                : any(random, choice.options()).id();
        return switch (random.nextInt(6)) {
            case 0 -> new Move.React(reaction);
            case 1 -> new Move.Decline(reaction);
            default ->
                new Move.Choose(
                        random.nextInt(20) == 0 ? "nowhere" : choice.id(),
                        random.nextInt(20) == 0 ? "nowhere" : option);
        };
    }

    private static Move rare(Random random, RunSheet sheet) {
        return switch (random.nextInt(16)) {
            case 0 -> new Move.Finex();
            case 1 -> new Move.Real();
            case 2 -> new Move.Partial();
            case 3 -> new Move.Replan();
            case 4, 5 -> new Move.Agree(criterion(random, sheet), Rating.of("3"), random.nextBoolean() ? null : "Vu");
            case 6 -> new Move.Agree(criterion(random, sheet), Rating.of("NJ"), null);
            case 7 -> new Move.Heed(random.nextInt(20));
            case 8, 9, 10, 11 ->
                new Move.CheckAction(
                        any(random, List.of(Sheets.BINDER, "siren", "nowhere")),
                        any(random, List.of(Happening.Found.values())));
            default -> new Move.Start();
        };
    }

    private static RoleId role(Random random, RunSheet sheet) {
        return any(random, sheet.roles()).id();
    }

    private static CriterionId criterion(Random random, RunSheet sheet) {
        return any(random, sheet.criteria()).id();
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
