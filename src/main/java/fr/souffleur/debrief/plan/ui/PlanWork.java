package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Tags;
import java.util.Locale;

/** What is done to actions from a list: said in one line, which offers to take it back. */
class PlanWork extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Caller caller;
    private final transient Runnable again;
    private transient Plan plan;

    PlanWork(Plans plans, Caller caller, Plan plan, Runnable again) {
        this.plans = plans;
        this.caller = caller;
        this.plan = plan;
        this.again = again;
        addClassName("planwork");
        getElement().setAttribute("role", "status");
    }

    void sees(Plan newer) {
        plan = newer;
    }

    boolean mayMove(Plan shown, PlanAction action) {
        return shown.exercise(action.exercise()).mayChange()
                || caller instanceof Caller.Person(var me)
                        && me.equals(action.person())
                        && action.state() != State.DROPPED;
    }

    boolean mayMove(PlanAction action, State to) {
        return to != State.DROPPED || plan.exercise(action.exercise()).mayChange();
    }

    void move(PlanAction action, State to, String words) {
        orSay(() -> {
            int revision = plans.move(caller, action.exercise(), action.id(), to, words, action.revision());
            tell(
                    getTranslation(
                            "debrief.plan.moved." + to.name().toLowerCase(Locale.ROOT),
                            action.what().text()),
                    () -> plans.move(
                            caller,
                            action.exercise(),
                            action.id(),
                            action.state(),
                            action.progress().words(),
                            revision));
        });
        again.run();
    }

    void remove(PlanAction action) {
        orSay(() -> {
            plans.remove(caller, action.exercise(), action.id(), action.revision());
            removed(action);
        });
        again.run();
    }

    /** Says what was removed elsewhere, with the way back. */
    void removed(PlanAction action) {
        tell(
                getTranslation("debrief.removed", action.what().text()),
                () -> plans.restore(caller, action.exercise(), action.id()));
    }

    private void tell(String what, Runnable back) {
        removeAll();
        add(Tags.span("", what), Tags.button(getTranslation("debrief.plan.undo"), "textbutton", () -> {
            removeAll();
            orSay(back);
            again.run();
        }));
    }

    /** A no stays where one looks, until something else is done. */
    private void orSay(Runnable step) {
        try {
            step.run();
        } catch (Refused no) {
            removeAll();
            add(Tags.p("missing", Words.in(getLocale()).say(no)));
        }
    }
}
