package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.CriterionId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.planning.RunSheet.Recommendation;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The actions that the cell chose: from a recommendation in one press, or in its own words. */
class ActionsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final OrderedList list = new OrderedList();
    private final Div foot = new Div();
    private transient @Nullable Action removed;

    ActionsPart(Evening evening) {
        this.evening = evening;
        addClassNames("part", "actions");
        var more = new TextField(getTranslation("debrief.actions.add"));
        more.setMaxLength(500);
        more.setWidthFull();
        more.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) return;
            keep(null, null, change.getValue(), "", null, "");
            more.clear();
        });
        add(
                new H2(getTranslation("debrief.actions")),
                Tags.p("soft s", getTranslation("debrief.actions.help")),
                list,
                foot,
                more,
                new ProposalsPart(evening, this::keep));
        evening.follow(it -> it.notebook().actions(), this::follow);
    }

    /** What somebody else has changed; a list that stays the same is left in place. */
    private void follow() {
        var actions = evening.now().notebook().actions();
        var cards = list.getChildren().map(ActionCard.class::cast).toList();
        if (cards.stream()
                .map(ActionCard::id)
                .toList()
                .equals(actions.stream().map(Action::id).toList())) {
            for (int line = 0; line < actions.size(); line++) cards.get(line).show(actions.get(line), line + 1);
            foot();
        } else show();
    }

    /** Draws the list anew; not on every change, so that a field keeps what is being typed in it. */
    private void show() {
        var actions = evening.now().notebook().actions();
        list.removeAll();
        for (int line = 0; line < actions.size(); line++)
            list.add(new ActionCard(evening, actions.get(line), line + 1, this::drop));
        foot();
    }

    private void foot() {
        var actions = evening.now().notebook().actions();
        foot.removeAll();
        var gone = removed;
        if (gone != null)
            foot.add(Tags.div(
                    "gone",
                    Tags.span("soft s", getTranslation("debrief.removed", gone.text())),
                    Tags.button(getTranslation("debrief.undo"), "textbutton", () -> decide(gone))));
        else if (actions.isEmpty()) foot.add(Tags.p("soft", getTranslation("debrief.actions.none")));
        foot.getElement().setAttribute("role", "status");
    }

    private void keep(Recommendation recommendation) {
        var ended = evening.now().chronicle().playedAt();
        var zone = ZoneId.of(evening.now().chronicle().sheet().zone());
        keep(
                recommendation.criterion(),
                recommendation.id(),
                evening.kit(recommendation.action()),
                evening.kit(recommendation.owner()),
                ended == null ? null : LocalDate.ofInstant(ended, zone).plusMonths(recommendation.months()),
                evening.kit(recommendation.evidence()));
    }

    private void keep(
            @Nullable CriterionId criterion,
            @Nullable String recommendation,
            String text,
            String owner,
            @Nullable LocalDate due,
            String evidence) {
        int last = evening.now().notebook().actions().stream()
                .mapToInt(Action::position)
                .max()
                .orElse(-1);
        decide(new Action(ActionId.fresh(), criterion, recommendation, text, owner, due, evidence, last + 1));
    }

    private void decide(Action action) {
        evening.change((debriefs, live, caller, exercise) -> debriefs.decide(caller, exercise, action));
        removed = null;
        show();
        list.getElement().executeJs("this.lastElementChild?.querySelector('vaadin-text-area')?.focus()");
    }

    private void drop(Action action) {
        evening.change((debriefs, live, caller, exercise) -> debriefs.drop(caller, exercise, action.id()));
        removed = action;
        show();
        foot.getElement().executeJs("this.querySelector('button')?.focus()");
    }
}
