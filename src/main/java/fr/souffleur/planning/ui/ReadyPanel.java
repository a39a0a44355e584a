package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.planning.Preparation;
import fr.souffleur.planning.Readiness;
import fr.souffleur.planning.Readiness.Point;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;

/** How much is ready for the day, and what is not. */
class ReadyPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Preparation preparation;
    private final transient Days days;

    ReadyPanel(Preparation preparation, Readiness readiness, Days days) {
        this.preparation = preparation;
        this.days = days;
        addClassName("ready");
        var title = new H2(
                Tags.span("num count", String.valueOf(readiness.ready())),
                new Span(getTranslation("planning.ready", readiness.points().size())));
        title.addClassName("rd");
        var points = new UnorderedList();
        readiness.points().forEach(it -> points.add(line(it)));
        add(title, Drawn.bar(readiness.ready(), readiness.points().size()), points);
    }

    private ListItem line(Point point) {
        var mark = point.ready() ? Marks.done() : point.done() > 0 ? Marks.now() : Marks.later();
        var path = preparation.exercise().path();
        return switch (point.about()) {
            case DATE -> new ListItem(mark, new Span(getTranslation("planning.point.date")), lab(date()));
            case CONTEXT ->
                new ListItem(
                        mark,
                        Tags.link(path + "/contexte", getTranslation("planning.point.context")),
                        lab(getTranslation("planning.point.answers", point.done(), point.total(), missing())));
            case ROLES ->
                new ListItem(
                        mark,
                        Tags.link(path + "/roles", getTranslation("planning.point.roles")),
                        lab(getTranslation(
                                point.ready() ? "planning.point.players" : "planning.point.to-settle", point.done())));
            case CHECKLISTS ->
                new ListItem(
                        mark,
                        Tags.link(path + "/listes", getTranslation("planning.point.lists")),
                        lab(getTranslation("planning.list.count", point.done(), point.total())));
        };
    }

    private String date() {
        var start = preparation.exercise().startsAt();
        return start == null ? getTranslation("planning.no-date") : days.full(start);
    }

    private int missing() {
        return preparation.context().missing().size();
    }

    private static Span lab(String text) {
        return Tags.span("lab", text);
    }
}
