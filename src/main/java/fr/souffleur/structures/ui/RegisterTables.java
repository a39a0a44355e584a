package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.souffleur.common.Words;
import fr.souffleur.structures.register.Category;
import fr.souffleur.structures.register.Change;
import fr.souffleur.structures.register.ReportWords;
import fr.souffleur.structures.register.reading.Remark;
import fr.souffleur.ui.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The two tables of a report, as plain tables. */
final class RegisterTables {

    private final Words words;

    RegisterTables(Locale locale) {
        this.words = Words.in(locale);
    }

    Div changes(List<Change> changes) {
        var table = table("what", "unit", "number", "name", "fields");
        for (var it : changes)
            row(
                    table,
                    word("what", it.what()),
                    word("sort", it.sort()),
                    it.number(),
                    it.name(),
                    ReportWords.fields(words, it));
        return scrolled(table);
    }

    /** What became of one site; categories say their names. */
    Div history(List<Change> changes, Map<String, Category> categories, Days days) {
        var table = table("day", "what", "fields");
        for (var it : changes)
            row(
                    table,
                    days.plain(it.day()),
                    word("what", it.what()),
                    ReportWords.fields(words, it, (field, value) -> switch (field) {
                        case "category" ->
                            categories.containsKey(value)
                                    ? categories.get(value).label()
                                    : value;
                        case "opened_on" -> days.plain(LocalDate.parse(value));
                        default -> value;
                    }));
        return scrolled(table);
    }

    Div remarks(List<Remark> remarks) {
        var table = table("place", "number", "remark", "words");
        for (var it : remarks)
            row(
                    table,
                    it.place() == 0 ? words.say("structures.register.whole-file") : String.valueOf(it.place()),
                    it.number(),
                    word("remark", it.what()),
                    it.words());
        return scrolled(table);
    }

    private String word(String kind, Enum<?> of) {
        return ReportWords.word(words, kind, of);
    }

    private Element table(String... columns) {
        var row = new Element("tr");
        for (var it : columns)
            row.appendChild(new Element("th")
                    .setAttribute("scope", "col")
                    .setText(words.say("structures.register.column." + it)));
        var table = new Element("table").setAttribute("role", "table").setAttribute("class", "stacks");
        table.appendChild(new Element("thead").appendChild(row), new Element("tbody"));
        return table;
    }

    /** Each cell knows its column's name, for where a row becomes a block. */
    private static void row(Element table, String... cells) {
        var heads = table.getChild(0).getChild(0);
        var row = new Element("tr").setAttribute("role", "row");
        for (var i = 0; i < cells.length; i++)
            row.appendChild(new Element("td")
                    .setAttribute("role", "cell")
                    .setAttribute("data-label", heads.getChild(i).getText())
                    .setText(cells[i]));
        table.getChild(1).appendChild(row);
    }

    /** Wide tables move within themselves, by keyboard too. */
    private static Div scrolled(Element table) {
        var frame = new Div();
        frame.addClassName("wide-table");
        frame.getElement().setAttribute("tabindex", "0").appendChild(table);
        return frame;
    }
}
