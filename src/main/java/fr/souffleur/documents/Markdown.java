package fr.souffleur.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A kit's Markdown with a structure's answers set in. Answers are data: they enter the parsed tree as literal text, after
 * parsing, so that markup or {@code {{…}}} inside one stays text. Raw HTML is escaped; pictures and links give their words
 * only, so that no address in a text is ever fetched.
 */
public final class Markdown {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]*)\\s*}}");
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private final String language;
    private final Map<String, String> answers;

    private Markdown(String language, Map<String, String> answers) {
        this.language = language;
        this.answers = Map.copyOf(answers);
    }

    /** @param language decides typography: no-break spaces in French */
    public static Markdown with(String language, Map<String, String> answers) {
        return new Markdown(language, answers);
    }

    /** Which variables a text asks for, in order. */
    public static Set<String> variables(String source) {
        var found = new LinkedHashSet<String>();
        VARIABLE.matcher(source).results().forEach(it -> found.add(it.group(1)));
        return found;
    }

    /** Blocks of safe HTML. A variable without answer shows as {@code <span class="missing">}, never as a hole. */
    public String html(String source) {
        return HTML.render(parse(source))
                .strip()
                .replace(MISSING_OPEN, "<span class=\"missing\">")
                .replace(MISSING_CLOSE, "</span>");
    }

    /** The same without the paragraph around it, for a text of one paragraph. */
    public String inline(String source) {
        var html = html(source);
        return html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4
                ? html.substring(3, html.length() - 4)
                : html;
    }

    /** Plain words, for titles, mails and alternative texts. */
    public String plain(String source) {
        return PLAIN.render(parse(source)).strip().replace(MISSING_OPEN, "[").replace(MISSING_CLOSE, "]");
    }

    // Private-use signs that no parser or renderer touches; answers are freed of them.
    private static final String MISSING_OPEN = "\uE000";
    private static final String MISSING_CLOSE = "\uE001";

    private Node parse(String source) {
        var tree = PARSER.parse(source.replace(MISSING_OPEN, "").replace(MISSING_CLOSE, ""));
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(fill(text.getLiteral()));
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                unwrap(image);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                unwrap(link);
            }
        });
        return tree;
    }

    private String fill(String literal) {
        var filled = new StringBuilder();
        var variables = VARIABLE.matcher(literal);
        int from = 0;
        while (variables.find()) {
            filled.append(Typography.in(language, literal.substring(from, variables.start())));
            var answer = answers.get(variables.group(1));
            filled.append(
                    answer == null || answer.isBlank()
                            ? MISSING_OPEN + variables.group(1) + MISSING_CLOSE
                            : answer.strip().replace(MISSING_OPEN, "").replace(MISSING_CLOSE, ""));
            from = variables.end();
        }
        return filled.append(Typography.in(language, literal.substring(from))).toString();
    }

    private static void unwrap(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        for (var child : children) node.insertBefore(child);
        node.unlink();
    }
}
