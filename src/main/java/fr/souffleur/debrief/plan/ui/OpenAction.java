package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The action that a page has open: one revision for all its parts, so that a field that was just saved is not taken for
 * somebody else's change by the next button.
 */
final class OpenAction {

    private final Plans plans;
    private final Caller caller;
    private final Words words;
    private final Runnable again;
    private final List<Runnable> followers = new ArrayList<>();
    private Dossier now;
    private int seen;

    /** @param again shows the whole page anew */
    OpenAction(Plans plans, Caller caller, Dossier dossier, Locale locale, Runnable again) {
        this.plans = plans;
        this.caller = caller;
        this.now = dossier;
        this.seen = dossier.action().revision();
        this.words = Words.in(locale);
        this.again = again;
    }

    Dossier now() {
        return now;
    }

    PlanAction action() {
        return now.action();
    }

    /** What is shown beside the fields, and again after each change of them; buttons stay in place, with a press under way. */
    void follow(Runnable show) {
        followers.add(show);
        show.run();
    }

    void change(Terms terms) {
        seen = plans.change(caller, action().exercise(), action().id(), terms, seen);
        now = plans.get(caller, action().exercise(), action().id());
        followers.forEach(Runnable::run);
    }

    void move(State to, String words) {
        plans.move(caller, action().exercise(), action().id(), to, words, seen);
        again.run();
    }

    void remove() {
        plans.remove(caller, action().exercise(), action().id(), seen);
    }

    void restore() {
        plans.restore(caller, action().exercise(), action().id());
        again.run();
    }

    /** A no stays beside what was done; who was overtaken can read the action again. @return whether it was done */
    boolean orSay(Div said, Runnable step) {
        said.removeAll();
        try {
            step.run();
            return true;
        } catch (Refused no) {
            said.add(Tags.p("missing", words.say(no)));
            if (no.key().equals("debrief.plan.changed-meanwhile"))
                said.add(Tags.button(words.say("debrief.plan.reread"), "btn sm", again));
            return false;
        }
    }
}
