package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.PersonId;
import fr.souffleur.kits.workshop.Draft;
import fr.souffleur.kits.workshop.Remark;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Map;

/** What readers said: open remarks first, settled ones folded away, and a place for one more. */
class RemarksPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Turn turn;
    private final transient Map<PersonId, String> names;
    private final transient Days days;
    private final TextField place = new TextField();
    private final TextArea text = new TextArea();

    RemarksPart(Draft draft, Turn turn, Map<PersonId, String> names, Days days) {
        this.turn = turn;
        this.names = names;
        this.days = days;
        addClassName("remarks");
        var open = draft.remarks().stream().filter(Remark::open).toList();
        var settled = draft.remarks().stream().filter(it -> !it.open()).toList();
        add(new H2(getTranslation("kits.remarks", open.size())));
        if (!open.isEmpty()) add(list(open));
        if (!settled.isEmpty())
            add(new NativeDetails(getTranslation("kits.remarks.settled", settled.size()), list(settled)));
        if (draft.edition().open()) add(form());
    }

    /** Begins a remark about a part of the kit. */
    void about(String part) {
        place.setValue(part);
        text.focus();
        text.getElement().callJsFunction("scrollIntoView");
    }

    private Component form() {
        place.setLabel(getTranslation("kits.remark.place"));
        place.setHelperText(getTranslation("kits.remark.place-help"));
        place.setMaxLength(100);
        place.setWidthFull();
        text.setLabel(getTranslation("kits.remark.text"));
        text.setMaxLength(4000);
        text.setMinRows(3);
        text.setWidthFull();
        var add = Tags.button(
                getTranslation("kits.remark.add"), "btn sm", () -> turn.remark(place.getValue(), text.getValue()));
        return Tags.div("remarkform", place, text, add);
    }

    private OrderedList list(List<Remark> remarks) {
        var list = new OrderedList();
        remarks.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Remark remark) {
        var where = remark.place().isEmpty() ? getTranslation("kits.remark.whole") : remark.place();
        var line = new ListItem(
                Tags.p("b", where),
                Tags.p("words", remark.text()),
                Tags.p(
                        "lab",
                        getTranslation(
                                "kits.remark.by", name(remark.by()), days.moment(remark.at()), remark.edition())));
        var settled = remark.settled();
        if (settled == null) line.add(settle(remark));
        else
            line.add(Tags.p(
                    "lab",
                    getTranslation(
                            "kits.remark.settled-by",
                            name(settled.by()),
                            days.moment(settled.at()),
                            settled.answer().isEmpty() ? "–" : settled.answer())));
        return line;
    }

    private Component settle(Remark remark) {
        var answer = new TextField(getTranslation("kits.remark.answer"));
        answer.setMaxLength(4000);
        answer.setWidthFull();
        var done = Tags.button(
                getTranslation("kits.remark.settle"), "btn sm", () -> turn.settle(remark.id(), answer.getValue()));
        return new NativeDetails(getTranslation("kits.remark.answering"), Tags.div("remarkform", answer, done));
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, "");
    }
}
