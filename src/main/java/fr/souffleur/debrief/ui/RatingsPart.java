package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.live.Rating;
import java.util.List;

/** The grid, one line at a time; any line can be opened. */
class RatingsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final Div index = new Div();
    private final Div desk = new Div();
    private int here;

    RatingsPart(Evening evening) {
        this.evening = evening;
        addClassNames("part", "grid");
        add(new H2(getTranslation("debrief.ratings")), index, desk);
        evening.follow(this::index);
        open(0);
    }

    private List<CriterionFinding> lines() {
        return evening.now().findings().criteria();
    }

    private void index() {
        long done = lines().stream().filter(it -> it.agreed() != null).count();
        var list = new OrderedList();
        list.addClassName("lines");
        list.getElement().setAttribute("aria-label", getTranslation("debrief.ratings.lines"));
        for (int line = 0; line < lines().size(); line++) list.add(entry(lines().get(line), line));
        index.removeAll();
        index.add(Tags.p("soft s", getTranslation("debrief.ratings.done", done, lines().size())), list);
        var uncalled = evening.now().findings().uncalled();
        if (!uncalled.isEmpty())
            index.add(Tags.button(
                    getTranslation("debrief.ratings.mark-nj", uncalled.size()), "btn sm", () -> notPlayed(uncalled)));
    }

    private ListItem entry(CriterionFinding finding, int line) {
        var agreed = finding.agreed();
        var sign = agreed == null ? "·" : agreed.rating().sign();
        var said = agreed == null ? getTranslation("debrief.ratings.state-open") : sign;
        var id = finding.criterion().id().value();
        var button = Tags.button("", agreed == null ? "chip" : "chip done", () -> open(line));
        button.add(Tags.span("num", id), Tags.span("b num", sign));
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "debrief.ratings.state",
                                id,
                                evening.kit(finding.criterion().title()),
                                said));
        if (line == here) button.getElement().setAttribute("aria-current", "true");
        return new ListItem(button);
    }

    private void notPlayed(List<CriterionFinding> uncalled) {
        evening.change((debriefs, live, caller, exercise) -> uncalled.forEach(
                it -> live.agree(caller, exercise, it.criterion().id(), Rating.NOT_PLAYED, null)));
        open(here);
    }

    private void open(int line) {
        if (lines().isEmpty()) return;
        here = Math.clamp(line, 0, lines().size() - 1);
        desk.removeAll();
        desk.add(new RatingCard(evening, here), turns());
        index();
    }

    private Component turns() {
        var row = Tags.div("row");
        if (here > 0)
            row.add(Tags.button(getTranslation("debrief.ratings.previous"), "btn plain", () -> open(here - 1)));
        if (here + 1 < lines().size())
            row.add(Tags.button(getTranslation("debrief.ratings.next"), "btn", () -> open(here + 1)));
        return row;
    }
}
