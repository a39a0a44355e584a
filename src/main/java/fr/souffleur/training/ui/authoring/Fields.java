package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields of a draft: each is kept as soon as it is left, and shows what the checker says about it. */
final class Fields {

    private static final int PAUSE = 900;

    private final Writing writing;
    private final Words words;

    Fields(Writing writing) {
        this.writing = writing;
        this.words = Words.in(UI.getCurrent().getLocale());
    }

    /** @param label key of its words @param optional left out of the file when it is empty */
    TextField line(String label, Place place, int longest, boolean optional) {
        var field = new TextField(words.say(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValue(writing.text(place));
        keep(field, place, () -> optional && field.getValue().isBlank() ? null : field.getValue());
        return told(field, () -> writing.about(place));
    }

    TextArea area(String label, Place place, int longest, boolean optional) {
        var field = new TextArea(words.say(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValue(writing.text(place));
        keep(field, place, () -> optional && field.getValue().isBlank() ? null : field.getValue());
        return told(field, () -> writing.about(place));
    }

    /** The text of a lesson: kept while one writes, after a pause. */
    TextArea markdown(String label, String file) {
        var field = new TextArea(words.say(label));
        field.addClassName("manuscript");
        field.setWidthFull();
        field.setValue(writing.desk().manuscript().written(file));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setReadOnly(!writing.writable());
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) writing.write(new Edit.Write(file, it.getValue()));
        });
        return told(field, () -> writing.desk().told().in(file));
    }

    IntegerField number(String label, Place place, int min, int max, boolean optional) {
        var field = new IntegerField(words.say(label));
        field.setMin(min);
        field.setMax(max);
        var stands = writing.desk().manuscript().at(place);
        if (stands.isInt()) field.setValue(stands.intValue());
        keep(field, place, () -> field.getValue() == null ? (optional ? null : "") : field.getValue());
        return told(field, () -> writing.about(place));
    }

    /** @param choices their words by what the file says */
    Select<String> choice(String label, Place place, Map<String, String> choices) {
        var field = new Select<String>();
        field.setLabel(words.say(label));
        field.setItems(choices.keySet());
        field.setItemLabelGenerator(it -> choices.getOrDefault(it, it));
        if (choices.containsKey(writing.text(place))) field.setValue(writing.text(place));
        keep(field, place, field::getValue);
        return told(field, () -> writing.about(place));
    }

    /** @param choices their words by what the file says */
    CheckboxGroup<String> several(String label, Place place, Map<String, String> choices) {
        var field = new CheckboxGroup<String>(words.say(label));
        var stand = writing.desk()
                .manuscript()
                .at(place)
                .valueStream()
                .map(it -> it.asString(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var all = new LinkedHashSet<>(choices.keySet());
        all.addAll(stand);
        field.setItems(all);
        field.setItemLabelGenerator(it -> choices.getOrDefault(it, it));
        field.setValue(stand);
        keep(field, place, () -> all.stream().filter(field.getValue()::contains).toList());
        return told(field, () -> writing.about(place));
    }

    Checkbox yes(String label, Place place) {
        var field = new Checkbox(words.say(label));
        field.setValue(writing.desk().manuscript().at(place).asBoolean(false));
        keep(field, place, () -> field.getValue() ? Boolean.TRUE : null);
        return field;
    }

    private <C extends Component & HasValue<? extends AbstractField.ComponentValueChangeEvent<?, ?>, ?>> void keep(
            C field, Place place, Supplier<@Nullable Object> value) {
        field.setReadOnly(!writing.writable());
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) writing.write(new Edit.Say(place, value.get()));
        });
    }

    /** Faults stand in the place of an error, advice in the place of help. */
    private <C extends Component & HasValidationProperties> C told(C field, Supplier<List<Fault>> about) {
        manual(field);
        Runnable say = () -> {
            var found = about.get();
            var faults = found.stream().filter(it -> !it.advice()).toList();
            var advice = found.stream().filter(Fault::advice).toList();
            field.setInvalid(!faults.isEmpty());
            field.setErrorMessage(sentences(faults));
            if (field instanceof HasHelper it)
                it.setHelperText(advice.isEmpty() ? null : words.say("training.author.advice", sentences(advice)));
        };
        say.run();
        writing.follow(say);
        return field;
    }

    /** The checker alone says what is wrong. */
    private static void manual(Component field) {
        switch (field) {
            case TextField it -> it.setManualValidation(true);
            case TextArea it -> it.setManualValidation(true);
            case IntegerField it -> it.setManualValidation(true);
            case Select<?> it -> it.setManualValidation(true);
            case CheckboxGroup<?> it -> it.setManualValidation(true);
            default -> {
                // It never checks by itself.
            }
        }
    }

    private String sentences(List<Fault> faults) {
        return faults.stream().map(it -> it.sentence(words)).distinct().collect(Collectors.joining(" "));
    }
}
