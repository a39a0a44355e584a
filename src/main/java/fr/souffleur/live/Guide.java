package fr.souffleur.live;

import fr.souffleur.planning.RunSheet.DebriefStep;
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
