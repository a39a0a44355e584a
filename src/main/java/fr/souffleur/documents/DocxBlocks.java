package fr.souffleur.documents;

import fr.souffleur.common.Words;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays each block of a {@link Paper} in the styles of a Word file. */
final class DocxBlocks {

    private final DocxPart part;
    private final Element body;
    private final DocxLists lists;
    private final DocxTables tables;
    private final Words words;
    private static final int AFTER_TABLE = 227;

    private int level = 1;
    private boolean broken;

    DocxBlocks(DocxPart part, Element body, DocxLists lists, Words words) {
        this.part = part;
        this.body = body;
        this.lists = lists;
        this.tables = new DocxTables(part, body, words);
        this.words = words;
    }

    void lay(Block block) {
        if (block instanceof Block.Part part) {
            part.blocks().forEach(this::lay);
            return;
        }
        int before = body.childrenSize();
        switch (block) {
            case Block.Heading it -> heading(it);
            case Block.Paragraph it -> paragraph(it);
            case Block.Prose it -> new DocxProse(body, lists, level).lay(it.html());
            case Block.Bullets it -> bullets(it);
            case Block.Table it -> tables.table(it);
            case Block.Facts it -> it.facts().forEach(this::fact);
            case Block.Part _ -> throw new IllegalStateException("unfolded above");
            case Block.Pair it -> pair(it);
            case Block.Scale it -> tables.scale(it);
            case Block.Break _ -> broken = true;
            case Block.Picture it -> picture(it);
            case Block.Signatures it -> tables.signatures(it);
            case Block.SignatureSheet it -> tables.sheet(it);
        }
        if (body.childrenSize() == before) return;
        var first = body.child(before);
        if (block instanceof Block.Bullets && before > 0) keep(body.child(before - 1));
        if (broken) turn(first);
        else if (block instanceof Block.Heading || before == 0) return;
        else if (body.child(before - 1).tagName().equals("w:tbl")
                && first.tagName().equals("w:p")) DocxSections.space(first, "before", AFTER_TABLE);
        broken = false;
    }

    private void heading(Block.Heading heading) {
        level = Math.min(heading.level(), level + 1);
        if (heading.text().isBlank()) return;
        var line = DocxText.line(body, style(level), heading.text());
        if (heading.fresh()) turn(line);
    }

    /** The title is above all headings, so a part stands on the first rank. */
    static String style(int level) {
        return "Heading" + Math.clamp(level - 1, 1, 6);
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.text().isBlank()) return;
        var style = switch (paragraph.tone()) {
            case PLAIN -> "Normal";
            case LEAD -> "Lead";
            case NOTE -> "Note";
        };
        DocxText.line(body, style, paragraph.text());
    }

    private void bullets(Block.Bullets bullets) {
        var list = switch (bullets.mark()) {
            case DASH -> lists.dashes();
            case NUMBER -> lists.numbers();
            case BOX -> lists.boxes();
        };
        bullets.items().forEach(it -> DocxText.words(list.item(body, 0, it), it, List.of()));
    }

    private void fact(Block.Fact fact) {
        var line = DocxText.paragraph(body, "Fact", fact.label());
        DocxText.words(line, fact.label(), List.of("style:Label"));
        DocxText.mark(line, "w:tab");
        DocxText.words(line, fact.value(), List.of());
    }

    /** Two columns where both sides are running words; else one side after the other. */
    private void pair(Block.Pair pair) {
        var above = body.lastElementChild();
        boolean beside = DocxSections.canEnd(above) && runs(pair.left()) && runs(pair.right());
        int left = body.childrenSize();
        int before = level;
        pair.left().forEach(this::lay);
        int right = body.childrenSize();
        level = before;
        pair.right().forEach(this::lay);
        if (beside && above != null && left < right && right < body.childrenSize())
            DocxSections.columns(above, body.child(left), body.child(right), body.child(body.childrenSize() - 1));
    }

    private static boolean runs(List<Block> blocks) {
        return blocks.stream()
                .allMatch(it -> it instanceof Block.Heading heading && !heading.fresh()
                        || it instanceof Block.Part part && runs(part.blocks())
                        || it instanceof Block.Paragraph
                        || it instanceof Block.Bullets);
    }

    private void picture(Block.Picture picture) {
        var drawn = Drawings.size(picture.content());
        if (drawn == null) {
            DocxText.line(body, "Note", picture.alt());
            return;
        }
        double width = Math.min(picture.width(), DocxPage.WIDTH);
        double height = width * drawn.height / drawn.width;
        if (height > DocxPage.TALLEST) {
            width *= DocxPage.TALLEST / height;
            height = DocxPage.TALLEST;
        }
        var line = DocxText.paragraph(body, "Picture", "");
        part.inline(line, Drawings.grey(picture.content()), picture.alt(), width, height);
    }

    /** What leads to a list stays with it. */
    private static void keep(Element above) {
        if (above.tagName().equals("w:p")) DocxText.property(above.child(0), "w:keepNext");
    }

    /** From here on a new page. */
    private static void turn(Element block) {
        for (var line : block.getAllElements())
            if (line.tagName().equals("w:p")) {
                var form = line.child(0);
                if (form.children().stream().noneMatch(it -> it.tagName().equals("w:pageBreakBefore")))
                    DocxText.property(form, "w:pageBreakBefore");
                DocxSections.space(line, "before", 0);
                return;
            }
    }
}
