package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeDetails;
import fr.souffleur.common.Words;
import fr.souffleur.kits.compare.FileChange;
import fr.souffleur.kits.compare.Mark;
import fr.souffleur.kits.compare.Row;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A file that changed, folded: its lines with both numbers, a sign, and a word for who listens. */
class FileDiff extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LINE = 2000;

    private final transient FileChange file;
    private final transient Written written;

    /** @param ready whether its lines are there before somebody opens it */
    FileDiff(FileChange file, boolean ready) {
        this.file = file;
        this.written = new Written(Words.in(getLocale()));
        addClassName("filediff");
        setSummary(Tags.span("path", file.path()), new Text(" "), Tags.span("lab num", said()));
        if (ready) fill();
        else
            addToggleListener(it -> {
                if (it.isOpened() && getContent() == null) fill();
            });
    }

    private String said() {
        var key = "kits.compare.file." + file.kind().name().toLowerCase(Locale.ROOT);
        return getTranslation(key, file.added(), file.removed(), Objects.requireNonNullElse(file.was(), ""));
    }

    private void fill() {
        if (file.rows().isEmpty()) setContent(Tags.p("soft", getTranslation(why())));
        else setContent(new Html(table()));
    }

    private String why() {
        if (!file.shown()) return "kits.compare.too-different";
        return file.kind() == FileChange.Kind.CHANGED ? "kits.compare.line-ends" : "kits.compare.nothing-in-it";
    }

    private String table() {
        return "<table class='diff'><caption class='unshown'>"
                + Written.html(getTranslation("kits.compare.caption", file.path()))
                + "</caption><thead class='unshown'><tr>" + head("before") + head("after") + head("text")
                + "</tr></thead><tbody>"
                + file.rows().stream().map(this::row).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private String head(String which) {
        return "<th scope='col'>" + Written.html(getTranslation("kits.compare.head." + which)) + "</th>";
    }

    private String row(Row row) {
        return switch (row) {
            case Row.Kept it ->
                cells("kept", number(it.before()), number(it.after()), " ", written.html(it.text(), LONGEST_LINE));
            case Row.Gone it ->
                cells(
                        "gone",
                        number(it.line()),
                        "",
                        "−" + written.listened("kits.compare.gone"),
                        marks(it.marks(), "del"));
            case Row.Fresh it ->
                cells(
                        "fresh",
                        "",
                        number(it.line()),
                        "+" + written.listened("kits.compare.fresh"),
                        marks(it.marks(), "ins"));
            case Row.Folded it ->
                "<tr class='folded'><td colspan='3'>" + Written.html(getTranslation("kits.compare.folded", it.lines()))
                        + "</td></tr>";
        };
    }

    private static String number(int line) {
        return String.valueOf(line);
    }

    private static String cells(String name, String before, String after, String sign, String text) {
        return "<tr class='" + name + "'><td class='num'>" + before + "</td><td class='num'>" + after
                + "</td><td><span class='sign'>" + sign + "</span><span class='line'>" + text + "</span></td></tr>";
    }

    /** Inside a line that says already whether it came or went, marks only point at the words. */
    private String marks(List<Mark> marks, String tag) {
        return marks.stream()
                .map(it -> {
                    var text = written.html(it.text(), LONGEST_LINE);
                    return it.kind() == Mark.Kind.SAME ? text : "<" + tag + ">" + text + "</" + tag + ">";
                })
                .collect(Collectors.joining());
    }
}
