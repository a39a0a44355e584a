package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.structures.register.Register;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.Map;

/** What was brought, as lines that lead to their reports. */
class RegisterImports extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Register register;
    private final transient People people;
    private final transient Caller caller;
    private final StructureId body;
    private final transient Days days;

    RegisterImports(Register register, People people, Caller caller, StructureId body, Days days) {
        this.register = register;
        this.people = people;
        this.caller = caller;
        this.body = body;
        this.days = days;
    }

    void show() {
        removeAll();
        var imports = register.imports(caller, body);
        if (imports.isEmpty()) {
            add(Tags.p("soft", getTranslation("structures.register.no-imports")));
            return;
        }
        var names = people.names(imports.stream().map(Delivery::broughtBy).toList());
        var list = new OrderedList();
        list.addClassNames("exs", "wslist");
        imports.forEach(it -> list.add(line(it, names)));
        add(list);
    }

    private ListItem line(Delivery delivery, Map<PersonId, String> names) {
        var name = delivery.name().isEmpty() ? getTranslation("structures.register.nameless") : delivery.name();
        var about = getTranslation(
                "structures.register.import",
                names.getOrDefault(delivery.broughtBy(), ""),
                days.moment(delivery.startedAt()));
        var text = new Div(
                new H3(Tags.link(RegisterReportView.path(body, delivery.id()), name)), Tags.p("soft num", about));
        var refusal = delivery.refusal();
        if (refusal != null) text.add(Tags.p("s", Words.in(getLocale()).say(refusal)));
        return new ListItem(mark(delivery.state()), text, Tags.span("state", state(delivery.state())));
    }

    private static Html mark(Delivery.State state) {
        return switch (state) {
            case DONE -> Marks.done();
            case RUNNING -> Marks.now();
            case REFUSED, STOPPED -> Marks.later();
        };
    }

    private String state(Delivery.State state) {
        return getTranslation("structures.register.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
