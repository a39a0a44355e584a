package fr.souffleur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty page: what comes first, and the one thing to press. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /** Under the title of its page. */
    public EmptyState(String title, String text, Component... action) {
        this(new H2(title), text, action);
    }

    private EmptyState(Component title, String text, Component... action) {
        addClassName("empty");
        add(title, new Paragraph(text));
        add(action);
    }

    /** Where nothing else stands on the page: its title is the page's own. */
    public static EmptyState alone(String title, String text, Component... action) {
        return new EmptyState(new H1(title), text, action);
    }
}
