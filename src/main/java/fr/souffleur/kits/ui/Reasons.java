package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Why a kit suits a structure, each with its tick; nothing at all when there is no reason. */
class Reasons extends Div {

    private static final long serialVersionUID = 1L;

    Reasons(List<String> reasons) {
        if (reasons.isEmpty()) return;
        addClassName("kwhy");
        add(new H2(getTranslation("kits.why")), list(reasons));
    }

    static UnorderedList list(List<String> reasons) {
        var list = new UnorderedList();
        list.addClassName("why");
        reasons.forEach(it -> list.add(new ListItem(Icons.tick(), new Span(it))));
        return list;
    }
}
