package fr.souffleur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.structures.Structure;
import java.util.List;

/** Opens under the name of the structure we are in: the others one belongs to, and the way to join one more. */
class Switch extends NativeDetails {

    private static final long serialVersionUID = 1L;

    Switch(Span name, List<Structure> others) {
        addClassName("switch");
        setSummary(name);
        getElement().setAttribute("aria-label", getTranslation("shell.switch"));
        var list = new Div();
        others.forEach(it -> list.add(new Anchor("/s/" + it.id(), it.name())));
        list.add(new Anchor("/arriver", getTranslation("shell.join-another")));
        setContent(list);
    }
}
