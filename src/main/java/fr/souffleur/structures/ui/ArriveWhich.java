package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Newcomer;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Needed;
import fr.souffleur.ui.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which structure somebody asks for: one of the register first, in their own words when it is not there. */
class ArriveWhich extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Register register;
    private final transient Caller caller;
    private final TextField name = new TextField(getTranslation("structures.arrive.name"));
    private final TextField town = new TextField(getTranslation("structures.arrive.town"));
    private final TextField finess = new TextField(getTranslation("structures.arrive.finess"));
    private final Select<String> kind = new Select<>();
    private final transient List<Site> proposed;
    private boolean told;

    ArriveWhich(Register register, Caller caller, List<Site> proposed) {
        this.register = register;
        this.caller = caller;
        this.proposed = proposed;
        name.setMaxLength(Newcomer.NAME);
        town.setMaxLength(Newcomer.TOWN);
        finess.setMaxLength(9);
        finess.setHelperText(getTranslation("structures.arrive.finess-help"));
        kind.setLabel(getTranslation("structures.arrive.kind"));
        kind.setItems(Newcomer.KINDS.stream().sorted().toList());
        kind.setItemLabelGenerator(it -> getTranslation("structures.kind." + it));
        search();
    }

    private void search() {
        told = false;
        removeAll();
        add(new ArriveSearch(register, caller, proposed, this::choose, this::write));
    }

    /** Name, town and number are the register's; the kind too, unless its category means none. */
    private void choose(Site site) {
        told = true;
        name.setValue(cut(site.name(), Newcomer.NAME));
        town.setValue(cut(site.town(), Newcomer.TOWN));
        finess.setValue(site.number());
        var known = Newcomer.KINDS.contains(site.category().kind());
        kind.setValue(known ? site.category().kind() : null);
        removeAll();
        add(Tags.div(
                "pwho chosen",
                Tags.span("b", name.getValue()),
                Tags.span(
                        "soft2 num",
                        getTranslation("structures.register.site", site.postcode(), site.town(), site.number())),
                Tags.span(
                        "s soft",
                        known
                                ? getTranslation("structures.kind." + kind.getValue())
                                : site.category().label()),
                Tags.button(getTranslation("structures.arrive.other"), "textbutton", this::search)));
        if (!known) add(kind);
    }

    /** In their own words. */
    private void write() {
        told = true;
        name.clear();
        town.clear();
        finess.clear();
        kind.clear();
        removeAll();
        add(
                Tags.p("soft2", getTranslation("structures.arrive.none-text")),
                Tags.div("row", name, town),
                Tags.div("row", kind, finess),
                Tags.button(getTranslation("structures.arrive.search-again"), "textbutton", this::search));
        name.focus();
    }

    /** Whether all is said that must be; else the field that waits has the focus. */
    boolean ready() {
        if (!told) getChildren().findFirst().ifPresent(it -> ((ArriveSearch) it).focus());
        return told && Needed.filled(name) && Needed.filled(kind);
    }

    Newcomer newcomer(StructureId body) {
        var number = finess.getValue().strip();
        return new Newcomer(
                name.getValue(), said(kind.getValue()), town.getValue(), number.isEmpty() ? null : number, body);
    }

    private static String said(@Nullable String kind) {
        return kind == null ? "" : kind;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
