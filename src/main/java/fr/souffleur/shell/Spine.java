package fr.souffleur.shell;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The spine of the book. */
class Spine extends Div {

    private static final long serialVersionUID = 1L;

    Spine(List<Year.Step> steps, String path, int year) {
        addClassName("spine");
    }
}
