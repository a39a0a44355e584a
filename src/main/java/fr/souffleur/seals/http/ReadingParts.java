package fr.souffleur.seals.http;

import static fr.souffleur.ui.PlainPage.text;

import fr.souffleur.seals.Reading;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a statement says, laid out: short answers, and the table of boxes. */
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
    static void boxes(Element main, Reading reading) {
        var table = main.appendElement("table").attr("role", "table");
        text(table, "caption", "", reading.caption());
        var head = row(table.appendElement("thead"));
        for (var title : List.of(
                reading.heads().what(),
                reading.heads().answer(),
                reading.heads().source()))
            text(head, "th", "", title).attr("scope", "col").attr("role", "columnheader");
        var body = table.appendElement("tbody");
        for (var box : reading.boxes()) {
            var row = row(body);
            text(row, "th", "", box.what()).attr("scope", "row").attr("role", "rowheader");
            text(row, "td", "answer", box.answer()).attr("role", "cell");
            text(row, "td", "source", box.source()).attr("role", "cell");
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
