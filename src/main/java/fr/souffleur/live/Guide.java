package fr.souffleur.live;

import fr.souffleur.planning.RunSheet.DebriefStep;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Draws the hot debrief, which every screen but the observer's shows once it has begun. */
final class Guide {

    private Guide() {}

    static @Nullable DebriefProgress forFacilitator(Stage stage) {
        return draw(stage, _ -> true);
    }

    /** Of a step, only what is said to all word for word; what tells the facilitator what to do stays with her. */
    static @Nullable DebriefProgress forAll(Stage stage) {
        return draw(stage, Guide::spoken);
    }

    private static boolean spoken(DebriefStep step) {
        return step.say().matches("(?s)\\s*[«“\"].*");
    }

    private static @Nullable DebriefProgress draw(Stage stage, Predicate<DebriefStep> shown) {
        return stage.phase() == Phase.DEBRIEF ? steps(stage, shown) : null;
    }

    /** All of it, before it has begun: for the facilitator's book. */
    static DebriefProgress whole(Stage stage) {
        return steps(stage, _ -> true);
    }

    /** How long the room has for the step it has come to; null before the debrief, and on a sheet without steps. */
    static RoomScreen.@Nullable StepTime time(Stage stage) {
        var talk = stage.course().talk();
        var since = talk.since();
        if (stage.phase() != Phase.DEBRIEF
                || since == null
                || talk.step() >= stage.sheet().debriefSteps().size()) return null;
        return new RoomScreen.StepTime(since, stage.sheet().debriefMinutes(talk.step()) + talk.more(talk.step()));
    }

    /** Whether the questionnaire is handed out now: at the step that names it, else at the last. */
    static boolean asks(Stage stage) {
        var steps = stage.sheet().debriefSteps();
        if (stage.phase() != Phase.DEBRIEF || steps.isEmpty()) return false;
        int here = Math.min(stage.course().step(), steps.size() - 1);
        return steps.stream().anyMatch(Guide::names) ? names(steps.get(here)) : here == steps.size() - 1;
    }

    private static boolean names(DebriefStep step) {
        return (step.say() + " " + step.make()).toLowerCase(Locale.ROOT).contains("questionnaire");
    }

    private static DebriefProgress steps(Stage stage, Predicate<DebriefStep> shown) {
        var sheet = stage.sheet();
        var steps = sheet.debriefSteps().stream()
                .map(it -> new DebriefProgress.Step(
                        it.minute() - sheet.playMinutes(),
                        shown.test(it) ? stage.prose().html(it.say()) : ""))
                .toList();
        return new DebriefProgress(stage.course().step(), steps, sheet.debriefMinutes());
    }
}
