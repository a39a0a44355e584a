package fr.souffleur.documents;

import static fr.souffleur.documents.PaperPage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Lays each block of a {@link Paper} as elements for the PDF engine (CSS 2.1: no grid, no flex). */
final class PaperBlocks {

    private final Pictures pictures;
    private final List<Element> headings = new ArrayList<>();
    private int level = 1;

    PaperBlocks(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Headings of the first and second rank, for the bookmarks. */
    List<Element> headings() {
        return headings;
    }

    void lay(Element into, Block block) {
        switch (block) {
            case Block.Heading it -> heading(into, it);
            case Block.Paragraph it ->
                text(into.appendElement("p").addClass(it.tone().name().toLowerCase(Locale.ROOT)), it.text());
            case Block.Prose it -> prose(into, it.html());
            case Block.Bullets it -> bullets(into, it);
            case Block.Table it -> new PaperTables(into).table(it);
            case Block.Facts it -> facts(into, it);
            case Block.Part it -> it.blocks().forEach(inside -> lay(into, inside));
            case Block.Pair it -> pair(into, it);
            case Block.Scale it -> new PaperTables(into).scale(it);
            case Block.Break _ -> into.appendElement("div").addClass("break");
            case Block.Picture it -> picture(into, it);
            case Block.Signatures it -> signatures(into, it);
            case Block.SignatureSheet it -> new PaperTables(into).sheet(it);
        }
    }

    Element prose(Element into, String html) {
        return new PaperProse(level).lay(into, html);
    }

    private void heading(Element into, Block.Heading heading) {
        level = Math.min(heading.level(), level + 1);
        var element = text(into.appendElement("h" + level), heading.text());
        if (heading.fresh()) element.addClass("fresh");
        if (level == 2 || level == 3) headings.add(element.id("part-" + headings.size()));
    }

    private static void bullets(Element into, Block.Bullets bullets) {
        var numbered = bullets.mark() == Block.Mark.NUMBER;
        var list = into.appendElement(numbered ? "ol" : "ul");
        list.addClass(bullets.mark().name().toLowerCase(Locale.ROOT));
        var sign = switch (bullets.mark()) {
            case DASH -> "–\u2002";
            case BOX -> "\u2610\u2002";
            case NUMBER -> "";
        };
        bullets.items().forEach(it -> text(list.appendElement("li").appendElement("span"), sign + it));
    }

    private static void facts(Element into, Block.Facts facts) {
        var line = into.appendElement("div").addClass("facts");
        for (var fact : facts.facts()) {
            var entry = line.appendElement("p").addClass("fact");
            text(entry.appendElement("span").addClass("label"), fact.label());
            entry.appendElement("br");
            text(entry.appendElement("span"), fact.value());
        }
    }

    private void pair(Element into, Block.Pair pair) {
        var both = into.appendElement("div").addClass("pair");
        var left = both.appendElement("div").addClass("half");
        var right = both.appendElement("div").addClass("half").addClass("last");
        int before = level;
        pair.left().forEach(it -> lay(left, it));
        level = before;
        pair.right().forEach(it -> lay(right, it));
    }

    private void picture(Element into, Block.Picture picture) {
        into.appendElement("p")
                .addClass("picture")
                .appendElement("img")
                .attr("src", pictures.add(picture.content()))
                .attr("alt", Glyphs.shown(picture.alt()))
                .attr("style", "width: " + picture.width() + "mm");
    }

    private static void signatures(Element into, Block.Signatures signatures) {
        var line = into.appendElement("div").addClass("signatures");
        signatures.functions().forEach(it -> text(line.appendElement("p").addClass("signature"), it));
    }
}
