package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Short ways to write tags with their class. */
final class Tags {

    private Tags() {}

    static Paragraph p(String classes, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(classes.split(" "));
        return paragraph;
    }

    static Span span(String classes, String text) {
        var span = new Span(text);
        span.addClassNames(classes.split(" "));
        return span;
    }

    static Div div(String classes, Component... inside) {
        var div = new Div(inside);
        div.addClassNames(classes.split(" "));
        return div;
    }

    static Anchor link(String path, String text, String... classes) {
        var link = new Anchor(path, text);
        link.addClassNames(classes);
        return link;
    }

    /** @param safe HTML made by {@code Markdown}, never by hand */
    static Html html(String classes, String language, String safe) {
        return new Html("<div class=\"" + classes + "\" lang=\"" + language + "\">" + safe + "</div>");
    }

    static Div icon(String lines) {
        var icon = new Div(new Html(
                "<span><svg class=\"ic\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + lines + "</svg></span>"));
        icon.getStyle().set("display", "contents");
        return icon;
    }

    /** How far something is, drawn; the words beside it say the same. */
    static Component bar(long done, long total) {
        var inside = new Div();
        inside.addClassName("fill");
        inside.setWidth(total == 0 ? "0" : 100 * done / total + "%");
        var bar = div("bar", inside);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
