package fr.souffleur.training.exchange.questions;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML into Markdown: its words, paragraphs, lists and stress; looks, addresses and attributes stay behind. */
final class HtmlText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern BEGINS = Pattern.compile("(?m)^(\\h*)([#+\\-=])");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\h*\\d{1,9})([.)])");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[\\h\\n]*\\n");

    private final StringBuilder out = new StringBuilder();

    private HtmlText() {}

    static String markdown(Element body) {
        var text = new HtmlText();
        text.children(body, "");
        return EMPTY_LINES.matcher(text.out.toString().strip()).replaceAll("\n\n");
    }

    /** Words that Markdown shall not take for marks. */
    static String escaped(String words) {
        var signs = SIGNS.matcher(words).replaceAll("\\\\$0");
        return NUMBERED.matcher(BEGINS.matcher(signs).replaceAll("$1\\\\$2")).replaceAll("$1\\\\$2");
    }

    private void children(Node parent, String indent) {
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode text) words(text.getWholeText());
            else if (child instanceof Element element) element(element, indent);
        }
    }

    private void words(String text) {
        var one = text.replaceAll("[ \\t\\n\\f\\r]+", " ");
        if (out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ')
            one = one.replaceFirst("^ ", "");
        var atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(atLineStart ? escaped(one) : SIGNS.matcher(one).replaceAll("\\\\$0"));
    }

    private void element(Element element, String indent) {
        switch (element.normalName()) {
            case "br" -> line(indent);
            case "b", "strong" -> stressed("**", element, indent);
            case "i", "em" -> stressed("*", element, indent);
            case "ul", "ol" -> list(element, indent);
            case "tr" -> {
                line(indent);
                children(element, indent);
            }
            case "td", "th" -> {
                children(element, indent);
                out.append(" ; ");
            }
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "section", "hr" -> {
                block(indent);
                children(element, indent);
                block(indent);
            }
            default -> children(element, indent);
        }
    }

    private void stressed(String mark, Element element, String indent) {
        var inside = new HtmlText();
        inside.out.append('.');
        inside.children(element, indent);
        var words = inside.out.substring(1);
        if (words.isBlank() || words.contains("\n")) {
            out.append(words);
            return;
        }
        if (words.startsWith(" ")) out.append(' ');
        out.append(mark).append(words.strip()).append(mark);
        if (words.endsWith(" ")) out.append(' ');
    }

    private void list(Element list, String indent) {
        block(indent);
        int number = 1;
        for (var item : list.children()) {
            newline();
            var mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
            out.append(indent).append(mark);
            int from = out.length();
            out.append('\n');
            children(item, indent + " ".repeat(mark.length()));
            var words = out.substring(from).strip();
            out.setLength(from);
            out.append(words.replace("\n\n", "\n"));
        }
        block(indent);
    }

    private void block(String indent) {
        newline();
        out.append('\n').append(indent);
    }

    private void line(String indent) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append("  ");
        out.append('\n').append(indent);
    }

    private void newline() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
    }
}
