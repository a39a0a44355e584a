package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.plan.Gaps;
import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.PlanFiles;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.ui.PlanTools.Look;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The plan with its tools: what was asked for, and what is done to it; read anew after each change. A guest takes no table away. */
class PlanBody extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Plan> read;
    private final transient Caller caller;
    private final transient LocalDate today;
    private final transient Days days;
    private final Paragraph summary = Tags.p("lede", "");
    private final PlanTools tools;
    private final PlanWork work;
    private final Div shown = new Div();
    private transient Plan plan;

    PlanBody(
            Plans plans,
            Gaps gaps,
            @Nullable PlanFiles files,
            Caller caller,
            Supplier<Plan> read,
            @Nullable ExerciseId asked,
            Look look,
            LocalDate today,
            Days days) {
        this.read = read;
        this.caller = caller;
        this.today = today;
        this.days = days;
        this.plan = read.get();
        this.work = new PlanWork(plans, caller, plan, this::again);
        this.tools = new PlanTools(plan, look, asked, days, this::show);
        shown.addClassName("planshown");
        add(summary, tools, work, shown);
        var mayChange = plan.exercises().stream().anyMatch(Played::mayChange);
        if (mayChange)
            add(new NewAction(
                    plans,
                    gaps,
                    caller,
                    plan,
                    asked,
                    days,
                    (exercise, action) -> UI.getCurrent()
                            .navigate(ActionView.path(plan.exercise(exercise).structure(), exercise, action))));
        if (files != null)
            add(new PlanFilesPart(files, caller, plan.exercises().getFirst().structure(), mayChange, this::again));
        show();
    }

    private void again() {
        plan = read.get();
        work.sees(plan);
        show();
    }

    private void show() {
        summary.setText(getTranslation("debrief.plan.summary", plan.pending(), plan.overdue(today)));
        var plotted = new Plotted(plan, asked(), today, days);
        shown.removeAll();
        shown.add(plotted.actions().isEmpty() ? nothing() : looked(plotted));
    }

    private Component looked(Plotted plotted) {
        return switch (tools.look()) {
            case TABLE -> new PlanTable(plotted);
            case BOARD -> new PlanBoard(plotted, work);
            case CALENDAR -> new PlanCalendar(plotted, YearMonth.from(today));
        };
    }

    private List<PlanAction> asked() {
        var me = caller instanceof Caller.Person(var id) ? id : PersonId.fresh();
        return plan.actions().stream()
                .filter(it -> tools.filter().keeps(it, plan.carrier(it), me, today))
                .sorted(tools.order().comparator(days.locale()))
                .toList();
    }

    /** No action at all says what comes first; none of those asked for leads back to all. */
    private Component nothing() {
        if (plan.actions().isEmpty())
            return new EmptyState(getTranslation("debrief.plan.empty"), getTranslation("debrief.plan.empty-text"));
        return new EmptyState(
                getTranslation("debrief.plan.no-match"),
                getTranslation("debrief.plan.no-match-text"),
                Tags.button(getTranslation("debrief.plan.show-all"), "btn", tools::clear));
    }
}
