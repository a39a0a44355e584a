package fr.souffleur.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Reads a Word file as others do: Apache POI opens it, and holds it against the schemas of the standard. */
public final class DocxReading {

    /** A heading and its rank, from 1. */
    public record Heading(int rank, String text) {}

    private final byte[] docx;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public DocxReading(byte[] docx) throws IOException {
        this.docx = docx;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                entries.put(entry.getName(), zip.readAllBytes());
        }
    }

    /** The same file with other words in one of its parts. */
    DocxReading bent(String name, String from, String to) {
        entries.put(name, xml(name).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What the standard has against it, what it lacks for a screen reader, what could be fetched or run; else nothing. */
    public List<String> faults() throws Exception {
        var faults = new ArrayList<String>();
        try (var opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
            if (opened.getStyles() == null) faults.add("no styles");
        }
        against(faults, DocumentDocument.Factory.parse(stream("word/document.xml")));
        against(faults, HdrDocument.Factory.parse(stream("word/header.xml")));
        against(faults, FtrDocument.Factory.parse(stream("word/footer.xml")));
        against(faults, StylesDocument.Factory.parse(stream("word/styles.xml")));
        against(faults, NumberingDocument.Factory.parse(stream("word/numbering.xml")));
        against(faults, SettingsDocument.Factory.parse(stream("word/settings.xml")));
        against(faults, FontsDocument.Factory.parse(stream("word/fontTable.xml")));
        against(faults, ThemeDocument.Factory.parse(stream("word/theme.xml")));
        against(faults, PropertiesDocument.Factory.parse(stream("docProps/custom.xml")));
        styles(faults);
        tables(faults);
        drawings(faults);
        ranks(faults);
        relations(faults);
        return faults;
    }

    /** The words in reading order, signs of lists included, one line a paragraph. */
    public String text() {
        var text = new StringBuilder();
        var counted = new HashMap<String, Integer>();
        for (var line : all("word/document.xml", "w:p")) {
            var list = value(line, "w:numId");
            var style = value(line, "w:pStyle");
            if (style.equals("ListNumber"))
                text.append(counted.merge(list, 1, Integer::sum)).append(". ");
            else if (!list.isEmpty()) text.append(style.equals("Boxes") ? "\u2610 " : "– ");
            text.append(words(line)).append('\n');
        }
        return text.toString();
    }

    public List<Heading> headings() {
        return all("word/document.xml", "w:p").stream()
                .filter(it -> value(it, "w:pStyle").startsWith("Heading"))
                .map(it -> new Heading(value(it, "w:pStyle").charAt("Heading".length()) - '0', words(it)))
                .toList();
    }

    /** Elements of a part by their name, such as {@code w:tbl}. */
    public List<Element> all(String part, String name) {
        return part(part).getAllElements().stream()
                .filter(it -> it.tagName().equals(name))
                .toList();
    }

    /** What the first of these elements within has as its value, or nothing. */
    public static String value(Element within, String name) {
        return within.getAllElements().stream()
                .filter(it -> it.tagName().equals(name))
                .findFirst()
                .map(it -> it.attr("w:val"))
                .orElse("");
    }

    public static String words(Element within) {
        var words = new StringBuilder();
        for (var it : within.getAllElements())
            switch (it.tagName()) {
                case "w:t" -> words.append(it.wholeText());
                case "w:br" -> words.append(it.hasAttr("w:type") ? "" : "\n");
                case "w:tab" -> words.append(it.parent().tagName().equals("w:r") ? "\t" : "");
                default -> {}
            }
        return words.toString();
    }

    public String xml(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    public Set<String> names() {
        return entries.keySet();
    }

    private Element part(String name) {
        return Jsoup.parse(xml(name), Parser.xmlParser());
    }

    private ByteArrayInputStream stream(String name) {
        return new ByteArrayInputStream(entries.get(name));
    }

    private static void against(List<String> faults, XmlObject part) {
        var found = new ArrayList<XmlError>();
        if (!part.validate(new XmlOptions().setErrorListener(found))) found.forEach(it -> faults.add(it.toString()));
    }

    private void styles(List<String> faults) {
        var known = all("word/styles.xml", "w:style").stream()
                .map(it -> it.attr("w:styleId"))
                .toList();
        for (var part : List.of("word/document.xml", "word/header.xml", "word/footer.xml"))
            for (var name : List.of("w:pStyle", "w:rStyle", "w:tblStyle"))
                for (var style : all(part, name))
                    if (!known.contains(style.attr("w:val"))) faults.add("no style " + style.attr("w:val"));
        for (var name : List.of("w:basedOn", "w:next"))
            for (var style : all("word/styles.xml", name))
                if (!known.contains(style.attr("w:val"))) faults.add("no style " + style.attr("w:val"));
    }

    private void tables(List<String> faults) {
        for (var table : all("word/document.xml", "w:tbl")) {
            var head = table.children().stream()
                    .filter(it -> it.tagName().equals("w:tr"))
                    .findFirst()
                    .orElseThrow();
            if (head.getAllElements().stream().noneMatch(it -> it.tagName().equals("w:tblHeader")))
                faults.add("a table without a row of headings: " + words(table));
        }
        for (var line : all("word/document.xml", "w:p"))
            if (!line.parent().tagName().equals("w:tc")
                    && words(line).isEmpty()
                    && line.getAllElements().stream()
                            .noneMatch(it -> it.tagName().equals("w:drawing"))
                    && !value(line, "w:pStyle").equals("Strip")) faults.add("an empty paragraph");
    }

    private void drawings(List<String> faults) {
        for (var part : List.of("word/document.xml", "word/header.xml"))
            for (var drawing : all(part, "wp:docPr"))
                if (drawing.attr("descr").isBlank()) faults.add("a picture without words");
    }

    private void ranks(List<String> faults) {
        int above = 0;
        for (var heading : headings()) {
            if (heading.rank() > above + 1) faults.add("a gap above " + heading);
            above = heading.rank();
        }
    }

    private void relations(List<String> faults) throws Exception {
        for (var name : entries.keySet())
            if (name.toLowerCase(Locale.ROOT).matches(".*(vba|macro|activex|embedding|\\.bin).*"))
                faults.add("runs: " + name);
        try (var file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (var part : file.getParts())
                if (!part.isRelationshipPart())
                    for (var relation : part.getRelationships())
                        if (relation.getTargetMode() == TargetMode.EXTERNAL)
                            faults.add("leads out: " + relation.getTargetURI());
        }
    }
}
