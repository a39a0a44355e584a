package fr.souffleur.documents;

import fr.souffleur.common.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A {@link Paper} as a page for the PDF engine: edges, title, bookmarks; {@link PaperBlocks} and {@link BookletBlocks} lay the rest. */
final class PaperPage {

    private static final String STYLE =
            (read("/documents/paper.css") + read("/documents/booklet.css")).replace("$STACK", Typeface.STACK);

    private final Paper paper;
    private final List<Piece> pieces;
    private final Pictures pictures;
    private final Words words;
    private final Document page = Document.createShell(Pictures.BASE);

    PaperPage(Booklet booklet, Pictures pictures) {
        this.paper = booklet.opening();
        this.pieces = booklet.pieces();
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
        page.head().appendElement("meta").attr("name", "keywords").attr("content", paper.format());
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        var body = page.body();
        edges(body);
        opening(body);
        var blocks = new PaperBlocks(pictures);
        paper.blocks().forEach(it -> blocks.lay(body, it));
        var parts = new BookletBlocks(blocks, words);
        pieces.forEach(it -> parts.lay(body, it));
        bookmarks(blocks.headings());
        contents(blocks.headings());
        return page;
    }

    /** What runs along the top of every page from here on. */
    static void head(Element into, Words words, boolean exercise, @Nullable String restriction) {
        var head = into.appendElement("div").addClass("head");
        if (exercise) band(head, words);
        if (restriction != null) text(head.appendElement("div").addClass("restricted"), restriction);
    }

    private void edges(Element body) {
        head(body, words, paper.edges().exercise(), paper.edges().restriction());
        foot(body.appendElement("div").addClass("foot"));
        if (pieces.isEmpty()) return;
        var handed = body.appendElement("div").addClass("handed-foot");
        band(handed, words);
        foot(handed.appendElement("div").addClass("row"));
    }

    private void foot(Element foot) {
        text(foot.appendElement("div").addClass("source"), paper.edges().source());
        text(foot.appendElement("div").addClass("promise"), paper.edges().promise());
        var parts = words.say("documents.page", "\n", "\n").split("\n", -1);
        foot.appendElement("div").addClass("pages").attr("data-page", parts[0]).attr("data-of", parts[1]);
    }

    static void band(Element into, Words words) {
        into.appendElement("div").addClass("band").appendElement("span").text(words.say("documents.exercise"));
    }

    private void opening(Element body) {
        body.appendElement("div").addClass("brand").text("Souffleur");
        text(body.appendElement("h1").id("title"), paper.title());
        if (!paper.subject().isBlank()) text(body.appendElement("p").addClass("subject"), paper.subject());
    }

    private void bookmarks(List<Element> headings) {
        var bookmarks = page.head().appendElement("bookmarks");
        bookmark(bookmarks, paper.title(), "title");
        var part = bookmarks;
        for (var heading : headings) {
            var first = heading.normalName().equals("h2");
            var mark = bookmark(first ? bookmarks : part, heading.text(), heading.id());
            if (first) part = mark;
        }
    }

    private static Element bookmark(Element into, String name, String id) {
        return into.appendElement("bookmark").attr("name", Glyphs.shown(name)).attr("href", "#" + id);
    }

    /** Each entry of the contents leads to the part of its name, and says its page. */
    private void contents(List<Element> headings) {
        for (var entry : page.select("table.contents tbody tr")) {
            var name = entry.expectFirst("a");
            for (var heading : headings)
                if (heading.wholeText().equals(name.wholeText())) {
                    name.attr("href", "#" + heading.id());
                    entry.expectFirst(".page").attr("data-to", "#" + heading.id());
                }
        }
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
