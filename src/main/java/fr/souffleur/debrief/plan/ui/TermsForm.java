package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.Dossier.Card;
import fr.souffleur.debrief.plan.Effort;
import fr.souffleur.debrief.plan.Priority;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.ui.Tags;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was agreed, each field saved as it is left; who is overtaken by somebody else is told, and loses nothing silently. */
class TermsForm extends Section {

    private static final long serialVersionUID = 1L;

    private final transient OpenAction open;
    private final transient Dossier dossier;
    private final transient ActionWords words;
    private final Div said = new Div();
    private final Div card = new Div();
    private transient Terms terms;

    TermsForm(OpenAction open, ActionWords words) {
        this.open = open;
        this.dossier = open.now();
        this.words = words;
        this.terms = dossier.action().terms();
        addClassName("terms");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("debrief.plan.terms")),
                what(),
                Tags.div("grid2", owner(), person(), due(), priority(), effort(), cards()),
                evidence(),
                said,
                card);
        showCard();
    }

    private TextArea what() {
        var what = area("debrief.plan.what", terms.text());
        what.addValueChangeListener(it -> {
            if (it.getValue().isBlank()) what.setValue(it.getOldValue());
            else save(terms.text(it.getValue()));
        });
        return what;
    }

    private TextField owner() {
        var owner = new TextField(getTranslation("debrief.plan.owner"));
        owner.setMaxLength(Action.LONGEST_OWNER);
        owner.setValue(terms.owner());
        owner.setHelperText(getTranslation("debrief.plan.owner-help"));
        return saving(owner, it -> terms.owner(it));
    }

    private ComboBox<PersonId> person() {
        var person = new ComboBox<PersonId>(getTranslation("debrief.plan.person"));
        var current = terms.person();
        var everybody = Stream.concat(
                        dossier.candidates().keySet().stream(),
                        Stream.ofNullable(current)
                                .filter(it -> !dossier.members().contains(it)))
                .toList();
        person.setItems(everybody);
        person.setItemLabelGenerator(it -> dossier.candidates().containsKey(it)
                ? dossier.candidates().get(it)
                : getTranslation("debrief.plan.gone-name", dossier.names().getOrDefault(it, "")));
        person.setClearButtonVisible(true);
        person.setValue(current);
        person.setHelperText(getTranslation("debrief.plan.person-help"));
        return saving(person, it -> terms.person(it));
    }

    private DatePicker due() {
        var due = new DatePicker(getTranslation("debrief.plan.due"));
        due.setLocale(getLocale());
        due.setValue(terms.due());
        return saving(due, it -> terms.due(it));
    }

    private Select<Priority> priority() {
        var priority = new Select<Priority>();
        priority.setLabel(getTranslation("debrief.plan.column.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(words::priority);
        priority.setValue(terms.priority());
        return saving(priority, it -> terms.priority(it));
    }

    private Select<Optional<Effort>> effort() {
        var effort = new Select<Optional<Effort>>();
        effort.setLabel(getTranslation("debrief.plan.effort"));
        effort.setItems(Stream.concat(
                        Stream.of(Optional.<Effort>empty()),
                        Stream.of(Effort.values()).map(Optional::of))
                .toList());
        effort.setItemLabelGenerator(it -> it.map(words::effort).orElse(getTranslation("debrief.plan.unknown")));
        effort.setValue(Optional.ofNullable(terms.effort()));
        return saving(effort, it -> terms.effort(it.orElse(null)));
    }

    private Select<Optional<Card>> cards() {
        var cards = new Select<Optional<Card>>();
        cards.setLabel(getTranslation("debrief.plan.card"));
        cards.setItems(Stream.concat(
                        Stream.of(Optional.<Card>empty()),
                        dossier.cards().stream().map(Optional::of))
                .toList());
        cards.setItemLabelGenerator(it -> it.map(Card::title).orElse(getTranslation("debrief.plan.no-card")));
        cards.setValue(dossier.cards().stream()
                .filter(it -> it.id().equals(terms.card()))
                .findFirst());
        cards.setVisible(!dossier.cards().isEmpty());
        return saving(cards, it -> terms.card(it.map(Card::id).orElse(null)));
    }

    private TextArea evidence() {
        return saving(area("debrief.plan.evidence", terms.evidence()), it -> terms.evidence(it));
    }

    private TextArea area(String label, String value) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(Action.LONGEST);
        area.setWidthFull();
        area.setValue(value);
        return area;
    }

    private <T, F extends HasValue<?, T>> F saving(F field, Function<T, Terms> newer) {
        field.addValueChangeListener(_ -> save(newer.apply(field.getValue())));
        return field;
    }

    private void save(Terms newer) {
        if (!open.orSay(said, () -> open.change(newer))) return;
        terms = newer;
        said.add(Tags.span("s soft", getTranslation("debrief.plan.saved")));
        showCard();
    }

    private void showCard() {
        card.removeAll();
        dossier.cards().stream()
                .filter(it -> it.id().equals(terms.card()))
                .forEach(it -> card.add(new CardFold(it, dossier.exercise())));
    }
}
