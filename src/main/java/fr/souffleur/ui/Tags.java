package fr.souffleur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Plain elements with their classes, so that screens read downward. */
public final class Tags {

    private Tags() {}

    public static Div div(String classes, Component... inside) {
        return classed(new Div(inside), classes);
    }

    public static Paragraph p(String classes, String text) {
        return classed(new Paragraph(text), classes);
    }

    public static Span span(String classes, String text) {
        return classed(new Span(text), classes);
    }

    public static Anchor link(String path, String text) {
        return new Anchor(path, text);
    }

    public static Anchor link(String path, String text, String classes) {
        return classed(link(path, text), classes);
    }

    public static NativeButton button(String text, String classes, Runnable press) {
        return classed(new NativeButton(text, _ -> press.run()), classes);
    }

    /**
     * A sentence of ours around words of a kit: those say which language they are in.
     *
     * @param quoted words that stand in the sentence, in its order
     */
    public static Paragraph around(String classes, String language, String sentence, String... quoted) {
        var line = p(classes, "");
        int here = 0;
        for (var words : quoted) {
            int at = sentence.indexOf(words, here);
            if (at < 0 || words.isEmpty()) continue;
            line.add(new Text(sentence.substring(here, at)), in(language, new Span(words)));
            here = at + words.length();
        }
        line.add(new Text(sentence.substring(here)));
        return line;
    }

    /** @param safe HTML made by {@code Markdown}, never by hand */
    public static Html html(String classes, String language, String safe) {
        return new Html("<div class=\"" + classes + "\" lang=\"" + language + "\">" + safe + "</div>");
    }

    /** Words in a language that may not be the page's, so that they are read out as they are written. */
    public static <T extends HasElement> T in(String language, T words) {
        words.getElement().setAttribute("lang", language);
        return words;
    }

    private static <T extends HasStyle> T classed(T element, String classes) {
        if (!classes.isEmpty()) element.addClassNames(classes.split(" "));
        return element;
    }
}
