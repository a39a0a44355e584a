package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A box to tick. */
class DraftBox extends Div {

    private static final long serialVersionUID = 1L;

    DraftBox(DraftForm form, String key, Span words) {
        addClassName("dbox");
        var box = new Element("input").setAttribute("type", "checkbox");
        box.setProperty("checked", form.draft().has(key));
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) keep(form, key, Boolean.TRUE.equals(change.getValue()) ? "1" : "");
        });
        getElement()
                .appendChild(new Element("label").setAttribute("class", "dopt").appendChild(box, words.getElement()));
    }

    /** Keeps whether it is ticked; a box may change more with it. */
    void keep(DraftForm form, String key, String ticked) {
        form.typed(key, ticked);
    }
}
