package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.Words;
import fr.souffleur.kits.compare.Change;
import fr.souffleur.kits.compare.Comparison;
import fr.souffleur.kits.compare.Part;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Two versions of a kit: first what changes for who plays it, then what changes in its files. */
class ComparisonPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ROWS_AT_ONCE = 600;

    ComparisonPart(Comparison comparison) {
        addClassName("compare");
        if (comparison.same()) {
            add(new EmptyState(
                    getTranslation("kits.compare.same.title"),
                    getTranslation("kits.compare.same.text", comparison.before(), comparison.after())));
            return;
        }
        add(summary(comparison), trade(comparison), files(comparison));
    }

    private Component summary(Comparison comparison) {
        var needed = getTranslation(comparison.needed().key());
        var raised = getTranslation(comparison.raised().key());
        var key = comparison.understated() ? "kits.compare.number.understated" : "kits.compare.number.due";
        return Tags.div(
                "sum",
                new H2(getTranslation("kits.compare.title", comparison.before(), comparison.after())),
                Tags.p(
                        "soft",
                        getTranslation(
                                "kits.compare.counts",
                                comparison.changes().size(),
                                comparison.files().size())),
                Tags.p(comparison.understated() ? "b" : "soft", getTranslation(key, needed, raised)));
    }

    private Component trade(Comparison comparison) {
        var section = new Section(new H2(getTranslation("kits.compare.trade")));
        if (comparison.changes().isEmpty()) section.add(Tags.p("soft", getTranslation("kits.compare.only-files")));
        var words = Words.in(getLocale());
        var text = new ChangeText(words, comparison.language());
        comparison
                .byPart()
                .forEach((part, changes) -> section.add(heading(part, changes.size(), words), list(changes, text)));
        return section;
    }

    private Component heading(Part part, int count, Words words) {
        var heading = new H3(part.heading(words));
        heading.add(new Text(" "), Tags.span("lab num", getTranslation("kits.compare.count", count)));
        return heading;
    }

    private static Component list(List<Change> changes, ChangeText text) {
        var things = new LinkedHashMap<String, List<Change>>();
        changes.forEach(it -> things.computeIfAbsent(it.place() + "\n" + it.title(), _ -> new ArrayList<>())
                .add(it));
        var html = new StringBuilder("<ul class='changes'>");
        things.values().forEach(it -> html.append(text.thing(it)));
        return new Html(html.append("</ul>").toString());
    }

    private Component files(Comparison comparison) {
        var section = new Section(new H2(getTranslation("kits.compare.files")));
        if (comparison.files().isEmpty()) section.add(Tags.p("soft", getTranslation("kits.compare.no-files")));
        int rows = 0;
        for (var file : comparison.files()) {
            rows += file.rows().size();
            section.add(new FileDiff(file, rows <= MOST_ROWS_AT_ONCE));
        }
        return section;
    }
}
