package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where the action stands and the next step, as buttons; the last one can be taken back. */
class ActionState extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Caller caller;
    private final transient Dossier dossier;
    private final AtomicInteger seen;
    private final transient ActionWords words;
    private final transient Runnable again;

    /** @param seen the revision that the page shows */
    ActionState(Plans plans, Caller caller, Dossier dossier, AtomicInteger seen, ActionWords words, Runnable again) {
        this.plans = plans;
        this.caller = caller;
        this.dossier = dossier;
        this.seen = seen;
        this.words = words;
        this.again = again;
        addClassNames("astate", "card");
        var action = dossier.action();
        var said = action.progress().words();
        add(Tags.div("row", words.mark(action), words.due(action)));
        if (!said.isEmpty()) add(Tags.p("typed", said));
        if (orphan(action)) add(Tags.p("missing", getTranslation("debrief.plan.gone-who", name(action))));
        var steps = Tags.div("row steps1");
        next(action).forEach(it -> steps.add(button(action, it)));
        if (steps.getComponentCount() > 0) add(steps);
    }

    private boolean orphan(PlanAction action) {
        return action.pending() && action.person() != null && !dossier.members().contains(action.person());
    }

    private String name(PlanAction action) {
        var person = action.person();
        return person == null ? "" : dossier.names().getOrDefault(person, "");
    }

    private List<State> next(PlanAction action) {
        if (!dossier.mayWork()) return List.of();
        return switch (action.state()) {
            case OPEN -> with(State.STARTED, State.DONE, drop());
            case STARTED -> with(State.DONE, State.OPEN, drop());
            case DONE -> with(State.STARTED, null, null);
            case DROPPED -> dossier.mayChange() ? with(State.OPEN, null, null) : List.of();
        };
    }

    private @Nullable State drop() {
        return dossier.mayChange() ? State.DROPPED : null;
    }

    private static List<State> with(@Nullable State... states) {
        return Arrays.stream(states).filter(Objects::nonNull).toList();
    }

    private Component button(PlanAction action, State to) {
        var name = getTranslation("debrief.plan.go." + action.state().name().toLowerCase(Locale.ROOT) + "-"
                + to.name().toLowerCase(Locale.ROOT));
        var look = to == State.DONE && action.state() == State.STARTED
                        || to == State.STARTED && action.state() == State.OPEN
                ? "btn cue"
                : "btn";
        return Tags.button(name, look, () -> {
            if (to.wantsWords()) new EndDialog(action, to, it -> go(action, to, it)).open();
            else go(action, to, "");
        });
    }

    private void go(PlanAction action, State to, String said) {
        plans.move(caller, action.exercise(), action.id(), to, said, seen.get());
        again.run();
    }
}
