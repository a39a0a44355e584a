package fr.souffleur.live;

import org.jspecify.annotations.Nullable;

/** Draws the hot debrief, which every screen but the observer's shows once it has begun. */
final class Guide {

    private Guide() {}

    static @Nullable DebriefProgress of(Stage stage) {
        if (stage.phase() != Phase.DEBRIEF) return null;
        var sheet = stage.sheet();
        var steps = sheet.debriefSteps().stream()
                .map(it -> new DebriefProgress.Step(
                        it.minute() - sheet.playMinutes(), stage.prose().html(it.say())))
                .toList();
        return new DebriefProgress(stage.course().step(), steps, sheet.debriefMinutes());
    }
}
