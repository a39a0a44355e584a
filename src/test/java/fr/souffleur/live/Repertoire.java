package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes to the mind of who sits at the table: every kind of move there is, whether or not it fits just now. */
final class Repertoire {

    /** By these words a text is known again where it must not be. */
    static final String WHISPER = "CONFIDENCE-";

    static final String OBSERVED = "CONSTAT-";

    private final Random random;
    private final Supplier<Stage> stage;

    Repertoire(Random random, Supplier<Stage> stage) {
        this.random = random;
        this.stage = stage;
    }

    /** Every kind of move that the types know. */
    static List<Class<?>> kinds() {
        return kinds(Move.class).distinct().toList();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Repertoire::kinds)
                : Stream.of(type);
    }

    Move of(Audience audience) {
        return switch (audience) {
            case FACILITATOR -> ofFacilitator();
            case PLAYER -> ofPlayer();
            case OBSERVER -> ofObserver();
            case ROOM -> throw new IllegalStateException();
        };
    }

    private Move ofFacilitator() {
        var inject = inject();
        if (random.nextInt(3) == 0)
            switch (stage.get().phase()) {
                case WAITING -> {
                    return new Move.Start();
                }
                case PAUSED, STOPPED -> {
                    return random.nextInt(3) > 0 ? new Move.Resume() : new Move.PlayedOn(random.nextLong(400_000));
                }
                case DEBRIEF -> {
                    return inTheDebrief();
                }
                default -> {}
            }
        return switch (random.nextInt(8)) {
            case 0, 1 -> fitting(inject);
            case 2 -> inTheWings();
            case 3 -> fork();
            default -> random.nextInt(6) == 0 ? together() : conduct(inject);
        };
    }

    private Move inTheDebrief() {
        return switch (random.nextInt(4)) {
            case 0 -> new Move.Prolong(random.nextInt(4), random.nextInt(25) - 5);
            case 1 -> new Move.Discuss(criterion(), text());
            default -> new Move.Agree(criterion(), any(Rating.values()), maybe("vu"));
        };
    }

    private Move conduct(InjectId inject) {
        return switch (random.nextInt(35)) {
            case 0, 1, 2, 3, 4, 5 -> new Move.Give(inject);
            case 6, 7 -> new Move.Start();
            case 8, 9 -> new Move.Resume();
            case 10 -> new Move.Pause();
            case 11 -> new Move.Skip(inject);
            case 12 -> new Move.Hold(inject);
            case 13 -> new Move.Release(inject);
            case 14 -> new Move.TakeBack(inject);
            case 15, 16 -> new Move.Relance(inject);
            case 17, 18, 19 -> new Move.Automatic(inject, random.nextInt(4) > 0);
            case 20 -> new Move.Improvise(any(Channel.values()), some(role()), "Un appel", text());
            case 21 -> new Move.Aid(text(), random.nextBoolean(), random.nextBoolean() ? criterion() : null);
            case 22 -> new Move.Answer(criterion(), any(Happening.Answer.values()));
            case 23 -> new Move.Attend(role(), random.nextBoolean());
            case 24 -> new Move.Heed(random.nextInt(stage.get().seq() + 1));
            case 25, 26 -> new Move.Agree(criterion(), any(Rating.values()), maybe("vu"));
            case 27 -> new Move.Step(random.nextInt(4));
            case 28 -> new Move.Cut(List.of(inject));
            case 29 -> random.nextBoolean() ? new Move.Real() : new Move.Resume();
            case 30 -> random.nextInt(3) == 0 ? new Move.Replan() : new Move.Start();
            case 31 -> random.nextInt(3) == 0 ? new Move.Partial() : new Move.Resume();
            case 32 -> random.nextInt(3) == 0 ? new Move.Finex() : new Move.Give(inject);
            case 33 -> check();
            default -> new Move.Cut(random.nextInt(9) == 0 ? List.of() : List.of(inject, inject()));
        };
    }

    private Move check() {
        var checks = stage.get().sheet().checks();
        var action = checks.isEmpty() || random.nextInt(9) == 0
                ? "nowhere"
                : checks.get(random.nextInt(checks.size())).action();
        return new Move.CheckAction(action, any(Happening.Found.values()));
    }

    /** What this stimulus can bear as it stands. */
    private Move fitting(InjectId inject) {
        return switch (stage.get().script().cue(inject).state()) {
            case WAITING -> random.nextInt(4) > 0 ? new Move.Give(inject) : new Move.Cut(List.of(inject));
            case HELD, SKIPPED -> new Move.Release(inject);
            case GIVEN -> random.nextBoolean() ? new Move.Relance(inject) : new Move.TakeBack(inject);
        };
    }

    private Move fork() {
        var sheet = stage.get().sheet();
        var reaction = any(sheet.reactions()).id();
        return switch (random.nextInt(4)) {
            case 0 -> new Move.Decline(reaction);
            case 1 -> new Move.React(random.nextInt(12) == 0 ? "nowhere" : reaction);
            default -> {
                var choice = any(sheet.choices());
                var option = random.nextBoolean() ? any(choice.options()).id() : RunSheet.Choice.NOT_YET;
                yield new Move.Choose(choice.id(), random.nextInt(12) == 0 ? "nowhere" : option);
            }
        };
    }

    private Move inTheWings() {
        return switch (random.nextInt(3)) {
            case 0 -> new Move.CallCheck();
            case 1 -> new Move.CheckFor(random.nextBoolean() ? role() : null, random.nextBoolean(), true);
            default -> {
                var whispers = stage.get().help().whispers();
                yield new Move.SeeWhisper(whispers.isEmpty() ? 1 : any(whispers).seq());
            }
        };
    }

    /** What facilitators and players write together: lines, what became of a hypothesis, the point's sheet. */
    private Move together() {
        return switch (random.nextInt(4)) {
            case 0 -> new Move.Settle(hypothesis(), any(Happening.Outcome.values()));
            case 1 ->
                new Move.WritePoint(
                        point(), random.nextInt(PointSheet.fields(stage.get().sheet()) + 1), text());
            default -> new Move.Note(any(NoteKind.values()), text());
        };
    }

    private Move ofPlayer() {
        return switch (random.nextInt(8)) {
            case 0 -> new Move.Alarm();
            case 1 -> new Move.Acknowledge(inject());
            // Not theirs to ask for: a client that was tampered with.
            case 2 -> new Move.Give(inject());
            case 3 -> new Move.Check(random.nextBoolean(), random.nextBoolean());
            case 4 -> new Move.Whisper(WHISPER + text());
            default -> together();
        };
    }

    private Move ofObserver() {
        return switch (random.nextInt(9)) {
            case 0 -> random.nextInt(12) == 0 ? new Move.Real() : new Move.Observe(OBSERVED + text(), inject());
            case 1, 2 -> new Move.Observe(OBSERVED + text(), null);
            case 3 -> new Move.Check(random.nextBoolean(), random.nextBoolean());
            case 4 -> new Move.Whisper(WHISPER + text());
            default -> new Move.Rate(criterion(), any(Rating.values()), maybe(OBSERVED + "vu"));
        };
    }

    private int hypothesis() {
        var notes = stage.get().log().notes().stream()
                .filter(it -> it.kind() == NoteKind.HYPOTHESIS)
                .toList();
        return notes.isEmpty() ? stage.get().seq() : any(notes).seq();
    }

    private InjectId point() {
        var points = stage.get().sheet().lines().stream()
                .filter(it -> it.kind() == RunSheet.Kind.SITUATION_POINT)
                .toList();
        return points.isEmpty() || random.nextInt(9) == 0
                ? inject()
                : any(points).id();
    }

    private InjectId inject() {
        return any(stage.get().sheet().lines()).id();
    }

    private RoleId role() {
        return any(stage.get().sheet().roles()).id();
    }

    private CriterionId criterion() {
        return any(stage.get().sheet().criteria()).id();
    }

    private List<RoleId> some(RoleId role) {
        return random.nextInt(4) == 0 ? List.of() : List.of(role);
    }

    private @Nullable String maybe(String evidence) {
        return random.nextBoolean() ? evidence : null;
    }

    private String text() {
        return random.nextInt(20) == 0 ? " " : "un fait " + random.nextInt(100);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> T any(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
