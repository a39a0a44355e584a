package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.DocxReading;
import fr.souffleur.documents.Paper;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another hand opens the report of a played exercise: LibreOffice, by {@code tools/office.sh}. {@code ./test --all} runs it. */
@Tag("slow")
@DoorTest
class ReportInLibreOfficeIT {

    private static final Path FOLDER = Path.of("target", "office");
    private static final String ANSWER = "{{x}} <b>Numérix</b> & fils 😀 مرحبا";

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Exercises exercises;

    private Paper paper;
    private byte[] docx;

    @BeforeEach
    void play() throws Exception {
        var table = tables.planned("souffleur/EHPAD-01");
        exercises.answer(table.pilot(), table.exercise(), "prestataire", ANSWER);
        tables.start(table);
        tables.giveAll(table);
        for (var line : debriefs.of(table.pilot(), table.exercise()).findings().criteria())
            live.agree(table.pilot(), table.exercise(), line.criterion().id(), Rating.LEVEL_1, null);
        paper = ReportPaper.of(debriefs.report(table.pilot(), table.exercise()));
        docx = Docx.of(paper);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("rapport.docx"), docx);
    }

    @Test
    void itIsOpenedAsItStandsHeadingByHeadingAndTableByTable() throws Exception {
        assertThat(opened("fodt", "rapport.docx")).isZero();
        var text = Jsoup.parse(Files.readString(FOLDER.resolve("rapport.fodt")), Parser.xmlParser());
        assertThat(named(text, "text:h").map(Element::wholeText)).containsExactlyElementsOf(headings(paper.blocks()));
        var written = new DocxReading(docx);
        assertThat(named(text, "table:table")).hasSameSizeAs(written.all("word/document.xml", "w:tbl"));
        assertThat(named(text, "table:table-header-rows")).hasSameSizeAs(written.all("word/document.xml", "w:tbl"));
        assertThat(named(text, "svg:desc").map(Element::text).distinct())
                .containsAll(Stream.of("word/document.xml", "word/header.xml")
                        .flatMap(it -> written.all(it, "wp:docPr").stream())
                        .map(it -> it.attr("descr"))
                        .map(it -> it.replace('\u00A0', ' '))
                        .toList());
        assertThat(text.wholeText()).contains(ANSWER);
        assertThat(named(text, "text:page-count")).isNotEmpty();
        assertThat(named(text, "text:list-item")).isNotEmpty();
        assertThat(text.outerHtml()).contains("fo:language=\"fr\"").doesNotContain("xlink:href=\"http");
    }

    @Test
    void itIsPrinted() throws Exception {
        assertThat(opened("pdf", "rapport.docx")).isZero();
        var pdf = Files.readAllBytes(FOLDER.resolve("rapport.pdf"));
        int pages = PdfReading.pages(pdf);
        assertThat(pages).isGreaterThan(4);
        assertThat(PdfReading.text(pdf).replaceAll("[\\s\\u00A0]+", " "))
                .contains("EXERCICE", "Diffusion restreinte", "page 1 sur " + pages, "page " + pages + " sur " + pages)
                .contains(headings(paper.blocks()))
                .contains("{{x}} <b>Numérix</b> & fils");
    }

    @Test
    void whatItSavesAgainIsStillTheSameDocument() throws Exception {
        Files.copy(FOLDER.resolve("rapport.docx"), FOLDER.resolve("repris.docx"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(opened("fodt", "repris.docx")).isZero();
        assertThat(opened("docx", "repris.fodt")).isZero();
        var again = new DocxReading(Files.readAllBytes(FOLDER.resolve("repris.docx")));
        assertThat(again.headings()).isEqualTo(new DocxReading(docx).headings());
    }

    /** So that a file which needs mending would be seen. */
    @Test
    void aFileThatNeedsMendingIsNotOpened() throws Exception {
        Files.write(FOLDER.resolve("abimé.docx"), Arrays.copyOf(docx, docx.length / 2));
        assertThat(opened("fodt", "abimé.docx")).isNotZero();
    }

    private static int opened(String format, String file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "tools/office.sh", format, FOLDER.resolve(file).toString(), FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Stream<Element> named(Element within, String name) {
        return within.getAllElements().stream().filter(it -> it.tagName().equals(name));
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .flatMap(it -> switch (it) {
                    case Block.Heading heading -> Stream.of(heading.text());
                    case Block.Pair pair ->
                        Stream.of(pair.left(), pair.right()).flatMap(side -> headings(side).stream());
                    default -> Stream.<String>of();
                })
                .toList();
    }
}
