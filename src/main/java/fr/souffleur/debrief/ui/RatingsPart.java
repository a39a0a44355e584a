package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.HotDebrief;
import fr.souffleur.live.Rating;
import fr.souffleur.ui.Tags;
import java.util.List;

/** The grid, one line at a time; any line can be opened. */
class RatingsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final transient List<LineChip> chips;
    private final Paragraph done = Tags.p("soft s", "");
    private final NativeButton notPlayed = Tags.button("", "btn sm", this::notPlayed);
    private final Div desk = new Div();
    private int here;

    RatingsPart(Evening evening) {
        this.evening = evening;
        this.chips = lines().stream()
                .map(it -> new LineChip(() -> turnTo(lines().indexOf(line(it)))))
                .toList();
        addClassNames("part", "grid");
        var list = new OrderedList();
        list.addClassName("lines");
        list.getElement().setAttribute("aria-label", getTranslation("debrief.ratings.lines"));
        chips.forEach(it -> list.add(new ListItem(it)));
        add(new H2(getTranslation("debrief.ratings")), done, list, notPlayed, desk);
        open(0);
        evening.follow(HotDebrief::findings, this::index);
    }

    private List<CriterionFinding> lines() {
        return evening.now().findings().criteria();
    }

    private CriterionFinding line(CriterionFinding older) {
        return lines().stream()
                .filter(it -> it.criterion().equals(older.criterion()))
                .findFirst()
                .orElseThrow();
    }

    private void index() {
        long agreed = lines().stream().filter(it -> it.agreed() != null).count();
        done.setText(getTranslation("debrief.ratings.done", agreed, lines().size()));
        for (int line = 0; line < chips.size(); line++)
            chips.get(line)
                    .show(
                            lines().get(line),
                            evening.kit(lines().get(line).criterion().title()),
                            line == here);
        var uncalled = evening.now().findings().uncalled();
        notPlayed.setText(getTranslation("debrief.ratings.mark-nj", uncalled.size()));
        notPlayed.setVisible(!uncalled.isEmpty());
    }

    private void notPlayed() {
        var uncalled = evening.now().findings().uncalled();
        evening.change((debriefs, live, caller, exercise) -> uncalled.forEach(
                it -> live.agree(caller, exercise, it.criterion().id(), Rating.NOT_PLAYED, null)));
        open(here);
    }

    /** Who turns the page reads on at its head. */
    private void turnTo(int line) {
        open(line);
        desk.getElement().executeJs("this.querySelector('h3')?.focus()");
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
            row.add(Tags.button(getTranslation("debrief.ratings.previous"), "btn plain", () -> turnTo(here - 1)));
        if (here + 1 < lines().size())
            row.add(Tags.button(getTranslation("debrief.ratings.next"), "btn", () -> turnTo(here + 1)));
        return row;
    }
}
