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
        if (stage.phase() != Phase.DEBRIEF) return null;
        var sheet = stage.sheet();
        var steps = sheet.debriefSteps().stream()
                .map(it -> new DebriefProgress.Step(
                        it.minute() - sheet.playMinutes(),
                        shown.test(it) ? stage.prose().html(it.say()) : ""))
                .toList();
        return new DebriefProgress(stage.course().step(), steps, sheet.debriefMinutes());
    }
}
