package fr.souffleur.debrief.cold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.cold.ColdDebrief;
import fr.souffleur.debrief.cold.ColdDebrief.PlanValidated;
import fr.souffleur.ui.Tags;

/** The plan of actions, gone through and validated. */
class PlanPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div rest = new Div();

    PlanPart(Desk desk) {
        this.desk = desk;
        addClassName("part");
        rest.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("debrief.cold.plan")),
                Tags.p("soft s", getTranslation("debrief.cold.plan-help")),
                Tags.link("/s/" + desk.exercise().structure() + "/plan", getTranslation("debrief.cold.to-plan"), "btn"),
                rest);
        show();
    }

    private void show() {
        rest.removeAll();
        var plan = desk.now().cold().plan();
        if (plan == null) {
            rest.add(desk.open() ? form() : Tags.p("s", getTranslation("debrief.cold.plan-open")));
            return;
        }
        rest.add(Tags.p(
                "b",
                getTranslation(
                        "debrief.cold.plan-validated", plan.as(), desk.voice().day(plan.on()))));
        if (desk.open())
            rest.add(Tags.button(getTranslation("debrief.undo"), "textbutton", () -> {
                desk.change((door, caller, exercise) -> door.planValidated(caller, exercise.id(), null));
                show();
            }));
    }

    private Component form() {
        var as = new TextField(getTranslation("debrief.cold.plan-as"));
        as.setMaxLength(ColdDebrief.LONGEST_FUNCTION);
        as.setHelperText(getTranslation("debrief.stands.sign-as-example"));
        var on = new DatePicker(getTranslation("debrief.cold.plan-on"));
        on.setLocale(getLocale());
        on.setValue(desk.now().cold().heldOn());
        var validate = Tags.button(getTranslation("debrief.cold.plan-validate"), "btn sm", () -> {
            var day = on.getValue() == null ? desk.now().cold().heldOn() : on.getValue();
            if (day == null) throw new Refused("debrief.cold.day");
            var plan = new PlanValidated(as.getValue(), day);
            desk.change((door, caller, exercise) -> door.planValidated(caller, exercise.id(), plan));
            show();
        });
        return Tags.div("fields", as, on, validate);
    }
}
