package fr.souffleur.documents;

import static fr.souffleur.documents.Papers.UNBROKEN;
import static fr.souffleur.documents.Papers.everything;
import static fr.souffleur.documents.Papers.longTable;
import static fr.souffleur.documents.Papers.paper;
import static fr.souffleur.documents.Papers.squeezed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    @Test
    void everyKindOfBlockIsAccessible() throws Exception {
        assertThat(PdfReading.faults(Pdf.of(everything()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{x}} et {{ nom_structure }}",
                "<b>gras</b> <script>alert(1)</script> &amp; &nbsp;",
                "![photo](http://127.0.0.1/photo.png) **gras** [lien](file:///etc/passwd)",
                "☐ ☑ ✓ → ≤ ≥ € œ Œ ÿ – — … « »",
                "😀 🚑 🏥 ⚠",
                "Zażółć gęślą jaźń, Ελληνικά, Українська",
                "e\u0301 a\u0300 q\u0303",
                "deux\nlignes"
            })
    void whatWasTypedIsWhatIsRead(String typed) throws Exception {
        var pdf = Pdf.of(paper(new Block.Paragraph(typed)));
        assertThat(squeezed(PdfReading.text(pdf))).contains(squeezed(typed));
        assertThat(PdfReading.text(pdf)).doesNotContain("\uFFFD", "#");
    }

    @Test
    void fourThousandLettersWithoutASpaceStayOnThePage() throws Exception {
        assertThat(squeezed(PdfReading.text(Pdf.of(paper(new Block.Paragraph(UNBROKEN))))))
                .contains(UNBROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بكم في دار السلام", "שלום עולם", "Bonjour مرحبا et שלום à tous"})
    void wordsWrittenFromTheRightAreFoundAgain(String typed) throws Exception {
        var read = PdfReading.text(Pdf.of(paper(new Block.Paragraph(typed))));
        assertThat(Normalizer.normalize(read, Normalizer.Form.NFKC)).contains(typed.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "{{", "\u00A0", "中", "😀", "ب"})
    void fourThousandSignsWithoutASpaceFitInACellToo(String sign) throws Exception {
        var table = new Block.Table(
                "Un tableau",
                List.of(new Block.Column("a", 1), new Block.Column("b", 1), new Block.Column("c", 1)),
                List.of(List.of("un", sign.repeat(4_000), "trois")));
        var pdf = Pdf.of(paper(table));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains("trois");
        assertThat(widest(pdf)).isLessThanOrEqualTo(595);
    }

    @Test
    void pairsWithinPairsAndTablesBesideThemAreAccessible() throws Exception {
        var inner = new Block.Pair(
                List.of(new Block.Table("Dedans", List.of(new Block.Column("x", 1)), List.of(List.of("y")))),
                List.of(Block.Heading.sub("Sous"), new Block.Bullets(Block.Mark.BOX, List.of("à cocher"))));
        var pdf = Pdf.of(paper(Block.Heading.part("Haut"), new Block.Pair(List.of(inner), List.of(longTable()))));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(squeezed(PdfReading.text(pdf))).contains("Dedans", "àcocher", "minute59");
    }

    @Test
    void aTableWithinProseIsAccessible() throws Exception {
        var html = Markdown.with("fr", Map.of("q", "مرحبا | 😀"))
                .html(
                        "## Titre\n\n> 1. {{q}}\n>    - deux\n>      - trois\n\n| a | b |\n|---|---|\n| {{q}} | {{absent}} |");
        var pdf = Pdf.of(paper(Block.Heading.part("Haut"), new Block.Prose(html)));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains("trois", "absent").doesNotContain("\uFFFD", "[U+");
    }

    @Test
    void emptyTextsLeaveAnAccessiblePage() throws Exception {
        var pdf = Pdf.of(paper(
                new Block.Paragraph(""),
                new Block.Bullets(Block.Mark.DASH, List.of("")),
                new Block.Facts(List.of(new Block.Fact("", ""))),
                new Block.Table("", List.of(new Block.Column("", 1)), List.of(List.of("")))));
        assertThat(PdfReading.faults(pdf)).isEmpty();
    }

    @Test
    void aRowOfAnotherWidthIsAMistakeOfOurs() {
        assertThatThrownBy(() -> new Block.Table(
                        "x", List.of(new Block.Column("a", 1), new Block.Column("b", 1)), List.of(List.of("seul"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSubHeadingNeverSkipsALevel() throws Exception {
        assertThat(PdfReading.faults(Pdf.of(paper(Block.Heading.sub("Sans partie au-dessus")))))
                .isEmpty();
    }

    @Test
    void aSignThatNoFaceHasIsNamed() throws Exception {
        var read = PdfReading.text(Pdf.of(paper(new Block.Paragraph("avant 中 \u0007 \uE000 après"))));
        assertThat(read).contains("avant [U+4E2D] [U+0007] [U+E000] après").doesNotContain("#");
    }

    @Test
    void aLongTableRepeatsItsHeadsOnEveryPage() throws Exception {
        var pdf = Pdf.of(paper(longTable()));
        assertThat(PdfReading.pages(pdf)).isGreaterThan(1);
        assertThat(PdfReading.text(pdf).split("Moment du jeu", -1)).hasSize(PdfReading.pages(pdf) + 1);
    }

    @Test
    void aTableWithoutRowsIsAccessibleToo() throws Exception {
        var columns = List.of(new Block.Column("a", 1));
        var pdf = Pdf.of(paper(
                new Block.Table("Rien", columns, List.of()),
                new Block.Scale("Rien", "a", "b", List.of("zéro", "un"), List.of())));
        assertThat(PdfReading.faults(pdf)).isEmpty();
    }

    @Test
    void everyPageSaysExerciseWhoMayReadItAndItsNumber() throws Exception {
        var pdf = Pdf.of(paper(new Block.Break(), new Block.Paragraph("suite")));
        assertThat(PdfReading.text(pdf).split("EXERCICE", -1)).hasSize(3);
        assertThat(PdfReading.text(pdf).split("Diffusion restreinte", -1)).hasSize(3);
        assertThat(PdfReading.text(pdf)).contains("page 1 sur 2", "page 2 sur 2");
    }

    @Test
    void everyPieceOfABookletIsAccessibleAndTheContentsKnowItsPage() throws Exception {
        var pdf = Pdf.of(booklet(
                new Piece.Contents(
                        "Contenu",
                        List.of(
                                new Block.Column("Partie", 4),
                                new Block.Column("Pour", 3),
                                new Block.Column("Page", 1)),
                        List.of(new Piece.Entry("Affiches", List.of("les portes")))),
                new Piece.Part("Livre", "À garder"),
                new Piece.Together(List.of(Block.Heading.sub("Dire"), new Piece.Speech("<p>Bonjour</p>"))),
                new Piece.Form(
                        "<p>Qui : ………</p><table><thead><tr><th>a</th></tr></thead><tbody><tr><td></td></tr></tbody></table>"),
                new Piece.Lines("Un mot", 2),
                new Piece.Exhibit(
                        Piece.Look.SCREEN,
                        "D1",
                        "Écran",
                        "À lire",
                        List.of(new Block.Picture(Drawings.EMBLEM, "L’emblème", 20), new Block.Prose("<p>mot</p>"))),
                new Piece.Part("Affiches", null),
                new Piece.Poster("EXERCICE", List.of("Entrez"))));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains("Affiches les portes 4", "À garder");
        assertThat(PdfReading.pages(pdf)).isEqualTo(4);
    }

    @Test
    void halfSheetsStandTwoToAPageAndAreNeverCutInTwo() throws Exception {
        var words = "Des mots à dire au téléphone. ".repeat(25);
        var cards = IntStream.rangeClosed(1, 5)
                .mapToObj(it -> new Piece.Card(
                        "n° " + it,
                        "Carte " + it,
                        List.of(new Piece.Speech("<p>" + words + "fin" + it + "</p>")),
                        "suite"))
                .toList();
        var pdf = Pdf.of(booklet(new Piece.Cards(cards)));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            var reader = new PDFTextStripper();
            reader.setStartPage(2);
            reader.setEndPage(2);
            assertThat(reader.getText(document))
                    .contains("Carte 1", "fin1", "Carte 2", "fin2")
                    .doesNotContain("Carte 3");
        }
    }

    @Test
    void aCardLongerThanAPageGoesOnOnTheNext() throws Exception {
        var card =
                new Piece.Card("n° 1", "Longue", List.of(new Piece.Speech("<p>" + UNBROKEN + UNBROKEN + "</p>")), "");
        assertThat(squeezed(PdfReading.text(Pdf.of(booklet(new Piece.Cards(List.of(card))))))
                        .chars()
                        .filter(it -> it == 'x'))
                .hasSize(8_000);
    }

    @Test
    void aPlaceToWriteOnIsLongEnoughForAHand() throws Exception {
        var text = PdfReading.text(
                Pdf.of(booklet(new Piece.Form("<p>Qui : ……… Quand : ………</p><p>" + "plein ".repeat(20) + "……</p>"))));
        assertThat(text).containsPattern("Qui : …{15,27} Quand : …{15,27}\\R").containsPattern("plein ……\\s");
    }

    @Test
    void aPictureIsPrintedInGrey() throws Exception {
        var red = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        red.setRGB(1, 1, 0xFF0000);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(red, "png", bytes);
        var grey = ImageIO.read(new ByteArrayInputStream(Drawings.grey(bytes.toByteArray())));
        assertThat(grey.getColorModel().getNumColorComponents()).isEqualTo(1);
        assertThat(Drawings.grey(new byte[] {1, 2})).containsExactly(1, 2);
    }

    @Test
    void noAddressInATextIsFetched() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
            Pdf.of(paper(
                    new Block.Paragraph("![x](" + address + ") <img src='" + address + "'>"),
                    new Block.Prose("<p style='background:url(" + address + ")'>x</p><img src='" + address + "'>"
                            + "<link rel='stylesheet' href='" + address + "'><object data='" + address
                            + "'></object>")));
            engineAlone("<html><head><link rel='stylesheet' href='" + address + "'/></head><body><img alt='x' src='"
                    + address + "'/><p style='background:url(" + address + ")'>x</p></body></html>");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /** The engine with our refusal and without our cleaning. */
    private static void engineAlone(String html) throws Exception {
        var renderer = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), Pictures.BASE)
                .toStream(new ByteArrayOutputStream());
        new Pictures().lendTo(renderer);
        renderer.run();
    }

    /** How far to the right the furthest letter goes, in points. */
    private static float widest(byte[] pdf) throws Exception {
        var widest = new float[1];
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    widest[0] = Math.max(widest[0], text.getX() + text.getWidth());
                }
            }.getText(document);
        }
        return widest[0];
    }

    private static Booklet booklet(Piece... pieces) {
        return new Booklet(paper(), List.of(pieces));
    }
}
