package fr.souffleur.kits.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.kits.Kit;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways to narrow the library: words, structure, time, level. Only what the library holds is offered. */
class Facets extends Div {

    private static final long serialVersionUID = 1L;

    private final List<Kit> kits;
    private final TextField words = new TextField();
    private final CheckboxGroup<String> types;
    private final CheckboxGroup<Integer> lengths;
    private final CheckboxGroup<Integer> levels;

    Facets(List<Kit> kits, KitWords say, Consumer<Search> changed) {
        this.kits = kits;
        addClassName("facets");
        words.setLabel(getTranslation("kits.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        types = facet("kits.facet.type", it -> it.types().stream(), say::type);
        lengths = facet("kits.facet.length", it -> Stream.of(Search.length(it)), say::shelf);
        levels = facet("kits.facet.level", it -> Stream.of(it.level()), say::level);
        Stream.<HasValue<?, ?>>of(words, types, lengths, levels)
                .forEach(field -> field.addValueChangeListener(it -> {
                    if (it.isFromClient()) changed.accept(search());
                }));
        add(words, types, lengths, levels);
    }

    void show(Search search) {
        words.setValue(search.words());
        types.setValue(search.types());
        lengths.setValue(search.lengths());
        levels.setValue(search.levels());
    }

    private Search search() {
        return new Search(words.getValue(), types.getValue(), lengths.getValue(), levels.getValue());
    }

    private <T extends Comparable<T>> CheckboxGroup<T> facet(
            String title, Function<Kit, Stream<T>> values, Function<T, String> say) {
        var group = new CheckboxGroup<T>(getTranslation(title));
        group.addClassName("facet");
        group.setItems(kits.stream().flatMap(values).distinct().sorted().toList());
        group.setItemLabelGenerator(say::apply);
        group.setRenderer(new ComponentRenderer<>(value -> {
            var count = new Span(String.valueOf(count(kits, values, value)));
            count.addClassNames("lab", "num");
            return new Span(new Span(say.apply(value)), count);
        }));
        return group;
    }

    private static <T> long count(Collection<Kit> kits, Function<Kit, Stream<T>> values, T value) {
        return kits.stream()
                .filter(it -> values.apply(it).anyMatch(value::equals))
                .count();
    }
}
