package fr.souffleur.training.paper;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Paper;
import fr.souffleur.documents.Sketch;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.reading.LessonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole course as a paper: each lesson on a new page, its drawings with their words. The quiz stays on the screen, which answers. */
public final class CoursePaper {

    private static final int WIDTH = 130;

    private final CourseBook book;
    private final Words words;

    private CoursePaper(CourseBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    /** In the course's own language. */
    public static Paper of(CourseBook book) {
        return new CoursePaper(book, Words.in(book.course().language())).paper();
    }

    private Paper paper() {
        var course = book.course();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Tone.LEAD, line(course.promise())));
        blocks.add(new Paragraph(line(course.summary())));
        blocks.add(new Bullets(
                Mark.NUMBER,
                course.lessons().stream()
                        .map(it ->
                                line(it.title()) + " (" + words.say("training.certificate.minutes", it.minutes()) + ")")
                        .toList()));
        course.lessons().forEach(it -> lesson(it, blocks));
        doubts(course, blocks);
        return new Paper(
                course.language(),
                line(course.title()),
                words.say("training.length", course.minutes(), course.lessons().size()),
                line(course.promise()),
                new Paper.Edges(
                        false,
                        null,
                        words.say("training.certificate.source", course.code(), course.version()),
                        words.say("training.paper.foot", course.publisher(), course.licence())),
                blocks,
                "souffleur-course 1.0");
    }

    private void lesson(Course.Lesson lesson, List<Block> blocks) {
        blocks.add(Heading.page(line(lesson.title())));
        blocks.add(new Paragraph(Tone.NOTE, line(lesson.goal())));
        for (var part : LessonText.of(book, lesson).parts())
            switch (part) {
                case LessonText.Prose prose -> blocks.add(new Prose(prose.html()));
                case LessonText.Figure figure -> figure(figure.diagram(), blocks);
            }
    }

    private void figure(Course.Diagram diagram, List<Block> blocks) {
        picture(diagram)
                .ifPresent(
                        it -> blocks.add(new Block.Picture(it, line(diagram.title() + ". " + diagram.alt()), WIDTH)));
        blocks.add(new Paragraph(Tone.NOTE, line(diagram.title() + ". " + diagram.alt())));
    }

    private Optional<byte[]> picture(Course.Diagram diagram) {
        var drawing = book.diagram(diagram.file());
        return switch (drawing.type()) {
            case "image/svg+xml" -> Sketch.png(drawing.content());
            case "image/png", "image/jpeg" -> Optional.of(drawing.content());
            default -> Optional.empty();
        };
    }

    private void doubts(Course course, List<Block> blocks) {
        if (course.toVerify().isEmpty()) return;
        blocks.add(Heading.part(words.say("training.to-verify")));
        blocks.add(new Bullets(
                Mark.DASH,
                course.toVerify().stream()
                        .map(it -> line(it.what() + " (" + it.who() + ")"))
                        .toList()));
    }

    private String line(String text) {
        return LessonText.line(book.course().language(), text);
    }
}
