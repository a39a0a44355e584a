package fr.souffleur.documents;

import fr.souffleur.common.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.parser.Parser;

/** The parts of a Word file that hold no words of the paper: looks in its language, and what it says about itself. */
final class DocxResources {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    /** The set in which the standard keeps what an office adds. */
    private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final String language;
    private final Words words;

    /** @param language two letters */
    DocxResources(String language) {
        this.language = language;
        this.words = Words.in(language);
    }

    /** @param name of a file in {@code documents/docx}, whose styles get their names in the language */
    String read(String name) {
        try (var stream = DocxResources.class.getResourceAsStream("/documents/docx/" + name + ".xml")) {
            if (stream == null) throw new IllegalStateException("missing " + name);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(word(it.group(1))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With its country, as spelling checkers want it. */
    String language() {
        return switch (language) {
            case "fr" -> "fr-FR";
            case "en" -> "en-GB";
            default -> language;
        };
    }

    /** What format the file has, and its version. */
    static String format(Paper paper) {
        var document = Jsoup.parse("", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Syntax.xml);
        document.appendElement("Properties")
                .attr("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
                .attr("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")
                .appendElement("property")
                .attr("fmtid", CUSTOM)
                .attr("pid", "2")
                .attr("name", "Format")
                .appendElement("vt:lpwstr")
                .text(paper.format());
        return document.outerHtml();
    }

    private String word(String place) {
        return place.equals("language") ? language() : words.say("documents.style." + place);
    }
}
