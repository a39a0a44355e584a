package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** From thirty days before to thirty days after: each list with its day, the first unfinished one lit. */
class RetroPlanning extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Preparation preparation;
    private final transient Days days;
    private final transient Moves moves;
    private final transient ListTitles titles;
    private final LocalDate today;
    private final Map<String, Checkbox> boxes = new HashMap<>();
    private final Map<String, NativeDetails> folds = new HashMap<>();
    private final boolean lit;

    RetroPlanning(Preparation preparation, Days days, LocalDate today, Component next, Moves moves) {
        this.preparation = preparation;
        this.days = days;
        this.moves = moves;
        this.today = today;
        this.titles = new ListTitles(preparation, getLocale());
        addClassName("tl");
        var now = preparation.now();
        lit = now.isPresent();
        var played = false;
        for (var list : preparation.checklists()) {
            if (list.offset() > 0 && !played) add(after());
            played = list.offset() > 0;
            add(now.filter(list::equals).isPresent() ? open(list, next) : folded(list));
        }
    }

    /** Whether a list is lit, and with it the button given. */
    boolean lit() {
        return lit;
    }

    /** Keeps the keyboard where it was after a tick. */
    void focus(String item) {
        var fold = folds.get(item);
        if (fold != null) fold.setOpen(true);
        var box = boxes.get(item);
        if (box != null) box.focus();
    }

    /** Where the road turns: from here on it is about what the exercise leaves. */
    private ListItem after() {
        var words = Tags.div(
                "aft",
                Tags.span("b", getTranslation("planning.after.title")),
                Tags.span("s soft", getTranslation("planning.after.text")));
        var line = new ListItem(new Span(), new Span(), words);
        line.addClassName("turn");
        return line;
    }

    private ListItem open(Checklist list, Component next) {
        var card = new Div(new H2(titles.of(list)), items(list), next);
        var line = new ListItem(when(list), mark(Marks.now()), card);
        line.addClassName("now");
        line.getElement().setAttribute("aria-current", "step");
        return line;
    }

    private ListItem folded(Checklist list) {
        var state = Tags.span(
                "state",
                list.done()
                        ? getTranslation("planning.list.done")
                        : getTranslation(
                                "planning.list.count",
                                list.ticked(),
                                list.items().size()));
        var fold = new NativeDetails(Tags.span("tlt", titles.of(list)), items(list));
        list.items().forEach(it -> folds.put(it.id(), fold));
        var line = new ListItem(
                when(list),
                mark(list.done() ? Marks.done() : Marks.later()),
                fold,
                list.ticked() > 0 ? state : new Span());
        line.addClassName(list.done() ? "done" : "wait");
        return line;
    }

    private Component when(Checklist list) {
        var date = preparation
                .day()
                .map(list::day)
                .map(it -> it.equals(today) ? getTranslation("planning.today") : days.brief(it))
                .orElse("");
        return Tags.div("jd num", Tags.span("lab", date), Tags.span("b", titles.offset(list)));
    }

    private static Component mark(Component moon) {
        var mark = new Span(moon);
        mark.addClassName("mk");
        return mark;
    }

    private Component items(Checklist list) {
        var words = Markdown.with(
                preparation.exercise().language(), preparation.context().values());
        var items = Tags.div("cks");
        list.items().forEach(it -> items.add(item(it, words.plain(it.text()))));
        return items;
    }

    private Component item(Checklist.Item item, String text) {
        var box = Tags.in(preparation.exercise().language(), new Checkbox(text, item.tick() != null));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) moves.tick(item.id(), change.getValue());
        });
        boxes.put(item.id(), box);
        var line = Tags.div("ck", box);
        var tick = item.tick();
        if (tick != null)
            line.add(Tags.span(
                    "lab", getTranslation("planning.ticked", preparation.name(tick.by()), days.moment(tick.at()))));
        return line;
    }
}
