package fr.souffleur.documents;

import org.jsoup.nodes.Element;

/** The lists of a Word file: real ones, which a reader announces and counts; each numbered list begins at one. */
final class DocxLists {

    /** Numbers of {@code numbering.xml}; those of numbered lists follow. */
    private static final int DASHES = 1;

    private static final int BOXES = 3;

    private int last = BOXES;

    List dashes() {
        return new List("ListBullet", DASHES);
    }

    List boxes() {
        return new List("Boxes", BOXES);
    }

    List numbers() {
        return new List("ListNumber", ++last);
    }

    /** @return {@code numbering.xml} with the numbered lists that were asked for */
    String declaredIn(String numbering) {
        var each = new StringBuilder();
        for (int number = BOXES + 1; number <= last; number++)
            each.append("<w:num w:numId=\"")
                    .append(number)
                    .append("\"><w:abstractNumId w:val=\"2\"/>")
                    .append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        return numbering.replace("</w:numbering>", each + "</w:numbering>");
    }

    record List(String style, int number) {

        /** @param depth 0 for a list that stands in no other @return its line, without words yet */
        Element item(Element into, int depth, String text) {
            var line = DocxText.paragraph(into, style, text);
            var numbered = DocxText.property(line.child(0), "w:numPr");
            numbered.appendElement("w:ilvl").attr("w:val", String.valueOf(Math.min(depth, 8)));
            numbered.appendElement("w:numId").attr("w:val", String.valueOf(number));
            return line;
        }
    }
}
