package fr.souffleur.planning.ui;

import fr.souffleur.documents.Markdown;
import fr.souffleur.documents.Typography;
import fr.souffleur.planning.ContextSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the kit with the structure's words shown as such: underlined, the one being written framed, a missing one
 * replaced by its question. Private-use signs carry the marks through the Markdown; answers are freed of them.
 */
final class Marked {

    private static final String OPEN = "\uE010";
    private static final String OPEN_HERE = "\uE011";
    private static final String OPEN_MISSING = "\uE012";
    private static final String CLOSE = "\uE013";
    private static final Pattern SIGNS = Pattern.compile("[\uE010-\uE013]");
    private static final Pattern MISSING = Pattern.compile(OPEN_MISSING + "([a-z0-9_]+)" + CLOSE);

    private final String contextPath;
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Markdown markdown;

    private Marked(String language, String contextPath, ContextSheet sheet, Map<String, String> values, String here) {
        this.contextPath = contextPath;
        var marked = new LinkedHashMap<String, String>();
        for (var question : sheet.questions()) {
            var key = question.variable().key();
            questions.put(
                    key, escaped(Typography.in(language, question.variable().question())));
            var value =
                    SIGNS.matcher(values.getOrDefault(key, "")).replaceAll("").strip();
            var open = value.isEmpty() ? OPEN_MISSING : key.equals(here) ? OPEN_HERE : OPEN;
            marked.put(key, open + (value.isEmpty() ? key : value) + CLOSE);
        }
        markdown = Markdown.with(language, marked);
    }

    /** @param contextPath where a missing answer is given */
    static Marked of(String language, String contextPath, ContextSheet sheet) {
        return new Marked(language, contextPath, sheet, sheet.values(), "");
    }

    /** While an answer is being written. */
    static Marked writing(String language, String contextPath, ContextSheet sheet, String key, String text) {
        var values = new LinkedHashMap<>(sheet.values());
        if (!text.isBlank()) values.put(key, text);
        return new Marked(language, contextPath, sheet, values, key);
    }

    /** Blocks of safe HTML. */
    String html(String source) {
        return show(markdown.html(source));
    }

    /** Safe HTML for a text of one paragraph. */
    String inline(String source) {
        return show(markdown.inline(source));
    }

    private String show(String html) {
        return MISSING.matcher(html)
                .replaceAll(it -> "<a class=\"missing\" href=\"" + contextPath + "?question=" + it.group(1) + "\">"
                        + Matcher.quoteReplacement(questions.getOrDefault(it.group(1), it.group(1)))
                        + "</a>")
                .replace(OPEN_HERE, "<u class=\"on\">")
                .replace(OPEN, "<u>")
                .replace(CLOSE, "</u>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
