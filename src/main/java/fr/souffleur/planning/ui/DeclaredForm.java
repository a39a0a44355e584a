package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.planning.declared.Box;
import fr.souffleur.planning.declared.Family;
import fr.souffleur.planning.declared.Held;
import fr.souffleur.planning.declared.Mode;
import fr.souffleur.planning.declared.Part;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions about an exercise held elsewhere. */
class DeclaredForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = new DatePicker();
    private final Select<Family> family = new Select<>();
    private final Select<Mode> mode = new Select<>();
    private final TextField proof = new TextField();
    private final Map<Part, Checkbox> parts = new LinkedHashMap<>();
    private final Map<Box, Checkbox> boxes = new LinkedHashMap<>();

    /** @param before what is put right; null for a new one */
    DeclaredForm(LocalDate today, @Nullable Held before, Consumer<Held> keep) {
        addClassName("pdeclare");
        day.setLabel(getTranslation("planning.column.day"));
        day.setLocale(getLocale());
        day.setMax(today);
        day.setMin(today.minusYears(Held.YEARS));
        choice(family, "planning.column.family", "planning.family.", Family.values());
        choice(mode, "planning.column.mode", "planning.mode.", Mode.values());
        proof.setLabel(getTranslation("planning.column.proof"));
        proof.setHelperText(getTranslation("planning.declared.proof-help"));
        proof.setMaxLength(Held.LONGEST_PROOF);
        var who = group("planning.column.parts");
        for (var part : Part.values()) who.add(box(parts, part, "planning.part."));
        var what = group("planning.declared.boxes");
        for (var box : Box.toTick()) what.add(box(boxes, box, "planning.box."));
        if (before != null) fill(before);
        add(
                new H2(getTranslation(before == null ? "planning.declared.new" : "planning.declared.again")),
                Tags.div("row", day, family, mode),
                who,
                what,
                proof,
                new Button(getTranslation("planning.declared.send"), _ -> send(keep)));
    }

    private void send(Consumer<Held> keep) {
        if (day.getValue() == null) day.focus();
        else if (family.getValue() == null) family.focus();
        else if (mode.getValue() == null) mode.focus();
        else
            keep.accept(new Held(
                    day.getValue(),
                    family.getValue(),
                    mode.getValue(),
                    ticked(parts),
                    ticked(boxes),
                    proof.getValue()));
    }

    private void fill(Held before) {
        day.setValue(before.on());
        family.setValue(before.family());
        mode.setValue(before.mode());
        proof.setValue(before.proof());
        parts.forEach((part, box) -> box.setValue(before.parts().contains(part)));
        boxes.forEach((it, box) -> box.setValue(before.boxes().contains(it)));
    }

    private Div group(String title) {
        var group = Tags.div("ticks", Tags.span("b", getTranslation(title)));
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation(title));
        return group;
    }

    private <E extends Enum<E>> Checkbox box(Map<E, Checkbox> all, E constant, String stem) {
        return all.computeIfAbsent(constant, it -> new Checkbox(getTranslation(stem + DeclaredWords.code(it))));
    }

    private <E extends Enum<E>> void choice(Select<E> select, String label, String stem, E[] all) {
        select.setLabel(getTranslation(label));
        select.setItems(List.of(all));
        select.setItemLabelGenerator(it -> getTranslation(stem + DeclaredWords.code(it)));
    }

    private static <E> Set<E> ticked(Map<E, Checkbox> all) {
        return all.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
