package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Effort;
import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Priority;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.util.Locale;

/** How an action's state, day and carrier are said, everywhere alike. */
final class ActionWords {

    private final Words words;
    private final Days days;
    private final LocalDate today;

    ActionWords(Locale locale, Days days, LocalDate today) {
        this.words = Words.in(locale);
        this.days = days;
        this.today = today;
    }

    static ActionWords of(Plotted plotted) {
        return new ActionWords(plotted.days().locale(), plotted.days(), plotted.today());
    }

    String state(State state) {
        return words.say("debrief.plan.state." + state.name().toLowerCase(Locale.ROOT));
    }

    String priority(Priority priority) {
        return words.say("debrief.plan.priority." + priority.name().toLowerCase(Locale.ROOT));
    }

    String effort(Effort effort) {
        return words.say("debrief.plan.effort." + effort.name().toLowerCase(Locale.ROOT));
    }

    /** A moon and its word. */
    Component mark(PlanAction action) {
        var moon = switch (action.state()) {
            case OPEN, DROPPED -> Marks.later();
            case STARTED -> Marks.now();
            case DONE -> Marks.done();
        };
        var mark = new Span(moon, new Span(state(action.state())));
        mark.addClassNames("state", action.state() == State.DONE ? "done" : "st");
        return mark;
    }

    /** The day, and whether it has passed. */
    Component due(PlanAction action) {
        var due = action.what().due();
        if (due == null) return Tags.span("soft", words.say("debrief.plan.no-due"));
        var day = Tags.span("num", days.plain(due));
        return action.overdue(today)
                ? Tags.div("late", day, Tags.span("missing s", words.say("debrief.plan.late")))
                : day;
    }

    /** The function, the person under it, and whether that person has left. */
    Component carrier(Plan plan, PlanAction action) {
        var lines = new Div();
        var owner = action.what().owner();
        lines.add(Tags.span(owner.isEmpty() ? "soft" : "", owner.isEmpty() ? words.say("debrief.plan.nobody") : owner));
        var name = plan.carrier(action);
        if (!name.isEmpty()) lines.add(Tags.span("s soft", name));
        if (plan.orphan(action)) lines.add(Tags.span("missing s", words.say("debrief.plan.gone")));
        lines.addClassName("carrier");
        return lines;
    }

    Component link(PlanAction action) {
        var link = Tags.link(action.path(), action.what().text());
        link.addClassName("what");
        return link;
    }
}
