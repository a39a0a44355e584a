package fr.souffleur.training.exchange.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** A text as another tool wrote it, in one of its formats, into plain Markdown; or told by its line. */
final class ForeignText {

    enum Format {
        HTML,
        /** HTML in which the end of a line is one. */
        MOODLE,
        PLAIN,
        MARKDOWN;

        /** Under the names that GIFT and the XML give them. */
        static Optional<Format> named(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "html" -> Optional.of(HTML);
                case "moodle", "moodle_auto_format" -> Optional.of(MOODLE);
                case "plain", "plain_text" -> Optional.of(PLAIN);
                case "markdown" -> Optional.of(MARKDOWN);
                default -> Optional.empty();
            };
        }
    }

    private static final int DEEPEST = 200;
    private static final Set<String> REFUSED = Set.of(
            "script",
            "style",
            "img",
            "picture",
            "svg",
            "math",
            "video",
            "audio",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "canvas",
            "form",
            "input",
            "textarea",
            "select",
            "button",
            "template",
            "noscript",
            "link",
            "meta",
            "base");
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(40)
            .maxInlineNesting(40)
            .build();
    private static final Pattern DEEP = Pattern.compile("<[a-zA-Z]");

    private ForeignText() {}

    static String markdown(String text, Format format, int line, Findings findings) {
        var found = switch (format) {
            case MARKDOWN -> plainMarkdown(text, line, findings);
            case PLAIN -> HtmlText.escaped(text).replace("\n", "  \n");
            case HTML -> html(text, line, findings);
            case MOODLE -> html(text.strip().replace("\n", "<br>"), line, findings);
        };
        return Letters.of(found, line, findings).strip();
    }

    private static String html(String text, int line, Findings findings) {
        if (text.contains("@@PLUGINFILE@@")) {
            findings.fault(line, "picture");
            return "";
        }
        if (DEEP.matcher(text).results().limit(4_001).count() > 4_000) {
            findings.fault(line, "too-nested");
            return "";
        }
        var body = Jsoup.parseBodyFragment(text).body();
        for (var element : body.getAllElements()) {
            var name = element.normalName();
            if (REFUSED.contains(name)) {
                findings.fault(line, name.equals("img") ? "picture" : "element", "<" + name + ">");
                return "";
            }
            if (element.parents().size() > DEEPEST) {
                findings.fault(line, "too-nested");
                return "";
            }
        }
        return HtmlText.markdown(body);
    }

    private static String plainMarkdown(String text, int line, Findings findings) {
        if (text.indexOf('<') < 0 && text.indexOf('!') < 0) return text;
        MARKDOWN.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                findings.fault(line, "element", html.getLiteral().strip());
            }

            @Override
            public void visit(HtmlBlock html) {
                findings.fault(
                        line, "element", html.getLiteral().lines().findFirst().orElse(""));
            }

            @Override
            public void visit(Image image) {
                findings.fault(line, "picture");
            }
        });
        return text;
    }
}
