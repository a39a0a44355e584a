package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.ui.Tags;
import java.util.Objects;
import java.util.function.Consumer;

/** One action: what, who, when, and how one will see it; saved as it is written. */
class ActionCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private transient Action action;
    private boolean showing;
    private final TextArea what = new TextArea();
    private final TextField who = new TextField();
    private final DatePicker when = new DatePicker();
    private final TextField proof = new TextField();

    ActionCard(Evening evening, Action action, int number, Consumer<Action> drop) {
        this.evening = evening;
        this.action = action;
        addClassName("action");
        show(action, number);
        what.setWidthFull();
        what.setMaxLength(500);
        who.setMaxLength(200);
        proof.setMaxLength(500);
        when.setLocale(getLocale());
        var out = Tags.button(getTranslation("debrief.remove"), "textbutton", () -> drop.accept(now()));
        out.getElement().setAttribute("aria-label", getTranslation("debrief.remove-what", action.text()));
        add(what, Tags.div("fields", who, when, proof), out);
        for (var field : new AbstractField<?, ?>[] {what, who, when, proof})
            field.addValueChangeListener(_ -> {
                if (!showing) save();
            });
    }

    ActionId id() {
        return action.id();
    }

    /** As it stands now: a field that nobody has changed elsewhere keeps what is being typed in it. */
    void show(Action newer, int number) {
        showing = true;
        action = newer;
        fill(number);
        showing = false;
    }

    private void fill(int number) {
        what.setLabel(getTranslation("debrief.actions.number", number));
        if (!Objects.equals(what.getValue(), action.text())) what.setValue(action.text());
        who.setLabel(getTranslation("debrief.action.who"));
        if (!Objects.equals(who.getValue(), action.owner())) who.setValue(action.owner());
        when.setLabel(getTranslation("debrief.action.when"));
        if (!Objects.equals(when.getValue(), action.due())) when.setValue(action.due());
        proof.setLabel(getTranslation("debrief.action.proof"));
        if (!Objects.equals(proof.getValue(), action.evidence())) proof.setValue(action.evidence());
    }

    private Action now() {
        return new Action(
                action.id(),
                action.criterion(),
                action.recommendation(),
                what.isEmpty() ? action.text() : what.getValue(),
                who.getValue(),
                when.getValue(),
                proof.getValue(),
                action.position());
    }

    private void save() {
        evening.change((debriefs, live, caller, exercise) -> debriefs.decide(caller, exercise, now()));
    }
}
