package fr.souffleur.documents;

import static fr.souffleur.documents.PaperPage.text;

import fr.souffleur.common.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lays the pieces of a {@link Booklet}: parts, half sheets, handed papers, room for a pen. */
final class BookletBlocks {

    /** What is seen in a window of a computer. */
    private static final Set<Piece.Look> WINDOWS = EnumSet.of(Piece.Look.SCREEN, Piece.Look.MAIL, Piece.Look.BANNER);

    private final PaperBlocks blocks;
    private final Words words;

    BookletBlocks(PaperBlocks blocks, Words words) {
        this.blocks = blocks;
        this.words = words;
    }

    void lay(Element into, Piece piece) {
        switch (piece) {
            case Block it -> blocks.lay(into, it);
            case Piece.Part it -> part(into, it);
            case Piece.Contents it -> contents(into, it);
            case Piece.Speech it -> blocks.prose(into.appendElement("div").addClass("speech"), it.html());
            case Piece.Form it -> form(into, it);
            case Piece.Lines it -> lines(into, it);
            case Piece.Together it -> {
                var together = into.appendElement("div").addClass("together");
                it.pieces().forEach(part -> lay(together, part));
            }
            case Piece.Cards it -> cards(into, it);
            case Piece.Exhibit it -> exhibit(into, it);
            case Piece.Poster it -> poster(into, it);
        }
    }

    private void part(Element into, Piece.Part part) {
        var opening = into.appendElement("div").addClass("part");
        PaperPage.head(opening, words, true, part.restriction());
        blocks.lay(opening, Block.Heading.part(part.title()));
    }

    private static void contents(Element into, Piece.Contents contents) {
        var table = new PaperTables(into).headed(contents.caption(), contents.columns());
        table.addClass("contents");
        var body = table.appendElement("tbody");
        for (var entry : contents.entries()) {
            var row = body.appendElement("tr");
            text(row.appendElement("th").attr("scope", "row").appendElement("a"), entry.part())
                    .attr("title", Glyphs.shown(entry.part()));
            entry.cells().forEach(it -> text(row.appendElement("td"), it));
            row.appendElement("td").appendElement("span").addClass("page");
        }
    }

    private void form(Element into, Piece.Form form) {
        var sheet = blocks.prose(into.appendElement("div").addClass("form"), form.html());
        Blanks.widen(sheet, 58);
        for (var head : sheet.select("thead th")) if (head.text().equals(form.widest())) ColumnWidths.favour(head);
    }

    private static void lines(Element into, Piece.Lines lines) {
        var free = into.appendElement("div").addClass("lines");
        text(free.appendElement("p").addClass("label"), lines.label());
        for (int line = 0; line < lines.count(); line++)
            free.appendElement("div").addClass("line");
    }

    private void cards(Element into, Piece.Cards cards) {
        var sheets = into.appendElement("div").addClass("cards");
        for (var card : cards.cards()) {
            var half = sheets.appendElement("div").addClass("half-sheet");
            var inside = half.appendElement("div").addClass("inside");
            PaperPage.band(inside, words);
            text(inside.appendElement("p").addClass("mark"), card.mark());
            blocks.lay(inside, Block.Heading.sub(card.title()));
            card.pieces().forEach(it -> lay(inside, it));
            if (!card.foot().isEmpty()) text(inside.appendElement("p").addClass("card-foot"), card.foot());
            half.appendElement("div").addClass("cut");
        }
    }

    private void exhibit(Element into, Piece.Exhibit exhibit) {
        var page = into.appendElement("div").addClass("exhibit");
        blocks.lay(page, Block.Heading.sub(exhibit.mark() + " · " + exhibit.title()));
        text(page.appendElement("p").addClass("handling"), exhibit.handling());
        var frame = page.appendElement("div").addClass("frame");
        frame.addClass("look-" + exhibit.look().name().toLowerCase(Locale.ROOT));
        if (exhibit.pieces().stream().anyMatch(Block.Picture.class::isInstance)) frame.addClass("pictured");
        if (WINDOWS.contains(exhibit.look()))
            frame.appendElement("div").addClass("bar").appendElement("span").addClass("knob");
        var inside = frame.appendElement("div").addClass("inside");
        exhibit.pieces().forEach(it -> lay(inside, it));
        if (exhibit.look() != Piece.Look.POSTER) Blanks.widen(inside, 42);
    }

    private void poster(Element into, Piece.Poster poster) {
        var page = into.appendElement("div").addClass("poster");
        page.appendElement("div").addClass("hatched");
        text(page.appendElement("p").addClass("word"), poster.word());
        page.appendElement("div").addClass("hatched");
        poster.lines().forEach(it -> text(page.appendElement("p").addClass("far"), it));
    }
}
