package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.documents.Markdown;
import fr.souffleur.kits.Kit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts of a kit on the screen, in the kit's language; where a structure's answer will stand, the kit's own example does. */
final class KitText {

    private KitText() {}

    static Html lede(Kit kit, String source) {
        return block(kit, "lede", source);
    }

    static Html prose(Kit kit, String source) {
        return block(kit, "prose", source);
    }

    static UnorderedList list(Kit kit, List<String> sources) {
        var list = new UnorderedList();
        list.addClassName("plainlist");
        sources.forEach(it -> list.add(new ListItem(prose(kit, it))));
        return list;
    }

    /** Words only. */
    static String plain(Kit kit, String source) {
        return Markdown.with(kit.language(), examples(kit)).plain(source);
    }

    private static Html block(Kit kit, String name, String source) {
        var html = Markdown.with(kit.language(), examples(kit)).html(source);
        return new Html("<div class=\"" + name + "\" lang=\"" + kit.language() + "\">" + html + "</div>");
    }

    private static Map<String, String> examples(Kit kit) {
        var examples = new LinkedHashMap<String, String>();
        for (var it : kit.variables()) examples.put(it.key(), Objects.requireNonNullElse(it.preset(), it.example()));
        return examples;
    }
}
