package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Plain elements with their class, so that screens read downward. */
final class Tags {

    private Tags() {}

    static Div div(String classes, Component... inside) {
        return classed(new Div(inside), classes);
    }

    static Section section(String classes, Component... inside) {
        return classed(new Section(inside), classes);
    }

    static Paragraph p(String classes, String text) {
        return classed(new Paragraph(text), classes);
    }

    static Span span(String classes, String text) {
        return classed(new Span(text), classes);
    }

    static Anchor link(String path, String text, String classes) {
        return classed(new Anchor(path, text), classes);
    }

    static NativeButton button(String text, String classes, Runnable press) {
        return classed(new NativeButton(text, _ -> press.run()), classes);
    }

    private static <T extends HasStyle> T classed(T element, String classes) {
        if (!classes.isEmpty()) element.addClassNames(classes.split(" "));
        return element;
    }
}
