package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.XmlDeclaration;

/** The only elements and attributes that a text may become, whoever wrote it. */
public final class SafeHtml {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "span");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "ol", Set.of("start"),
            "th", Set.of("align"),
            "td", Set.of("align"),
            "code", Set.of("class"),
            "span", Set.of("class"));

    private SafeHtml() {}

    /** Read as a browser reads it. */
    public static void hold(String html) {
        var body = Jsoup.parse(html).body();
        for (var element : body.getAllElements()) if (element != body) hold(element);
        body.forEachNode(
                node -> assertThat(node).isNotInstanceOfAny(Comment.class, DataNode.class, XmlDeclaration.class));
    }

    private static void hold(Element element) {
        assertThat(element.tagName()).isIn(ELEMENTS);
        for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).isIn(ATTRIBUTES.getOrDefault(element.tagName(), Set.of()));
            switch (element.tagName() + " " + attribute.getKey()) {
                case "span class" -> assertThat(attribute.getValue()).isEqualTo("missing");
                case "ol start" -> assertThat(attribute.getValue()).matches("\\d{1,9}");
                case "th align", "td align" -> assertThat(attribute.getValue()).isIn("left", "center", "right");
                default -> assertThat(attribute.getValue()).startsWith("language-");
            }
        }
    }
}
