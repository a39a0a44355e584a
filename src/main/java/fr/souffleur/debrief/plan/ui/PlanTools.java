package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.debrief.plan.PlanFilter;
import fr.souffleur.debrief.plan.PlanFilter.Which;
import fr.souffleur.debrief.plan.PlanOrder;
import fr.souffleur.debrief.plan.Priority;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which actions, in which order, looked at in which way. */
class PlanTools extends Div {

    private static final long serialVersionUID = 1L;

    /** The three looks at a plan; their names stand in the address. */
    enum Look {
        TABLE("tableau"),
        BOARD("colonnes"),
        CALENDAR("calendrier");

        private final String name;

        Look(String name) {
            this.name = name;
        }

        static Look named(String name) {
            for (var look : values()) if (look.name.equals(name)) return look;
            return TABLE;
        }
    }

    private final TextField words = new TextField();
    private final Select<Which> which = new Select<>();
    private final Select<Optional<Priority>> priority = new Select<>();
    private final Select<Optional<Played>> exercise = new Select<>();
    private final Select<PlanOrder> order = new Select<>();
    private final Div looks = new Div();
    private final transient Runnable changed;
    private Look look;

    PlanTools(Plan plan, Look look, @Nullable ExerciseId asked, Days days, Runnable changed) {
        this.look = look;
        this.changed = changed;
        addClassName("plantools");
        words.setLabel(getTranslation("debrief.plan.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.addValueChangeListener(_ -> changed.run());
        choice(which, "debrief.plan.which", List.of(Which.values()), Which.PENDING);
        which.setItemLabelGenerator(it -> getTranslation("debrief.plan.which." + small(it)));
        choice(order, "debrief.plan.order", List.of(PlanOrder.values()), PlanOrder.DUE);
        order.setItemLabelGenerator(it -> getTranslation("debrief.plan.order." + small(it)));
        choice(
                priority,
                "debrief.plan.column.priority",
                List.of(
                        Optional.empty(),
                        Optional.of(Priority.HIGH),
                        Optional.of(Priority.MEDIUM),
                        Optional.of(Priority.LOW)),
                Optional.empty());
        priority.setItemLabelGenerator(it -> it.map(chosen -> getTranslation("debrief.plan.priority." + small(chosen)))
                .orElse(getTranslation("debrief.plan.any")));
        var played = plan.exercises();
        choice(
                exercise,
                "debrief.plan.exercise",
                Stream.concat(
                                Stream.of(Optional.<Played>empty()),
                                played.stream().map(Optional::of))
                        .toList(),
                played.stream().filter(it -> it.id().equals(asked)).findFirst());
        exercise.setItemLabelGenerator(
                it -> it.map(one -> named(one, days)).orElse(getTranslation("debrief.plan.all-exercises")));
        exercise.setVisible(played.size() > 1);
        looks.addClassName("looks");
        looks.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debrief.plan.looks"));
        drawLooks();
        add(looks, Tags.div("filters", words, which, priority, exercise, order));
    }

    /** The columns have one for what is done: they show it unless something narrower is asked for. */
    PlanFilter filter() {
        var wide = look == Look.BOARD && which.getValue() == Which.PENDING;
        return new PlanFilter(
                words.getValue(),
                wide ? Which.ALL : which.getValue(),
                priority.getValue().orElse(null),
                exercise.getValue().map(Played::id).orElse(null));
    }

    PlanOrder order() {
        return order.getValue();
    }

    Look look() {
        return look;
    }

    /** Back to all that is to be done. */
    void clear() {
        words.clear();
        priority.setValue(Optional.empty());
        exercise.setValue(Optional.empty());
        which.setValue(Which.ALL);
    }

    private <T> void choice(Select<T> select, String label, List<T> all, T value) {
        select.setLabel(getTranslation(label));
        select.setItems(all);
        select.setValue(value);
        select.addValueChangeListener(_ -> changed.run());
    }

    private void drawLooks() {
        looks.removeAll();
        for (var each : Look.values()) looks.add(button(each));
    }

    private Component button(Look each) {
        var button = Tags.button(getTranslation("debrief.plan.look." + small(each)), "btn sm", () -> {
            look = each;
            drawLooks();
            changed.run();
            looks.getElement().executeJs("this.querySelector('[aria-pressed=true]')?.focus()");
        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(each == look));
        return button;
    }

    static String named(Played exercise, Days days) {
        var day = exercise.day();
        return day == null ? exercise.title() : exercise.title() + ", " + days.plain(day);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
