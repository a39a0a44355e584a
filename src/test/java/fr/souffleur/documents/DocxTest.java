package fr.souffleur.documents;

import static fr.souffleur.documents.Papers.UNBROKEN;
import static fr.souffleur.documents.Papers.everything;
import static fr.souffleur.documents.Papers.longTable;
import static fr.souffleur.documents.Papers.paper;
import static fr.souffleur.documents.Papers.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.documents.DocxReading.Heading;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every paper as a Word file: sound for the standard, whole in its words, navigable. */
class DocxTest {

    private static final String DOCUMENT = "word/document.xml";

    @Test
    void everyKindOfBlockIsSoundAndSaysTheWordsOfThePdf() throws Exception {
        var docx = read(everything());
        assertThat(docx.faults()).isEmpty();
        assertThat(squeezed(docx.text()))
                .contains("Thèmezérounde", "Alerteentre1et2", "–a", "☐àcocher", "minute59", UNBROKEN, "IDEC");
    }

    @Test
    void headingsStandOneBelowTheOther() throws Exception {
        assertThat(read(everything()).headings())
                .containsExactly(
                        new Heading(1, "À gauche"),
                        new Heading(1, "À droite"),
                        new Heading(1, "Une partie"),
                        new Heading(2, "Une sous-partie"),
                        new Heading(3, "Titre"));
        var alone = read(paper(Block.Heading.sub("Sans partie au-dessus")));
        assertThat(alone.headings()).containsExactly(new Heading(1, "Sans partie au-dessus"));
        assertThat(alone.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{x}} et {{ nom_structure }}",
                "<b>gras</b> <script>alert(1)</script> &amp; &nbsp; ]]> <!--",
                "</w:t></w:r></w:p><w:p/>",
                "![photo](http://127.0.0.1/photo.png) **gras** [lien](file:///etc/passwd)",
                "☐ ☑ ✓ → ≤ ≥ € œ Œ ÿ – — … « »",
                "😀 🚑 👩🏽‍⚕️ ⚠",
                "Zażółć gęślą jaźń, Ελληνικά, Українська, 中文",
                "e\u0301 a\u0300 q\u0303",
                "deux\nlignes",
                "  deux  espaces  ",
                "=CMD() \\ $1 %s {0} ${jndi:ldap://x}",
                "Bonjour مرحبا et שלום à tous",
                "مرحبا بكم 123 في دار السلام"
            })
    void whatWasTypedIsWhatIsRead(String typed) throws Exception {
        var docx = read(paper(
                new Block.Paragraph(typed),
                new Block.Table("Un tableau", List.of(new Block.Column("a", 1)), List.of(List.of(typed))),
                new Block.Bullets(Block.Mark.DASH, List.of(typed))));
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.text()).contains("\n" + typed + "\n", "– " + typed + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "{{", "\u00A0", "中", "😀", "ب"})
    void fourThousandSignsWithoutASpaceAreAllThere(String sign) throws Exception {
        var columns = List.of(new Block.Column("a", 1), new Block.Column("b", 1));
        var docx = read(paper(new Block.Table("Un", columns, List.of(List.of("un", sign.repeat(4_000))))));
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.text()).contains(sign.repeat(4_000));
        assertThat(row(docx, 1)).as("a row longer than a page may be cut").doesNotContain("w:cantSplit");
    }

    @Test
    void whatXmlCannotCarryIsNamedAndWhatTurnsWordsRoundIsGone() throws Exception {
        var docx = read(paper(new Block.Paragraph("avant \u0000 \u0007 \uD800 \uFFFE \u0085 après\r\n\tfin")));
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.text()).contains("avant [U+0000] [U+0007] [U+D800] [U+FFFE] [U+0085] après\n fin");
        assertThat(read(paper(new Block.Paragraph("\u202Eretourné\u202C"))).text())
                .contains("\nretourné\n");
    }

    @Test
    void whatIsSaidOfTheFileIsNoMarkupEither() throws Exception {
        var hostile = "<b>&\u0007\n\"'{{x}}";
        var edges = new Paper.Edges(true, hostile, hostile, hostile);
        var picture = new Block.Picture(Drawings.EMBLEM, hostile, 20);
        var docx = read(new Paper("fr", hostile, hostile, hostile, edges, List.of(picture), "x-" + hostile));
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.all(DOCUMENT, "wp:docPr").getLast().attr("descr")).isEqualTo("<b>&[U+0007] \"'{{x}}");
    }

    @Test
    void wordsFromTheRightAreMarkedAsSuch() throws Exception {
        var mixed = read(paper(new Block.Paragraph("Bonjour مرحبا à tous")));
        assertThat(mixed.all(DOCUMENT, "w:rtl")).hasSize(1);
        assertThat(mixed.all(DOCUMENT, "w:bidi")).isEmpty();
        var arabic = read(paper(new Block.Paragraph("مرحبا بكم")));
        assertThat(arabic.all(DOCUMENT, "w:bidi")).hasSize(1);
        assertThat(DocxReading.words(
                        arabic.all(DOCUMENT, "w:rtl").getFirst().parent().parent()))
                .isEqualTo("مرحبا بكم");
    }

    @Test
    void rowsStayWholeUnderHeadsThatReturn() throws Exception {
        var docx = read(paper(longTable()));
        assertThat(docx.all(DOCUMENT, "w:tblHeader")).hasSize(1);
        assertThat(row(docx, 0)).contains("w:tblHeader", "Moment du jeu");
        assertThat(row(docx, 60)).contains("w:cantSplit", "minute 59");
        assertThat(docx.all(DOCUMENT, "w:tblLook").getFirst().attr("w:firstColumn"))
                .isEqualTo("1");
        assertThat(docx.all(DOCUMENT, "w:tblCaption").getFirst().attr("w:val")).isEqualTo("La frise");
    }

    @Test
    void aScaleIsDrawnAndSaid() throws Exception {
        assertThat(read(everything()).all(DOCUMENT, "wp:docPr").stream().map(it -> it.attr("descr")))
                .contains(
                        "Alerte\u00A0: entre 1 et 2. Attendu\u00A0: de «\u00A0un\u00A0» à «\u00A0deux\u00A0».",
                        "Soins\u00A0: non joué. Attendu\u00A0: un.");
    }

    @Test
    void twoColumnsOfWordsStandSideBySideAndAnythingElseFollows() throws Exception {
        var words = new Block.Pair(
                List.of(Block.Heading.part("Un")), List.of(Block.Heading.part("Deux"), new Block.Paragraph("mots")));
        var beside = read(paper(new Block.Paragraph("Avant"), words, words));
        assertThat(beside.faults()).isEmpty();
        assertThat(beside.all(DOCUMENT, "w:cols").stream().map(it -> it.attr("w:num")))
                .containsExactly("", "2", "2", "");
        var nested = new Block.Pair(List.of(words), List.of(longTable(), longTable()));
        var after = read(paper(Block.Heading.part("Haut"), nested));
        assertThat(after.faults()).isEmpty();
        assertThat(after.all(DOCUMENT, "w:tbl")).hasSize(2);
        assertThat(read(paper(longTable(), words)).all(DOCUMENT, "w:cols")).hasSize(1);
    }

    @Test
    void aBreakIsTheBeginningOfWhatFollows() throws Exception {
        var docx = read(paper(
                new Block.Paragraph("a"), new Block.Break(), new Block.Paragraph(""), longTable(), new Block.Break()));
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.all(DOCUMENT, "w:pageBreakBefore"))
                .singleElement()
                .satisfies(it ->
                        assertThat(DocxReading.words(it.parent().parent())).isEqualTo("La frise"));
    }

    @Test
    void eachNumberedListBeginsAtOne() throws Exception {
        var list = new Block.Bullets(Block.Mark.NUMBER, List.of("premier", "second"));
        var docx = read(paper(list, new Block.Paragraph("puis"), list));
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.text()).contains("1. premier\n2. second\npuis\n1. premier\n2. second");
        assertThat(docx.all("word/numbering.xml", "w:startOverride")).hasSize(2);
    }

    @Test
    void emptyTextsTablesAndPicturesLeaveASoundFile() throws Exception {
        var docx = read(new Paper(
                "en",
                "",
                "",
                "",
                new Paper.Edges(false, null, "", ""),
                List.of(
                        new Block.Paragraph(" "),
                        new Block.Prose(""),
                        Block.Heading.part(""),
                        new Block.Bullets(Block.Mark.DASH, List.of()),
                        new Block.Facts(List.of(new Block.Fact("", ""))),
                        new Block.Table("Rien", List.of(new Block.Column("a", 1)), List.of()),
                        new Block.Scale("Rien", "a", "b", List.of("zéro"), List.of()),
                        new Block.Signatures(List.of()),
                        new Block.Picture(new byte[] {1, 2}, "Une image que personne ne lit", 20))));
        assertThat(docx.text()).contains("Rien\n–", "Une image que personne ne lit");
        assertThat(docx.all(DOCUMENT, "w:tbl")).isEmpty();
    }

    @Test
    void itSaysWhatItIsInItsLanguage() throws Exception {
        var bytes = Docx.of(everything());
        try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var said = file.getPackageProperties();
            assertThat(said.getTitleProperty()).contains("Un titre");
            assertThat(said.getSubjectProperty()).contains("un sujet");
            assertThat(said.getDescriptionProperty()).contains("une description");
            assertThat(said.getLanguageProperty()).contains("fr-FR");
            assertThat(said.getCreatedProperty()).isEmpty();
        }
        var docx = new DocxReading(bytes);
        assertThat(docx.xml("docProps/custom.xml")).contains("name=\"Format\"", ">souffleur-paper 1.0<");
        assertThat(docx.xml("word/styles.xml"))
                .contains("<w:lang w:val=\"fr-FR\"", "\"Chapeau\"")
                .doesNotContain("{", "documents.style");
        assertThat(DocxReading.words(docx.all("word/footer.xml", "w:p").getFirst()))
                .isEqualTo("EHPAD-01\t\tpage 1 sur 1");
        assertThat(docx.all("word/footer.xml", "w:fldSimple").stream().map(it -> it.attr("w:instr")))
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(docx.xml("word/header.xml")).contains("EXERCICE", "Diffusion restreinte");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(Docx.of(everything())).isEqualTo(Docx.of(everything()));
    }

    /** So that an empty list of faults says something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:tblHeader></w:tblHeader>|''|a table without a row of headings",
                "<w:pStyle w:val=\"Lead\">|<w:jc w:val=\"left\"></w:jc><w:pStyle w:val=\"Lead\">|pStyle@",
                "w:val=\"Title\"|w:val=\"Titre\"|no style Titre",
                "w:val=\"Heading2\"|w:val=\"Heading5\"|a gap above",
                "descr=\"L’emblème\"|descr=\"\"|a picture without words",
                "Un titre||an empty paragraph"
            })
    void aBentFileIsSeen(String from, String to, String fault) throws Exception {
        var bent = read(everything()).bent(DOCUMENT, from, to == null ? "" : to);
        assertThat(bent.faults()).anySatisfy(it -> assertThat(it).contains(fault));
    }

    private static DocxReading read(Paper paper) throws Exception {
        return new DocxReading(Docx.of(paper));
    }

    private static String row(DocxReading docx, int at) {
        Element row = docx.all(DOCUMENT, "w:tr").get(at);
        return row.outerHtml();
    }
}
