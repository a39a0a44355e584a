package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.souffleur.planning.RunSheet.DebriefStep;
import fr.souffleur.ui.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The steps of the sheet: what to say, what to do. The room's screen follows. */
class StepsPart extends Div {

    private static final long serialVersionUID = 1L;

    /** What the room takes more at a time. */
    private static final int MORE = 5;

    private final transient Evening evening;
    private final transient Clock clock;

    StepsPart(Evening evening, Clock clock) {
        this.evening = evening;
        this.clock = clock;
        evening.follow(it -> it.chronicle().progress(), this::show);
    }

    private void show() {
        removeAll();
        var steps = evening.now().chronicle().sheet().debriefSteps();
        if (steps.isEmpty()) return;
        int here = Math.min(evening.now().chronicle().step(), steps.size() - 1);
        add(rail(steps, here), line(steps.get(here), here, steps.size()), time(here), buttons(here, steps.size()));
    }

    private Component rail(List<DebriefStep> steps, int here) {
        var rail = new OrderedList();
        rail.addClassName("ph4");
        rail.getElement().setAttribute("aria-label", getTranslation("debrief.steps"));
        for (int step = 0; step < steps.size(); step++) {
            int there = step;
            var button = Tags.button(String.valueOf(steps.get(step).minute()), "textbutton num", () -> go(there));
            button.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "debrief.step", step + 1, steps.get(step).minute()));
            if (step == here) button.getElement().setAttribute("aria-current", "step");
            var item = new ListItem(button);
            item.addClassName(step < here ? "d" : step == here ? "h" : "w");
            rail.add(item);
        }
        return rail;
    }

    private Component line(DebriefStep step, int here, int all) {
        var box = Tags.div(
                "lit say",
                Tags.p(
                        "lab2",
                        getTranslation("debrief.say") + " · " + getTranslation("debrief.step-of", here + 1, all)),
                evening.spoken(new Paragraph(evening.kit(step.say()))));
        if (!step.make().isBlank())
            box.add(Tags.div(
                    "make",
                    Tags.p("lab2", getTranslation("debrief.do")),
                    evening.spoken(new Paragraph(evening.kit(step.make())))));
        box.getElement().setAttribute("aria-live", "polite");
        return box;
    }

    /** How long the room has for this step: a hint, which the room's screen shows too. */
    private Component time(int here) {
        var chronicle = evening.now().chronicle();
        var since = chronicle.progress().since();
        int more = chronicle.progress().minutesMore(here);
        int minutes = chronicle.sheet().debriefMinutes(here) + more;
        var row = Tags.div("steptime");
        if (since != null)
            row.add(
                    new Countdown(Duration.between(clock.instant(), since.plus(Duration.ofMinutes(minutes)))),
                    Tags.span("s soft", getTranslation("debrief.step-left", minutes)));
        var longer = Tags.button(getTranslation("debrief.more", MORE), "btn sm", () -> prolong(here, MORE));
        longer.setId("debrief-more");
        row.add(longer);
        if (more >= MORE)
            row.add(Tags.button(getTranslation("debrief.less", MORE), "textbutton", () -> prolong(here, -MORE)));
        return row;
    }

    private void prolong(int step, int minutes) {
        evening.change((_, live, caller, exercise) -> live.prolong(caller, exercise, step, minutes));
        getElement().executeJs("this.querySelector('#debrief-more')?.focus()");
    }

    private Component buttons(int here, int all) {
        var next = here + 1 < all
                ? Tags.button(getTranslation("debrief.next"), "btn cue", () -> go(here + 1))
                : Tags.link(evening.path() + "/rapport", getTranslation("debrief.to-report"), "btn cue");
        next.setId("debrief-next");
        var row = Tags.div("row", next);
        if (here > 0) row.add(Tags.button(getTranslation("debrief.back"), "btn plain", () -> go(here - 1)));
        return row;
    }

    private void go(int step) {
        evening.change((debriefs, live, caller, exercise) -> live.step(caller, exercise, step));
        getElement().executeJs("this.querySelector('#debrief-next')?.focus()");
    }
}
