package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** One of many, as the browser's own list. */
class DraftSelect extends Div {

    private static final long serialVersionUID = 1L;

    private final Element list = new Element("select");
    private final String chosen;

    /** @param none what the list says while nothing is chosen */
    DraftSelect(DraftForm form, String key, String label, String none) {
        addClassName("dselect");
        chosen = form.draft().get(key);
        list.setAttribute("class", "input").setAttribute("aria-label", label);
        list.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) form.typed(key, String.valueOf(change.getValue()));
        });
        getElement().appendChild(list);
        with("", none, "");
    }

    /** @param language the words are in; empty where they are ours */
    DraftSelect with(String value, String words, String language) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        if (!language.isEmpty()) option.setAttribute("lang", language);
        if (value.equals(chosen)) option.setAttribute("selected", true);
        list.appendChild(option);
        if (value.equals(chosen)) list.setProperty("value", value);
        return this;
    }
}
