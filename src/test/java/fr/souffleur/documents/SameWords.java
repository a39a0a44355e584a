package fr.souffleur.documents;

import static fr.souffleur.documents.Papers.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Holds the PDF and the Word file of one paper beside each other: the same words in the same order. */
public final class SameWords {

    private SameWords() {}

    /** Apart are only the edges of each page, and heads of tables that return on the next. */
    public static void in(Paper paper, byte[] pdf, DocxReading docx) throws Exception {
        var words = plain(docx.text());
        var heads = docx.all("word/document.xml", "w:tr").stream()
                .filter(it -> it.getAllElements().stream()
                        .anyMatch(part -> part.tagName().equals("w:tblHeader")))
                .map(it -> plain(DocxReading.words(it)))
                .toList();
        var edges = (paper.edges().exercise() ? "^EXERCI[CS]E" : "^")
                + Pattern.quote(plain(paper.edges().restriction()))
                + Pattern.quote(plain(paper.edges().source() + paper.edges().promise())) + "page\\d+(?:sur|of)";
        var pages = pages(pdf);
        int at = 0;
        for (var page : pages) {
            var body = page.replaceFirst(edges + pages.size(), "");
            var rest = words.substring(at);
            var shown = heads.stream()
                    .filter(it -> !rest.startsWith(body) && body.startsWith(it))
                    .map(it -> body.substring(it.length()))
                    .filter(rest::startsWith)
                    .findFirst()
                    .orElse(body);
            int same = Math.max(0, Arrays.mismatch(shown.toCharArray(), rest.toCharArray()) - 20);
            assertThat(rest)
                    .as("from %s", shown.substring(Math.min(same, shown.length())))
                    .startsWith(shown);
            at += shown.length();
        }
        assertThat(words.substring(at)).isEmpty();
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var reader = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(plain(reader.getText(document)));
            }
            return pages;
        }
    }

    /** Without words from the right and emoji beside them: PDFBox turns a line that begins with them, halves of signs and all. */
    private static String plain(String text) {
        return squeezed(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("[\\p{IsArabic}\\p{IsHebrew}[^\\u0000-\\uD7FF\\uE000-\\uFFFF]]+", "");
    }
}
