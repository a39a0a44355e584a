package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Gap;
import fr.souffleur.debrief.plan.Gaps;
import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Needed;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Another action: in one's own words, or from an area for improvement in one press. */
class NewAction extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Gaps gaps;
    private final transient Caller caller;
    private final transient BiConsumer<ExerciseId, ActionId> made;
    private final Select<Played> exercise = new Select<>();
    private final Div offered = new Div();

    /** @param asked the exercise that the page is about, null for all of them */
    NewAction(
            Plans plans,
            Gaps gaps,
            Caller caller,
            Plan plan,
            @Nullable ExerciseId asked,
            Days days,
            BiConsumer<ExerciseId, ActionId> made) {
        this.plans = plans;
        this.gaps = gaps;
        this.caller = caller;
        this.made = made;
        addClassName("newaction");
        var mine = plan.exercises().stream().filter(Played::mayChange).toList();
        exercise.setLabel(getTranslation("debrief.plan.exercise"));
        exercise.setItems(mine);
        exercise.setItemLabelGenerator(it -> PlanTools.named(it, days));
        exercise.setValue(
                mine.stream().filter(it -> it.id().equals(asked)).findFirst().orElse(mine.getFirst()));
        exercise.setVisible(mine.size() > 1);
        exercise.addValueChangeListener(_ -> offer());
        var what = new TextField(getTranslation("debrief.plan.what"));
        what.setMaxLength(Action.LONGEST);
        var add = Tags.button(getTranslation("debrief.plan.add"), "btn", () -> {
            if (Needed.filled(what)) write(Terms.of(what.getValue()));
        });
        add(new H2(getTranslation("debrief.plan.new")), Tags.div("filters", what, exercise, add), offered);
        offer();
    }

    private void write(Terms terms) {
        var id = exercise.getValue().id();
        made.accept(id, plans.add(caller, id, terms));
    }

    private void offer() {
        offered.removeAll();
        var found = found();
        if (found.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("plines");
        found.forEach(it -> list.add(line(it)));
        offered.add(
                Tags.p("b", getTranslation("debrief.plan.gaps", found.size())),
                Tags.p("soft s", getTranslation("debrief.plan.gaps-about")),
                list);
    }

    /** An exercise that was put off has no findings. */
    private List<Gap> found() {
        try {
            return gaps.of(caller, exercise.getValue().id());
        } catch (Refused notPlayed) {
            return List.of();
        }
    }

    private ListItem line(Gap gap) {
        var take = Tags.button(getTranslation("debrief.plan.take"), "btn sm", () -> {
            var id = exercise.getValue().id();
            made.accept(id, gaps.take(caller, id, gap.criterion()));
        });
        take.getElement().setAttribute("aria-label", getTranslation("debrief.plan.take-what", gap.title()));
        var language = exercise.getValue().language();
        return new ListItem(Tags.div(
                "pwho gap",
                Tags.in(language, Tags.span("b", gap.criterion() + " · " + gap.title())),
                Tags.span("s soft", getTranslation("debrief.plan.gap-level", gap.level(), gap.target())),
                take));
    }
}
