package fr.souffleur.seals.http;

import static fr.souffleur.ui.PlainPage.text;

import fr.souffleur.seals.Reading;
import org.jsoup.nodes.Element;

/** What a statement says, laid out: short answers, and the table. */
final class ReadingParts {

    private ReadingParts() {}

    static void facts(Element main, Reading reading) {
        var list = main.appendElement("dl");
        for (var fact : reading.facts()) {
            var value = entry(list, fact.label(), fact.value()).attr("dir", "auto");
            if (fact.named()) value.attr("lang", reading.language());
        }
    }

    /** Roles are said, because on a phone the cells stand below each other. */
    static void table(Element main, Reading reading) {
        var table = main.appendElement("table").attr("role", "table");
        text(table, "caption", "", reading.table().caption());
        var head = row(table.appendElement("thead"));
        for (var title : reading.table().heads())
            text(head, "th", "", title).attr("scope", "col").attr("role", "columnheader");
        var body = table.appendElement("tbody");
        for (var texts : reading.table().rows()) {
            var row = row(body);
            var name =
                    text(row, "th", "", texts.getFirst()).attr("scope", "row").attr("role", "rowheader");
            if (reading.table().named()) name.attr("lang", reading.language()).attr("dir", "auto");
            for (int at = 1; at < texts.size(); at++)
                text(row, "td", at == 1 ? "answer" : "source", texts.get(at)).attr("role", "cell");
        }
    }

    private static Element row(Element group) {
        return group.attr("role", "rowgroup").appendElement("tr").attr("role", "row");
    }

    static Element entry(Element list, String label, String value) {
        var entry = list.appendElement("div");
        text(entry, "dt", "", label);
        return text(entry, "dd", "", value);
    }
}
