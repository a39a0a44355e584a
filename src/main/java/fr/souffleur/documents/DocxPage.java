package fr.souffleur.documents;

import fr.souffleur.common.Words;
import java.util.List;
import org.jsoup.nodes.Element;

/** A {@link Paper} as the parts of a Word file: edges, title, blocks. */
final class DocxPage {

    /** Between the margins, in millimetres. */
    static final double WIDTH = 174;

    static final double TALLEST = 230;

    /** Twentieths of a point in a millimetre. */
    static final double TWIPS = 1_440 / 25.4;

    private final Paper paper;
    private final Words words;
    private final DocxLists lists = new DocxLists();
    private final DocxPart document = new DocxPart("w:document", 0);
    private final DocxPart head = new DocxPart("w:hdr", 90_000);
    private final DocxPart foot = new DocxPart("w:ftr", 91_000);

    DocxPage(Paper paper) {
        this.paper = paper;
        this.words = Words.in(paper.language());
    }

    void build() {
        head();
        foot();
        var body = document.root().appendElement("w:body");
        var brand = DocxText.paragraph(body, "Brand", "");
        document.inline(brand, Drawings.EMBLEM, words.say("documents.emblem"), 8, 8);
        DocxText.words(brand, " Souffleur", List.of());
        DocxText.line(body, "Title", paper.title());
        if (!paper.subject().isBlank()) DocxText.line(body, "Subtitle", paper.subject());
        var blocks = new DocxBlocks(document, body, lists, words);
        paper.blocks().forEach(blocks::lay);
        DocxSections.section(body, 1);
    }

    DocxPart document() {
        return document;
    }

    DocxPart header() {
        return head;
    }

    DocxPart footer() {
        return foot;
    }

    DocxLists lists() {
        return lists;
    }

    private void head() {
        var edges = paper.edges();
        if (edges.exercise()) {
            var band = DocxText.paragraph(head.root(), "Band", "");
            head.behind(band, DocxDrawings.BAND, words.say("documents.hatch"), WIDTH, DocxDrawings.BAND_HEIGHT, 7);
            DocxText.words(band, words.say("documents.exercise"), List.of());
        }
        var restriction = edges.restriction();
        if (restriction != null) DocxText.line(head.root(), "Restriction", restriction);
        if (head.root().childrenSize() == 0) DocxText.paragraph(head.root(), "Header", "");
    }

    /** Page numbers are fields: whoever opens the file counts its pages. */
    private void foot() {
        var line = DocxText.line(foot.root(), "Footer", paper.edges().source());
        DocxText.mark(line, "w:tab");
        DocxText.words(line, paper.edges().promise(), List.of());
        DocxText.mark(line, "w:tab");
        var parts = words.say("documents.page", "\n", "\n").split("\n", -1);
        for (int at = 0; at < parts.length; at++) {
            DocxText.words(line, parts[at], List.of());
            if (at < 2) field(line, at == 0 ? "PAGE" : "NUMPAGES");
        }
    }

    private static void field(Element line, String what) {
        DocxText.words(line.appendElement("w:fldSimple").attr("w:instr", what), "1", List.of());
    }
}
