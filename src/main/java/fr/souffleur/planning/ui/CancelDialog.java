package fr.souffleur.planning.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Cancelling asks twice and says that nothing prepared is lost. */
class CancelDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    CancelDialog(String title, Moves moves) {
        var reason = new TextArea(getTranslation("planning.reason"));
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        setHeader(getTranslation("planning.cancel.title", title));
        var text = new Div(new Paragraph(getTranslation("planning.cancel.text")));
        if (moves.told() > 0) text.add(new Paragraph(getTranslation("planning.invites.warned", moves.told())));
        text.add(reason);
        setText(text);
        setCancelable(true);
        setCancelText(getTranslation("planning.cancel.keep"));
        setConfirmText(getTranslation("planning.cancel.confirm"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirm -> moves.cancel(reason.getValue()));
    }
}
