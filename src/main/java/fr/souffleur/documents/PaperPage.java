package fr.souffleur.documents;

import fr.souffleur.common.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A {@link Paper} as a page for the PDF engine: edges, title, bookmarks; {@link PaperBlocks} lays the blocks. */
final class PaperPage {

    private static final String STYLE = read("/documents/paper.css").replace("$STACK", Typeface.STACK);

    private final Paper paper;
    private final Pictures pictures;
    private final Words words;
    private final Document page = Document.createShell(Pictures.BASE);

    PaperPage(Paper paper, Pictures pictures) {
        this.paper = paper;
        this.pictures = pictures;
        this.words = Words.in(paper.language());
    }

    Document build() {
        page.expectFirst("html").attr("lang", paper.language());
        page.title(Glyphs.shown(paper.title()));
        page.head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", Glyphs.shown(paper.description()));
        page.head().appendElement("meta").attr("name", "subject").attr("content", Glyphs.shown(paper.subject()));
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        var body = page.body();
        edges(body);
        opening(body);
        var blocks = new PaperBlocks(pictures);
        paper.blocks().forEach(it -> blocks.lay(body, it));
        bookmarks(blocks.headings());
        return page;
    }

    private void edges(Element body) {
        var head = body.appendElement("div").addClass("head");
        if (paper.edges().exercise())
            head.appendElement("div").addClass("band").appendElement("span").text(words.say("documents.exercise"));
        var restriction = paper.edges().restriction();
        if (restriction != null) text(head.appendElement("div").addClass("restricted"), restriction);
        var foot = body.appendElement("div").addClass("foot");
        text(foot.appendElement("div").addClass("source"), paper.edges().source());
        text(foot.appendElement("div").addClass("promise"), paper.edges().promise());
        var parts = words.say("documents.page", "\n", "\n").split("\n", -1);
        foot.appendElement("div").addClass("pages").attr("data-page", parts[0]).attr("data-of", parts[1]);
    }

    private void opening(Element body) {
        body.appendElement("div").addClass("brand").text("Souffleur");
        text(body.appendElement("h1").id("title"), paper.title());
        if (!paper.subject().isBlank()) text(body.appendElement("p").addClass("subject"), paper.subject());
    }

    private void bookmarks(List<Element> headings) {
        var bookmarks = page.head().appendElement("bookmarks");
        bookmarks
                .appendElement("bookmark")
                .attr("name", Glyphs.shown(paper.title()))
                .attr("href", "#title");
        headings.forEach(it ->
                bookmarks.appendElement("bookmark").attr("name", it.text()).attr("href", "#" + it.id()));
    }

    /** As typed: a text node, so that nothing in it is markup. Line ends are kept, and each text runs its own way. */
    static Element text(Element into, String text) {
        into.attr("dir", "auto");
        var lines = Glyphs.shown(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) into.appendElement("br");
            if (!lines[line].isEmpty()) into.appendText(lines[line]);
        }
        return into;
    }

    private static String read(String name) {
        try (var stream = PaperPage.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("missing " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
