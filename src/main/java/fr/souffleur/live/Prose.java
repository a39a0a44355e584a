package fr.souffleur.live;

import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.RunSheet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A frozen sheet's texts with the structure's answers set in, each rendered once. */
final class Prose {

    private final Markdown markdown;
    private final Map<String, String> html = new ConcurrentHashMap<>();
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Prose(Markdown markdown) {
        this.markdown = markdown;
    }

    static Prose of(RunSheet sheet) {
        return new Prose(Markdown.with(sheet.language(), sheet.answers()));
    }

    /** Safe HTML in blocks. */
    String html(String source) {
        return html.computeIfAbsent(source, markdown::html);
    }

    /** Words only. */
    String plain(String source) {
        return plain.computeIfAbsent(source, markdown::plain);
    }

    /** What somebody typed, as safe HTML: data, never markup. */
    static String typed(String text) {
        var escaped = text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<p>" + escaped.replaceAll("\\R{2,}", "</p><p>").replaceAll("\\R", "<br>") + "</p>";
    }
}
