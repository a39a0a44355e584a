package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.live.Chronicle.Checked;
import fr.souffleur.live.Happening.Found;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.RunSheet.Check;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What earlier exercises decided: is it in place? What is seen may be marked as done, by a press of its own. */
class EarlierPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final transient Plans plans;
    private final transient Map<String, Line> lines = new HashMap<>();

    /** @param acts what can be done about one that was seen */
    private record Line(RadioButtonGroup<Found> choice, Div acts) {}

    EarlierPart(Evening evening, Plans plans) {
        this.evening = evening;
        this.plans = plans;
        addClassNames("part", "earlier");
        setVisible(!checks().isEmpty());
        add(new H2(getTranslation("debrief.earlier.ask")), Tags.p("soft s", getTranslation("debrief.earlier.help")));
        evening.follow(it -> it.chronicle().checks(), this::show);
    }

    private List<Check> checks() {
        return evening.now().chronicle().sheet().checks();
    }

    /** What stays is left in place, so that the focus is not lost; the plan is asked only where there is something to ask it. */
    private void show() {
        if (checks().isEmpty()) return;
        var plan = evening.plan(plans);
        for (var it : checks()) {
            var line = lines.computeIfAbsent(it.action(), _ -> line(it));
            var found = found(it);
            line.choice().setValue(found.orElse(null));
            line.acts().removeAll();
            if (found.filter(Found.SEEN::equals).isPresent())
                plan.stream()
                        .filter(action -> action.id().toString().equals(it.action()))
                        .findFirst()
                        .ifPresent(action -> line.acts().add(action.pending() ? mark(action) : state(action)));
        }
    }

    private Line line(Check check) {
        var choice = new RadioButtonGroup<Found>();
        choice.setLabel(getTranslation("debrief.earlier.in-place", String.valueOf(check.year())));
        choice.setItems(Found.values());
        choice.setItemLabelGenerator(
                it -> getTranslation("debrief.earlier.found." + it.name().toLowerCase(Locale.ROOT)));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null && !found(check).equals(Optional.of(change.getValue())))
                evening.change((_, live, caller, exercise) -> live.move(
                        caller, exercise, Slip.fresh(), new Move.CheckAction(check.action(), change.getValue())));
        });
        // In the exercise's language, which a label beside it may not be in.
        var words = evening.spoken(Tags.p("b", check.words()));
        words.setId("earlier-" + check.action());
        choice.getElement().setAttribute("aria-describedby", "earlier-" + check.action());
        var line = new Line(choice, Tags.div("acts"));
        var inside = Tags.div("check", words);
        if (!check.owner().isEmpty()) inside.add(evening.spoken(Tags.p("s soft", check.owner())));
        inside.add(line.choice(), line.acts());
        add(inside);
        return line;
    }

    private Optional<Found> found(Check check) {
        return evening.now().chronicle().checks().stream()
                .filter(it -> it.action().equals(check.action()))
                .map(Checked::found)
                .findFirst();
    }

    private Component mark(PlanAction action) {
        return Tags.button(getTranslation("debrief.earlier.mark"), "btn sm", () -> {
            var sheet = evening.now().chronicle().sheet();
            var zone = ZoneId.of(sheet.zone());
            var started = evening.now().chronicle().startedAt();
            var day =
                    started == null ? LocalDate.now(zone) : started.atZone(zone).toLocalDate();
            var seen = getTranslation("debrief.earlier.evidence", new Days(getLocale(), zone).plain(day));
            evening.move(plans, action, State.DONE, seen);
            show();
        });
    }

    private Component state(PlanAction action) {
        return Tags.span(
                "s soft",
                getTranslation("debrief.plan.state." + action.state().name().toLowerCase(Locale.ROOT)));
    }
}
