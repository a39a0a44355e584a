package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Tags;

/** A column for each state; an action is moved by a choice, never by dragging alone. */
class PlanBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plotted plotted;
    private final transient PlanWork work;
    private final transient ActionWords words;

    PlanBoard(Plotted plotted, PlanWork work) {
        this.plotted = plotted;
        this.work = work;
        this.words = ActionWords.of(plotted);
        addClassName("planboard");
        for (var state : State.values()) add(column(state));
    }

    private Component column(State state) {
        var here = plotted.actions().stream().filter(it -> it.state() == state).toList();
        var list = new UnorderedList();
        here.forEach(it -> list.add(card(it)));
        var head = new H2(getTranslation("debrief.plan.column-head", words.state(state), here.size()));
        return here.isEmpty()
                ? new Section(head, Tags.p("soft s", getTranslation("debrief.plan.column-empty")))
                : new Section(head, list);
    }

    private ListItem card(PlanAction action) {
        var card = new ListItem(
                words.link(action),
                words.carrier(plotted.plan(), action),
                Tags.div(
                        "meta s",
                        words.due(action),
                        Tags.span(
                                "soft",
                                getTranslation("debrief.plan.priority-of", words.priority(action.priority())))));
        card.addClassName("card");
        if (work.mayMove(plotted.plan(), action)) card.add(new StateChoice(action, words, work));
        return card;
    }
}
