package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.HasElement;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.HotDebrief;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import fr.souffleur.documents.Markdown;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Exercise;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The debrief that one screen leads: what stands, the doors to change it, and the parts that follow. */
final class Evening {

    private final Caller caller;
    private final Exercise exercise;
    private final Debriefs debriefs;
    private final LiveExercises live;
    private final Questionnaires questionnaires;
    private final List<Runnable> followers = new ArrayList<>();
    private HotDebrief now;

    Evening(Caller caller, Exercise exercise, Debriefs debriefs, LiveExercises live, Questionnaires questionnaires) {
        this.caller = caller;
        this.exercise = exercise;
        this.debriefs = debriefs;
        this.live = live;
        this.questionnaires = questionnaires;
        this.now = debriefs.of(caller, exercise.id());
    }

    /** A change through the doors. */
    interface Change {
        void make(Debriefs debriefs, LiveExercises live, Caller caller, ExerciseId exercise);
    }

    HotDebrief now() {
        return now;
    }

    /** The way to the questionnaire for phones; none when nothing is asked any more. */
    List<Questionnaires.Way> ways() {
        return questionnaires.ways(caller, exercise.id());
    }

    /** Every action of the structure that whoever leads may see. */
    List<PlanAction> plan(Plans plans) {
        return plans.of(caller, exercise.structure()).actions();
    }

    /** An action of an earlier exercise is moved in its own plan. */
    void move(Plans plans, PlanAction action, State to, String words) {
        plans.move(caller, action.exercise(), action.id(), to, words, action.revision());
    }

    String path() {
        return exercise.path();
    }

    /** A text of the kit in plain words, with the structure's answers. */
    String kit(String text) {
        var sheet = now.chronicle().sheet();
        return Markdown.with(sheet.language(), sheet.answers()).plain(text);
    }

    /** A component whose words are the kit's. */
    <T extends HasElement> T spoken(T words) {
        return Tags.in(now.chronicle().sheet().language(), words);
    }

    /** Makes a change at once; whoever follows shows what came of it. */
    void change(Change change) {
        change.make(debriefs, live, caller, exercise.id());
        now = debriefs.of(caller, exercise.id());
        List.copyOf(followers).forEach(Runnable::run);
    }

    /** Looks whether somebody else has changed something; whoever follows shows it. */
    void look() {
        var newer = debriefs.of(caller, exercise.id());
        if (newer.equals(now)) return;
        now = newer;
        List.copyOf(followers).forEach(Runnable::run);
    }

    /**
     * Shows, and shows again when what it looks at has changed: what stays the same is left in place, so that neither
     * focus nor a press under way is lost.
     *
     * @return stops it
     */
    Runnable follow(Function<HotDebrief, Object> looksAt, Runnable show) {
        var seen = new AtomicReference<Object>();
        Runnable follower = () -> {
            var newer = looksAt.apply(now);
            if (!newer.equals(seen.getAndSet(newer))) show.run();
        };
        followers.add(follower);
        follower.run();
        return () -> followers.remove(follower);
    }
}
