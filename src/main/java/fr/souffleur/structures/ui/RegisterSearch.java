package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Tags;

/** Looks a site up as somebody types. */
class RegisterSearch extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient Register register;
    private final transient Caller caller;
    private final Div found = new Div();

    RegisterSearch(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
        var field = new TextField(getTranslation("structures.register.search"));
        field.setHelperText(getTranslation("structures.register.search-help"));
        field.setMaxLength(200);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(it -> show(it.getValue()));
        add(new H2(getTranslation("structures.register.find")), field, found);
    }

    private void show(String typed) {
        found.removeAll();
        if (typed.isBlank()) return;
        var sites = register.find(caller, typed);
        var count = getTranslation("structures.register.found", sites.size(), sites.size() == MOST ? 1 : 0);
        var line = Tags.p("s", count);
        line.getElement().setAttribute("role", "status");
        var list = new OrderedList();
        list.addClassName("sites");
        sites.forEach(it -> list.add(line(it)));
        found.add(line, list);
    }

    private ListItem line(Site site) {
        var where = getTranslation("structures.register.site", site.postcode(), site.town(), site.number());
        var whose = site.entityName().isEmpty() ? site.entity() : site.entityName();
        var item = new ListItem(
                new H3(Tags.link(SiteView.path(site.number()), site.name())),
                Tags.p("soft num", where),
                Tags.p(
                        "s soft",
                        getTranslation(
                                "structures.register.whose", site.category().label(), whose)));
        if (!site.open()) item.add(Tags.span("badge", getTranslation("structures.register.closed")));
        return item;
    }
}
