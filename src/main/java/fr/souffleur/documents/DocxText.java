package fr.souffleur.documents;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Words in a Word file: as typed, one run a direction. What XML cannot carry is named, {@code [U+0007]}, never passed over. */
final class DocxText {

    /** Properties of paragraphs and of tables, as the standard puts them in order. */
    private static final List<String> ORDER = List.of(
            "w:pStyle",
            "w:keepNext",
            "w:pageBreakBefore",
            "w:numPr",
            "w:pBdr",
            "w:tabs",
            "w:bidi",
            "w:spacing",
            "w:sectPr",
            "w:tblStyle",
            "w:tblW",
            "w:tblBorders",
            "w:tblLayout",
            "w:tblLook",
            "w:tblCaption");

    private static final String STYLE = "style:";
    private static final List<String> LOOKS = List.of("w:b", "w:bCs", "w:i", "w:iCs", "w:strike");

    private DocxText() {}

    /** A paragraph in a style, without words yet; it runs the way that its words will. */
    static Element paragraph(Element into, String style, String text) {
        var paragraph = into.appendElement("w:p");
        var form = paragraph.appendElement("w:pPr");
        property(form, "w:pStyle").attr("w:val", style);
        if (!runsLeftToRight(text)) property(form, "w:bidi");
        return paragraph;
    }

    /** A property in the place that the standard has for it; the one that is there, if it is. */
    static Element property(Element form, String name) {
        for (var other : form.children())
            if (other.tagName().equals(name)) return other;
            else if (ORDER.indexOf(other.tagName()) > ORDER.indexOf(name)) {
                var property = form.appendElement(name);
                other.before(property);
                return property;
            }
        return form.appendElement(name);
    }

    /** A paragraph of plain words. */
    static Element line(Element into, String style, String text) {
        var paragraph = paragraph(into, style, text);
        words(paragraph, text, List.of());
        return paragraph;
    }

    /** @param looks run properties, such as {@code w:i}, or {@code style:Label} */
    static void words(Element paragraph, String text, List<String> looks) {
        var lines = legible(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) paragraph.appendElement("w:r").appendElement("w:br");
            runs(paragraph, lines[line], looks);
        }
    }

    /** A tab stop, a line end or the like. */
    static Element mark(Element paragraph, String name) {
        return paragraph.appendElement("w:r").appendElement(name);
    }

    static String legible(String text) {
        var legible = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (sign == '\r' || sign == 0xFEFF || steers(sign)) return;
            if (sign == '\n' || sign == 0x2028 || sign == 0x2029) legible.append('\n');
            else if (sign == '\t') legible.append(' ');
            else if (unspeakable(sign)) legible.append(String.format(Locale.ROOT, "[U+%04X]", sign));
            else legible.appendCodePoint(sign);
        });
        return legible.toString();
    }

    static String oneLine(String text) {
        return legible(text).replace('\n', ' ');
    }

    /** Marks that would turn round the words after them, too. */
    private static boolean steers(int sign) {
        return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    /** Controls, halves of a sign and what is no sign at all. */
    private static boolean unspeakable(int sign) {
        return Character.isISOControl(sign) || sign >= 0xD800 && sign <= 0xDFFF || (sign & 0xFFFE) == 0xFFFE;
    }

    private static void runs(Element paragraph, String text, List<String> looks) {
        if (text.isEmpty()) return;
        var ways = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int run = 0; run < ways.getRunCount(); run++) {
            var element = paragraph.appendElement("w:r");
            look(element, looks, (ways.getRunLevel(run) & 1) == 1);
            element.appendElement("w:t")
                    .attr("xml:space", "preserve")
                    .text(text.substring(ways.getRunStart(run), ways.getRunLimit(run)));
        }
    }

    private static void look(Element run, List<String> looks, boolean rightToLeft) {
        if (looks.isEmpty() && !rightToLeft) return;
        var look = run.appendElement("w:rPr");
        for (var it : looks)
            if (it.startsWith("style:")) look.prependElement("w:rStyle").attr("w:val", it.substring("style:".length()));
            else look.appendElement(it);
        if (rightToLeft) look.appendElement("w:rtl");
    }

    private static boolean runsLeftToRight(String text) {
        return text.isEmpty() || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
