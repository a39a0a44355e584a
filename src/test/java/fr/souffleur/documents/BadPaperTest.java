package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Modestly;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that no page was made for: they are all there, on pages, and accessible. */
class BadPaperTest {

    /** @param expected words that the paper still holds, spaces apart */
    record Sheet(String told, Block block, String expected) {
        @Override
        public String toString() {
            return told;
        }
    }

    static List<Sheet> cases() {
        return List.of(
                text("a word of 20,000 letters", "x".repeat(20_000)),
                text("a word of 20,000 accented letters", "é".repeat(20_000)),
                new Sheet("a word in a cell", table(3, "y".repeat(4_000)), "y".repeat(4_000)),
                new Sheet("a table of thirty columns", table(30, "mot"), "mot"),
                new Sheet("a table of two hundred rows", rows(200), "ligne199"),
                text("signs that no face has", "avant 中文 \uD808\uDC00 après"),
                text("letters from both sides", "Bonjour مرحبا et שלום à tous"),
                text("marks without end on a letter", "avant a" + "\u0301".repeat(300) + " après"),
                text("markup and addresses", "<img src=\"http://127.0.0.1/x.png\"> file:///etc/passwd"),
                new Sheet("lists within lists", nested(), "fond"),
                text("signs of control", "avant\u0007\u001B[31m après"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isPrintedWhole(Sheet sheet) throws Exception {
        var paper = new Paper(
                "fr",
                "Essai",
                "",
                "",
                new Paper.Edges(true, null, "source", ""),
                List.of(Block.Heading.part("Haut"), sheet.block()));
        var pdf = Modestly.read(() -> Pdf.of(paper));
        assertThat(holds(squeezed(PdfReading.text(pdf)), sheet.expected())).isTrue();
        assertThat(PdfReading.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            for (var page : read.getPages())
                assertThat(page.getMediaBox().getWidth()).isBetween(400f, 900f);
        }
    }

    /** A word that goes on over several pages is cut by what stands at their edges: its letters are counted. */
    private static boolean holds(String read, String expected) {
        if (expected.chars().distinct().count() > 1) return read.contains(squeezed(expected));
        return read.chars().filter(it -> it == expected.charAt(0)).count() >= expected.length();
    }

    private static Sheet text(String told, String words) {
        var expected =
                words.startsWith("avant") ? "après" : words.codePoints().anyMatch(it -> it > 0x590) ? "Bonjour" : words;
        return new Sheet(told, new Block.Paragraph(words), expected);
    }

    private static Block table(int columns, String words) {
        return new Block.Table(
                "Un tableau",
                IntStream.range(0, columns)
                        .mapToObj(it -> new Block.Column("c" + it, 1))
                        .toList(),
                List.of(Collections.nCopies(columns, words)));
    }

    private static Block rows(int count) {
        return new Block.Table(
                "Un tableau",
                List.of(new Block.Column("a", 1), new Block.Column("b", 1)),
                IntStream.range(0, count)
                        .mapToObj(it -> List.of("ligne" + it, "x"))
                        .toList());
    }

    private static Block nested() {
        var source = IntStream.range(0, 25)
                .mapToObj(it -> "  ".repeat(it) + "- n" + it)
                .collect(Collectors.joining("\n"));
        return new Block.Prose(Markdown.with("fr", Map.of()).html(source + "\n" + "  ".repeat(25) + "- fond"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
