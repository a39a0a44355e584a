package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the action stands and the next step, as buttons; the last one can be taken back. */
class ActionState extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OpenAction open;
    private final transient ActionWords words;
    private final Div line = Tags.div("row");
    private final Div notice = new Div();
    private final Div said = new Div();

    ActionState(OpenAction open, ActionWords words) {
        this.open = open;
        this.words = words;
        addClassNames("astate", "card");
        said.getElement().setAttribute("role", "status");
        add(line);
        var why = open.action().progress().words();
        if (!why.isEmpty()) add(Tags.p("typed", why));
        var steps = Tags.div("row steps1");
        next(open.action()).forEach(it -> steps.add(button(it)));
        add(notice);
        if (steps.getComponentCount() > 0) add(steps);
        add(said);
        open.follow(this::show);
    }

    private void show() {
        var action = open.action();
        line.removeAll();
        line.add(words.mark(action));
        if (action.what().due() != null) line.add(Tags.span("lab", getTranslation("debrief.plan.column.due")));
        line.add(words.due(action));
        notice.removeAll();
        if (orphan(action)) notice.add(Tags.p("missing", getTranslation("debrief.plan.gone-who", name(action))));
    }

    private boolean orphan(PlanAction action) {
        return action.pending()
                && action.person() != null
                && !open.now().members().contains(action.person());
    }

    private String name(PlanAction action) {
        var person = action.person();
        return person == null ? "" : open.now().names().getOrDefault(person, "");
    }

    private List<State> next(PlanAction action) {
        if (!open.now().mayWork()) return List.of();
        return switch (action.state()) {
            case OPEN -> with(State.STARTED, State.DONE, drop());
            case STARTED -> with(State.DONE, State.OPEN, drop());
            case DONE -> with(State.STARTED, null, null);
            case DROPPED -> open.now().mayChange() ? with(State.OPEN, null, null) : List.of();
        };
    }

    private @Nullable State drop() {
        return open.now().mayChange() ? State.DROPPED : null;
    }

    private static List<State> with(@Nullable State... states) {
        return Arrays.stream(states).filter(Objects::nonNull).toList();
    }

    private Component button(State to) {
        var from = open.action().state();
        var name = getTranslation("debrief.plan.go." + small(from) + "-" + small(to));
        boolean first = from == State.OPEN && to == State.STARTED || from == State.STARTED && to == State.DONE;
        return Tags.button(name, first ? "btn cue" : "btn", () -> {
            if (to.wantsWords()) new EndDialog(open.action(), to, it -> go(to, it)).open();
            else go(to, "");
        });
    }

    private static String small(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void go(State to, String words) {
        open.orSay(said, () -> open.move(to, words));
    }
}
