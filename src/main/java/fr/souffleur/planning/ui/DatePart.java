package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;

/** The date, and what can still become of it. */
class DatePart extends Section {

    private static final long serialVersionUID = 1L;

    DatePart(Preparation preparation, Days days, LocalDate today, Moves moves) {
        addClassName("side2");
        var exercise = preparation.exercise();
        var start = exercise.startsAt();
        var cancelled = exercise.status() == Status.CANCELLED;
        add(
                new H2(getTranslation("planning.date")),
                Tags.p(
                        "s soft",
                        cancelled
                                ? getTranslation("planning.date.cancelled")
                                : start == null ? getTranslation("planning.date.none") : days.full(start)));
        if (exercise.status() != Status.PLANNED && !cancelled) return;
        if (cancelled && start != null && !days.dayOf(start).isBefore(today))
            add(new Button(getTranslation("planning.cancel.undo"), click -> moves.date(start, null)));
        var move = new Button(
                getTranslation(start == null || cancelled ? "planning.date.choose" : "planning.date.postpone"),
                click -> moves.askDate());
        add(move);
        if (!cancelled)
            add(new Button(
                    getTranslation("planning.cancel"), click -> new CancelDialog(exercise.title(), moves).open()));
    }
}
