package fr.souffleur.debrief.cold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Proposal;
import fr.souffleur.debrief.Proposal.Rank;
import fr.souffleur.debrief.cold.ColdDebrief;
import fr.souffleur.debrief.cold.ColdDebrief.Advice;
import fr.souffleur.ui.Tags;
import java.util.List;

/** What was recommended: kept, or refused with a reason. Kept is not done: the plan says who and when. */
class AdvicePart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    AdvicePart(Desk desk) {
        this.desk = desk;
        addClassNames("part", "advice");
        add(
                new H2(getTranslation("debrief.cold.advice")),
                Tags.p("soft s", getTranslation("debrief.cold.advice-help")));
        var near = new UnorderedList();
        var others = new UnorderedList();
        near.addClassName("cards");
        others.addClassName("cards");
        var report = desk.now().report();
        for (var proposal : Proposal.of(report.chronicle().sheet().recommendations(), report.findings())) {
            var id = proposal.recommendation().id();
            if (proposal.rank() == Rank.FIRST
                    || chosen(id)
                    || desk.now().cold().on(id).isPresent()) near.add(card(proposal));
            else if (proposal.rank() == Rank.TRIGGERED) others.add(card(proposal));
        }
        add(near.getComponentCount() == 0 ? new Paragraph(getTranslation("debrief.cold.advice.nothing")) : near);
        if (others.getComponentCount() > 0)
            add(new NativeDetails(getTranslation("debrief.cold.advice.others", others.getComponentCount()), others));
    }

    private ListItem card(Proposal proposal) {
        var recommendation = proposal.recommendation();
        var stands = desk.now().cold().on(recommendation.id());
        var card =
                new ListItem(Tags.p("b", proposal.name() + " · " + desk.voice().kit(recommendation.action())));
        var action = new Div();
        action.getElement().setAttribute("role", "status");
        showAction(action, recommendation.id());
        var decision = new RadioButtonGroup<Boolean>(getTranslation("debrief.cold.advice.decision"));
        decision.setItems(List.of(true, false));
        decision.setItemLabelGenerator(it -> getTranslation(it ? "debrief.cold.keep" : "debrief.cold.refuse"));
        stands.ifPresent(it -> decision.setValue(it.kept()));
        var reason = new TextField(getTranslation("debrief.cold.advice.reason"));
        reason.setMaxLength(ColdDebrief.LONGEST_LINE);
        reason.setWidthFull();
        stands.ifPresent(it -> reason.setValue(it.reason()));
        decision.setReadOnly(!desk.open());
        reason.setReadOnly(!desk.open());
        decision.addValueChangeListener(_ -> decide(recommendation.id(), decision, reason));
        reason.addValueChangeListener(change -> {
            if (change.isFromClient() && decision.getValue() != null) decide(recommendation.id(), decision, reason);
        });
        decision.addValueChangeListener(_ -> showAction(action, recommendation.id()));
        card.add(decision, reason, action);
        return card;
    }

    private boolean chosen(String recommendation) {
        return desk.now().actions().stream().anyMatch(it -> recommendation.equals(it.recommendation()));
    }

    /** That an action comes of it, or the one press that makes one. */
    private void showAction(Div action, String recommendation) {
        action.removeAll();
        if (chosen(recommendation)) action.add(Tags.p("s soft", getTranslation("debrief.cold.advice.chosen")));
        else if (desk.open()
                && desk.now().cold().on(recommendation).filter(Advice::kept).isPresent())
            action.add(Tags.button(getTranslation("debrief.cold.advice.act"), "btn sm", () -> {
                desk.follow(recommendation);
                showAction(action, recommendation);
            }));
    }

    /** A refusal waits for its reason, and says so beside the field. */
    private void decide(String recommendation, RadioButtonGroup<Boolean> decision, TextField reason) {
        try {
            var advice = new Advice(recommendation, decision.getValue(), reason.getValue());
            desk.change((door, caller, exercise) -> door.advise(caller, exercise.id(), advice));
            reason.setInvalid(false);
        } catch (Refused no) {
            if (!no.key().equals("debrief.cold.reason")) throw no;
            reason.setErrorMessage(getTranslation("refused.debrief.cold.reason"));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
