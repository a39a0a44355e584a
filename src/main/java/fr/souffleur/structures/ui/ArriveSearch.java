package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.function.Consumer;

/** Where somebody works, found in the register as they type; who does not find it says so. */
class ArriveSearch extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient Register register;
    private final transient Caller caller;
    private final transient Consumer<Site> chosen;
    private final TextField field = new TextField(getTranslation("structures.arrive.search"));
    private final Div found = new Div();

    /**
     * @param proposed what the identity provider names, shown before anybody types
     * @param none hears that the structure is not in the register
     */
    ArriveSearch(Register register, Caller caller, List<Site> proposed, Consumer<Site> chosen, Runnable none) {
        this.register = register;
        this.caller = caller;
        this.chosen = chosen;
        addClassName("psearch");
        field.setHelperText(getTranslation("structures.register.search-help"));
        field.setMaxLength(200);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(it -> show(it.getValue()));
        found.getElement().setAttribute("role", "status");
        if (!proposed.isEmpty()) add(Tags.p("b", getTranslation("structures.arrive.proposed")), list(proposed));
        add(field, found, Tags.button(getTranslation("structures.arrive.none"), "textbutton", none));
    }

    void focus() {
        field.focus();
    }

    private void show(String typed) {
        found.removeAll();
        if (typed.isBlank()) return;
        var sites = register.find(caller, typed);
        found.add(Tags.p(
                "s",
                getTranslation(
                        "structures.register.found", Math.min(sites.size(), MOST), sites.size() > MOST ? 1 : 0)));
        found.add(list(sites));
    }

    private OrderedList list(List<Site> sites) {
        var list = new OrderedList();
        list.addClassName("plines");
        sites.stream().limit(MOST).forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Site site) {
        var line = Tags.div(
                "pwho",
                Tags.span("b", site.name()),
                Tags.span(
                        "soft2 num",
                        getTranslation("structures.register.site", site.postcode(), site.town(), site.number())),
                Tags.span("s soft", site.category().label()));
        if (site.open()) {
            var choose =
                    Tags.button(getTranslation("structures.arrive.choose"), "textbutton", () -> chosen.accept(site));
            choose.getElement()
                    .setAttribute("aria-label", getTranslation("structures.arrive.choose-which", site.name()));
            line.add(choose);
        } else line.add(Tags.span("badge", getTranslation("structures.register.closed")));
        return new ListItem(line);
    }
}
