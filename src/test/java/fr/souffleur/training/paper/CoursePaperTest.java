package fr.souffleur.training.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.documents.Sketch;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CoursesCheck;
import fr.souffleur.training.format.SmallCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoursePaperTest {

    static Stream<CourseBook> shipped() {
        return CoursesCheck.of(Path.of("kits/courses")).courses().stream().map(it -> Objects.requireNonNull(it.book()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyCourseIsAnAccessiblePaperWithAllItsDrawings(CourseBook book) throws Exception {
        var paper = CoursePaper.of(book);
        var pdf = Pdf.of(paper);
        if (Boolean.getBoolean("report.write"))
            Files.write(Path.of("target/" + book.course().code() + ".pdf"), pdf);

        assertThat(PdfReading.faults(pdf)).isEmpty();
        var text = PdfReading.text(pdf).replaceAll("[\\s\\u00A0\\u202F]+", " ");
        for (var lesson : book.course().lessons())
            assertThat(text).contains(lesson.title().replaceAll("\\s+", " "));
        assertThat(text).doesNotContain("\uFFFD", "[U+", "training.", "![", "../diagrams");
        var drawn =
                paper.blocks().stream().filter(Block.Picture.class::isInstance).count();
        assertThat(drawn)
                .isEqualTo(book.course().lessons().stream()
                        .mapToLong(it -> it.diagrams().size())
                        .sum());
    }

    @Test
    void aDrawingThatCannotBeReadIsLeftOutAndItsWordsStay() {
        var book = SmallCourse.book();
        assertThat(CoursePaper.of(book).blocks()).anyMatch(Block.Picture.class::isInstance);
        assertThat(Sketch.png("<svg".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Sketch.png(new byte[0])).isEmpty();
    }

    @Test
    void aDrawingAsksForNothingOutside() {
        var outside =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">"
                        + "<image xlink:href=\"http://127.0.0.1:1/x.png\" width=\"10\" height=\"10\"/>"
                        + "<image xlink:href=\"file:///etc/passwd\" width=\"10\" height=\"10\"/></svg>";
        assertThat(Sketch.png(outside.getBytes(StandardCharsets.UTF_8))).isPresent();
    }
}
