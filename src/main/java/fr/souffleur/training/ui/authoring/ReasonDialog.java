package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A decision that others will want to understand: it says what follows and asks for the reason. */
class ReasonDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /** @param decision stem of its words: {@code .title}, {@code .text}, {@code .reason}, {@code .confirm} */
    ReasonDialog(String decision, String what, Consumer<String> then) {
        var reason = new TextArea(getTranslation(decision + ".reason"));
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        setHeader(getTranslation(decision + ".title", what));
        setText(new Div(new Paragraph(getTranslation(decision + ".text")), reason));
        setCancelable(true);
        setCancelText(getTranslation("training.author.keep"));
        setConfirmText(getTranslation(decision + ".confirm"));
        addConfirmListener(_ -> then.accept(reason.getValue()));
    }
}
