package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.ui.Tags;

/** A line of the grid in short: its number and what was agreed. */
class LineChip extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final Span number = Tags.span("num", "");
    private final Span sign = Tags.span("b num", "");

    LineChip(Runnable open) {
        addClassName("chip");
        addClickListener(_ -> open.run());
        add(number, sign);
    }

    void show(CriterionFinding finding, String title, boolean here) {
        var agreed = finding.agreed();
        var id = finding.criterion().id().value();
        number.setText(id);
        sign.setText(agreed == null ? "·" : agreed.rating().sign());
        setClassName("done", agreed != null);
        var said = agreed == null
                ? getTranslation("debrief.ratings.state-open")
                : agreed.rating().sign();
        getElement().setAttribute("aria-label", getTranslation("debrief.ratings.state", id, title, said));
        if (here) getElement().setAttribute("aria-current", "true");
        else getElement().removeAttribute("aria-current");
    }
}
