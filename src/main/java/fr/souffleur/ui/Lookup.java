package fr.souffleur.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.souffleur.common.Folded;
import java.util.Arrays;
import java.util.List;

/**
 * A choice among many, found as one types: by the beginnings of words in any order, whatever their accents and capitals. Only
 * what is looked at goes to the browser.
 */
public class Lookup<T> extends ComboBox<T> {

    private static final long serialVersionUID = 1L;

    public Lookup(String label, List<T> all, ItemLabelGenerator<T> name) {
        super(label);
        setItemLabelGenerator(name);
        setItems(query -> all.stream()
                .filter(it -> finds(query.getFilter().orElse(""), name.apply(it)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    static boolean finds(String typed, String name) {
        var words = " " + Folded.of(name);
        return Arrays.stream(Folded.of(typed).split(" ")).allMatch(it -> words.contains(" " + it));
    }
}
