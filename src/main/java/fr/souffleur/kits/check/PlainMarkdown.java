package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown that means the same on screen, on paper and read as it is: no HTML, no picture but those of documents, no link that does something. */
final class PlainMarkdown extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(40)
            .maxInlineNesting(40)
            .build();

    private final Passage passage;
    private final Predicate<String> pictures;
    private final Faults faults;

    private PlainMarkdown(Passage passage, Predicate<String> pictures, Faults faults) {
        this.passage = passage;
        this.pictures = pictures;
        this.faults = faults;
    }

    static void check(Passage passage, Faults faults) {
        check(passage, _ -> false, faults);
    }

    /** @param pictures whether a picture at this address may stand in the text */
    static void check(Passage passage, Predicate<String> pictures, Faults faults) {
        if (passage.text().chars().noneMatch(it -> it == '<' || it == '!' || it == '[')) return;
        PARSER.parse(passage.text()).accept(new PlainMarkdown(passage, pictures, faults));
    }

    @Override
    public void visit(HtmlInline html) {
        refuse(html, "markdown.html", html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        refuse(html, "markdown.html", html.getLiteral().lines().findFirst().orElse(""));
    }

    @Override
    public void visit(Image image) {
        if (!pictures.test(image.getDestination())) refuse(image, "markdown.picture", image.getDestination());
    }

    @Override
    public void visit(Link link) {
        if (!Fiction.leadsNowhere(link.getDestination())) refuse(link, "markdown.link", link.getDestination());
        visitChildren(link);
    }

    private void refuse(Node node, String key, String what) {
        var from = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().getFirst().getInputIndex();
        var length = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().getFirst().getLength();
        faults.add(passage.fault(from, from + length, key, what.strip()));
    }
}
