package fr.souffleur.documents;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** One part of a Word file while it is written, body, head or foot: its elements, and the pictures in them. */
final class DocxPart {

    private static final String MAIN = "http://schemas.openxmlformats.org/";
    private static final long EMU_PER_MILLIMETRE = 36_000;

    private final Document document = Jsoup.parse("", Parser.xmlParser());
    private final Element root;
    private final List<byte[]> pictures = new ArrayList<>();
    private final int firstId;

    /** @param firstId from which its pictures are numbered, so that no two in a file have one number */
    DocxPart(String name, int firstId) {
        this.firstId = firstId;
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8");
        root = document.appendElement(name)
                .attr("xmlns:w", MAIN + "wordprocessingml/2006/main")
                .attr("xmlns:r", MAIN + "officeDocument/2006/relationships")
                .attr("xmlns:wp", MAIN + "drawingml/2006/wordprocessingDrawing")
                .attr("xmlns:a", MAIN + "drawingml/2006/main")
                .attr("xmlns:pic", MAIN + "drawingml/2006/picture");
    }

    Element root() {
        return root;
    }

    /** PNG files, the first under the relationship {@code picture1}. */
    List<byte[]> pictures() {
        return pictures;
    }

    /** A picture in the line, with the words that stand for it. @param width in millimetres, as height */
    void inline(Element paragraph, byte[] png, String alt, double width, double height) {
        var inline = drawing(paragraph).appendElement("wp:inline");
        edges(inline);
        extent(inline.appendElement("wp:extent"), width, height);
        picture(inline, png, alt, width, height);
    }

    /** A picture behind the words of the line, from the left margin. @param width in millimetres, as height and down */
    void behind(Element paragraph, byte[] png, String alt, double width, double height, double down) {
        var anchor = drawing(paragraph).appendElement("wp:anchor");
        edges(anchor);
        anchor.attr("simplePos", "0").attr("relativeHeight", "0").attr("behindDoc", "1");
        anchor.attr("locked", "1").attr("layoutInCell", "1").attr("allowOverlap", "1");
        anchor.appendElement("wp:simplePos").attr("x", "0").attr("y", "0");
        place(anchor.appendElement("wp:positionH").attr("relativeFrom", "margin"), 0);
        place(anchor.appendElement("wp:positionV").attr("relativeFrom", "page"), down);
        extent(anchor.appendElement("wp:extent"), width, height);
        anchor.appendElement("wp:wrapNone");
        picture(anchor, png, alt, width, height);
    }

    String xml() {
        return document.outerHtml();
    }

    private static Element drawing(Element paragraph) {
        return paragraph.appendElement("w:r").appendElement("w:drawing");
    }

    private static void edges(Element frame) {
        for (var side : List.of("distT", "distB", "distL", "distR")) frame.attr(side, "0");
    }

    private static void place(Element position, double offset) {
        position.appendElement("wp:posOffset").text(emu(offset));
    }

    private void picture(Element frame, byte[] png, String alt, double width, double height) {
        pictures.add(png);
        var number = String.valueOf(firstId + pictures.size());
        frame.appendElement("wp:docPr")
                .attr("id", number)
                .attr("name", "picture" + number)
                .attr("descr", DocxText.oneLine(alt));
        var graphic = frame.appendElement("a:graphic")
                .appendElement("a:graphicData")
                .attr("uri", MAIN + "drawingml/2006/picture")
                .appendElement("pic:pic");
        var names = graphic.appendElement("pic:nvPicPr");
        names.appendElement("pic:cNvPr").attr("id", number).attr("name", "picture" + number);
        names.appendElement("pic:cNvPicPr");
        var fill = graphic.appendElement("pic:blipFill");
        fill.appendElement("a:blip").attr("r:embed", "picture" + pictures.size());
        fill.appendElement("a:stretch").appendElement("a:fillRect");
        var shape = graphic.appendElement("pic:spPr");
        var box = shape.appendElement("a:xfrm");
        box.appendElement("a:off").attr("x", "0").attr("y", "0");
        extent(box.appendElement("a:ext"), width, height);
        shape.appendElement("a:prstGeom").attr("prst", "rect").appendElement("a:avLst");
    }

    private static void extent(Element extent, double width, double height) {
        extent.attr("cx", emu(width)).attr("cy", emu(height));
    }

    private static String emu(double millimetres) {
        return String.valueOf(Math.round(millimetres * EMU_PER_MILLIMETRE));
    }
}
