package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.function.Consumer;

/** How one sees that it is done, or why it is dropped: asked before, and never left empty. */
class EndDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    EndDialog(PlanAction action, State end, Consumer<String> then) {
        var stem = "debrief.plan.end." + end.name().toLowerCase(Locale.ROOT);
        var words = new TextArea(getTranslation(stem + ".words"));
        words.setMaxLength(Action.LONGEST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        if (end == State.DONE) words.setValue(action.what().evidence());
        var confirm = Tags.button(getTranslation(stem + ".confirm"), "btn cue", () -> {});
        confirm.setEnabled(!words.getValue().isBlank());
        words.addValueChangeListener(it -> confirm.setEnabled(!it.getValue().isBlank()));
        setHeader(getTranslation(stem));
        setText(new Div(new Paragraph(action.what().text()), words));
        setCancelable(true);
        setCancelText(getTranslation("debrief.plan.end.cancel"));
        setConfirmButton(confirm);
        addConfirmListener(_ -> then.accept(words.getValue()));
        addOpenedChangeListener(it -> {
            if (it.isOpened()) words.focus();
        });
    }
}
