package fr.souffleur.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.io.Serial;

/**
 * Where a file is chosen or dropped, in the words of the page: a browser would say them in a language of its own. Who places
 * it listens to the {@code input} inside.
 */
public final class FilePick extends Div {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param accept file endings as HTML writes them, e.g. {@code .csv,.xlsx} */
    public FilePick(String label, String accept) {
        addClassName("field");
        var choose = getTranslation("ui.file.choose");
        var pick =
                Tags.div("filepick", Tags.span("btn sm", choose), Tags.span("s soft", getTranslation("ui.file.drop")));
        pick.getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "file")
                        .setAttribute("accept", accept)
                        .setAttribute("aria-label", label + ", " + choose));
        add(Tags.span("", label), pick);
    }
}
