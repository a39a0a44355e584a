package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.souffleur.structures.acts.Wanted;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to look for in the journal. It lives in the address, so that a search can be kept and gone back to. */
class JournalFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final Input from = day();
    private final Input until = day();
    private final Select<String> kind = new Select<>();
    private final TextField name = new TextField();

    JournalFilter(Wanted wanted, List<String> kinds, Consumer<Wanted> search) {
        addClassName("jfilter");
        from.setValue(text(wanted.from()));
        until.setValue(text(wanted.until()));
        kind.setLabel(getTranslation("journal.filter.kind"));
        kind.setItems(Stream.concat(Stream.of(""), kinds.stream()).toList());
        kind.setItemLabelGenerator(this::named);
        kind.setValue(kinds.contains(wanted.kind()) ? wanted.kind() : "");
        name.setLabel(getTranslation("journal.filter.name"));
        name.setMaxLength(100);
        name.setValue(wanted.name());
        var go = Tags.button(
                getTranslation("journal.filter.search"),
                "btn",
                () -> search.accept(
                        new Wanted(day(from.getValue()), day(until.getValue()), kind.getValue(), name.getValue())));
        add(labelled("journal.filter.from", from), labelled("journal.filter.until", until), kind, name, go);
    }

    /** Nobody did these acts: no name is asked for. */
    JournalFilter ofNobody() {
        name.setVisible(false);
        return this;
    }

    static Wanted read(QueryParameters asked) {
        return new Wanted(
                day(asked.getSingleParameter("du").orElse("")),
                day(asked.getSingleParameter("au").orElse("")),
                asked.getSingleParameter("quoi").orElse(""),
                asked.getSingleParameter("qui").orElse(""));
    }

    static QueryParameters write(Wanted wanted, int page) {
        var all = Map.of(
                "du", text(wanted.from()),
                "au", text(wanted.until()),
                "quoi", wanted.kind(),
                "qui", wanted.name(),
                "page", page == 0 ? "" : String.valueOf(page + 1));
        return QueryParameters.simple(all.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The sentence of the kind, with dots where an act says more. */
    private String named(String it) {
        if (it.isEmpty()) return getTranslation("journal.filter.all");
        return getTranslation("journal.act." + it, Collections.nCopies(17, "…").toArray());
    }

    private Div labelled(String key, Input field) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(field);
        return Tags.div("field", label, field);
    }

    private static Input day() {
        var field = new Input();
        field.setType("date");
        return field;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
