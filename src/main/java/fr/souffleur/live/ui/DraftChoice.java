package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** One of a few, as plain radio buttons: arrows choose, Tab goes on. */
class DraftChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftForm form;
    private final List<Element> boxes = new ArrayList<>();
    private final String name;
    private final String key;
    private final String first;

    /** @param first what stands while nothing was chosen; empty when nothing does */
    DraftChoice(DraftForm form, String key, String label, String first) {
        this.name = form.draft().id() + "-" + key;
        addClassName("dchoice");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
        this.form = form;
        this.key = key;
        this.first = first;
    }

    DraftChoice with(String value, Span... words) {
        var box = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", value);
        var chosen = form.draft().has(key) ? form.draft().get(key) : first;
        box.setProperty("checked", value.equals(chosen));
        box.addEventListener("change", _ -> {
            choose(value);
            form.typed(key, value);
        });
        boxes.add(box);
        var label = new Element("label").setAttribute("class", "dopt").appendChild(box);
        for (var it : words) label.appendChild(it.getElement());
        getElement().appendChild(label);
        return this;
    }

    /** Shows it as chosen. */
    void choose(String value) {
        boxes.forEach(it -> it.setProperty("checked", value.equals(it.getAttribute("value"))));
    }
}
