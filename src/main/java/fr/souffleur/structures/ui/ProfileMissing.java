package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.profile.Missing;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;

/** What a profile does not say yet; each line leads to its field. When all is said, on to a kit. */
class ProfileMissing extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Structure structure;

    ProfileMissing(Structure structure) {
        this.structure = structure;
        addClassName("pmissing");
    }

    void show(ProfilePen pen, List<Missing> missing) {
        removeAll();
        if (missing.isEmpty()) {
            add(
                    Tags.p("b", getTranslation("structures.profile.complete")),
                    Tags.link(
                            "/s/" + structure.id() + "/kits",
                            getTranslation("structures.profile.to-kits"),
                            "btn plain"));
            return;
        }
        var list = new UnorderedList();
        for (var it : missing)
            list.add(new ListItem(
                    pen.writes ? Tags.button(word(it), "textbutton", () -> pen.go(it)) : Tags.span("", word(it))));
        add(new H2(getTranslation("structures.profile.missing", missing.size())), list);
    }

    private String word(Missing missing) {
        var tool = missing.tool();
        return getTranslation(
                tool == null
                        ? "structures.profile.missing." + missing.part().name().toLowerCase(Locale.ROOT)
                        : "structures.profile.tool." + tool.name().toLowerCase(Locale.ROOT));
    }
}
