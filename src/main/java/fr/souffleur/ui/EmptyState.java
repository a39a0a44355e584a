package fr.souffleur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty page: what comes first, and the one thing to press. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String title, String text, Component... action) {
        addClassName("empty");
        add(new H2(title), new Paragraph(text));
        add(action);
    }
}
