package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be mended in a kit, by file, each with a way to its line; and what would make it better, folded. */
class FaultsPart extends Section {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 20;

    private static final String COPY =
            "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

    private final transient List<Fault> faults;
    private final transient Words words;
    private final SerializableConsumer<Fault> open;
    private final Paragraph status = new Paragraph();
    private final Div list = new Div();

    /** @param open leads to the place of a fault */
    FaultsPart(List<Fault> faults, List<Fault> advice, SerializableConsumer<Fault> open) {
        this.faults = faults;
        this.words = Words.in(getLocale());
        this.open = open;
        addClassName("faults");
        status.getElement().setAttribute("role", "status");
        status.setText(
                faults.isEmpty()
                        ? words.say("kits.faults.nothing", advice.size())
                        : words.say("kits.faults.counts", faults.size(), files(faults), advice.size()));
        add(new H2(getTranslation("kits.faults.title")), status);
        if (faults.isEmpty())
            add(new EmptyState(getTranslation("kits.faults.none.title"), getTranslation("kits.faults.none.text")));
        if (faults.size() > FEW) add(filter());
        add(list);
        show(faults);
        if (!advice.isEmpty()) add(advice(advice));
        if (!faults.isEmpty()) add(Tags.button(getTranslation("kits.faults.copy"), "textbutton", () -> copy(advice)));
    }

    /** Back to the fault that was opened last, or to the list. */
    void comeBack() {
        getElement()
                .executeJs(
                        "(this.querySelector('.faultlist [aria-current]') ?? this.querySelector('.faultlist button'))?.focus()");
    }

    private static long files(List<Fault> faults) {
        return faults.stream().map(Fault::path).distinct().count();
    }

    private Component filter() {
        var field = new TextField(getTranslation("kits.faults.filter"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(it -> {
            var found =
                    faults.stream().filter(fault -> says(fault, it.getValue())).toList();
            show(found);
            status.setText(words.say("kits.faults.found", found.size(), faults.size()));
        });
        return field;
    }

    private boolean says(Fault fault, String sought) {
        var locale = words.locale();
        return (fault.path() + " " + fault.sentence(words))
                .toLowerCase(locale)
                .contains(sought.strip().toLowerCase(locale));
    }

    private void show(List<Fault> found) {
        list.removeAll();
        list.add(new FaultList(found, words, open));
    }

    private Component advice(List<Fault> advice) {
        return new NativeDetails(
                getTranslation("kits.faults.advice", advice.size()), new FaultList(advice, words, open));
    }

    private void copy(List<Fault> advice) {
        var text = Stream.concat(faults.stream(), advice.stream())
                .map(it -> it.say(words))
                .collect(Collectors.joining("\n"));
        getElement()
                .executeJs(COPY, text)
                .then(
                        Boolean.class,
                        done -> status.setText(words.say(done ? "kits.faults.copied" : "kits.faults.not-copied")));
    }
}
