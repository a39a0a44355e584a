package fr.souffleur.training.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.training.course.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CourseCheckTest {

    private static final String COURSE = "course.yaml";
    private static final String QUESTIONS = "questions.yaml";
    private static final String LESSON = "lessons/01-ecrire.md";

    @Test
    void aWholeCourseBecomesABook() {
        var check = SmallCourse.whole().check();

        assertThat(check.faults()).isEmpty();
        var book = Objects.requireNonNull(check.book());
        assertThat(book.course().code()).isEqualTo("PETIT");
        assertThat(book.course().minutes()).isEqualTo(14);
        assertThat(book.questions())
                .hasExactlyElementsOfTypes(
                        Question.Choice.class, Question.Choices.class, Question.Match.class, Question.Amount.class);
        assertThat(book.diagram("diagrams/ligne.svg").type()).isEqualTo("image/svg+xml");
    }

    @Test
    void questionsComeBackFromTextAsTheyWere() {
        var questions = SmallCourse.book().questions();

        assertThat(CourseReader.questions(CourseReader.written(questions))).isEqualTo(questions);
    }

    @Test
    void adviceIsAboutPoolsWithoutSpare() {
        assertThat(SmallCourse.whole().check().advice()).extracting(Fault::key).contains("advice.course.spare");
    }

    private record Broken(String what, SmallCourse course, String key) {}

    @TestFactory
    Stream<DynamicTest> everyBrokenCourseIsToldWhatToMend() {
        return Stream.of(
                        new Broken("HTML", lesson("<b>gras</b>"), "markdown.html"),
                        new Broken("a script", lesson("<script>alert(1)</script>"), "markdown.html"),
                        new Broken("a remote image", lesson("![x](https://a.example/x.png)"), "markdown.picture"),
                        new Broken("an image of nobody", lesson("![x](../diagrams/autre.svg)"), "markdown.picture"),
                        new Broken("an image in data", lesson("![x](data:image/svg+xml,x)"), "markdown.picture"),
                        new Broken("a link that leads somewhere", lesson("[x](https://a.fr/x)"), "markdown.link"),
                        new Broken("a link that does something", lesson("[x](javascript:alert(1))"), "markdown.link"),
                        new Broken("a real number", lesson("Appelez le 01 45 67 89 10."), "fiction.telephone"),
                        new Broken(
                                "a diagram inside a line",
                                lesson("Voyez ![x](../diagrams/ligne.svg) ici"),
                                "course.diagram-alone"),
                        new Broken(
                                "a diagram that nobody sees",
                                whole().with(LESSON, "![Une ligne de main courante](../diagrams/ligne.svg)", ""),
                                "course.diagram-unseen"),
                        new Broken(
                                "a drawing with a script",
                                whole().with("diagrams/ligne.svg", "</svg>", "<script>1</script></svg>"),
                                "picture.active"),
                        new Broken("a missing lesson", whole().without("lessons/02-relire.md"), "file.unknown"),
                        new Broken(
                                "no right answer",
                                whole().with(QUESTIONS, "right: true", "right: false"),
                                "course.no-right-answer"),
                        new Broken(
                                "two right answers of one",
                                whole().with(
                                                QUESTIONS,
                                                "- text: Ils étaient perdus",
                                                "- text: Ils étaient perdus\n        right: true"),
                                "course.several-right"),
                        new Broken(
                                "nothing to leave out",
                                whole().with(
                                                QUESTIONS,
                                                "- text: Ce que vous en pensez",
                                                "- text: Ce que vous en pensez\n        right: true"),
                                "course.no-wrong-answer"),
                        new Broken(
                                "two answers alike",
                                whole().with(QUESTIONS, "La réunion s’est bien passée", "ils étaient perdus"),
                                "course.answer-twice"),
                        new Broken(
                                "answers of a number",
                                whole().with(QUESTIONS, "    value: 72", "    answers: []\n    value: 72"),
                                "course.not-of-kind"),
                        new Broken(
                                "a number that is none",
                                whole().with(QUESTIONS, "value: 24", "value: 2.5"),
                                "schema.type.integer"),
                        new Broken(
                                "a near that is right",
                                whole().with(QUESTIONS, "value: 24", "value: 72"),
                                "course.near-is-right"),
                        new Broken(
                                "an unknown pool",
                                whole().with(QUESTIONS, "pool: heure", "pool: minute"),
                                "course.pool-unknown"),
                        new Broken(
                                "more drawn than there are",
                                whole().with(COURSE, "draw: 2", "draw: 3"),
                                "course.pool-short"),
                        new Broken(
                                "an unknown lesson",
                                whole().with(COURSE, "lesson: relire", "lesson: lire"),
                                "course.lesson-unknown"),
                        new Broken(
                                "a lesson twice",
                                whole().with(
                                                COURSE,
                                                "- id: relire\n    title: Relire à",
                                                "- id: ecrire\n    title: Relire à"),
                                "course.id-twice"),
                        new Broken(
                                "a certificate for ever",
                                whole().with(COURSE, "validity-months: 24\n", ""),
                                "course.validity"),
                        new Broken(
                                "an unknown key",
                                whole().with(COURSE, "promise:", "secret: x\npromise:"),
                                "schema.unknown-key"),
                        new Broken(
                                "another format",
                                whole().with(COURSE, "format: \"1.0\"", "format: \"2.0\""),
                                "schema.format"),
                        new Broken(
                                "a lesson without time",
                                whole().with(COURSE, "minutes: 5", "minutes: 0"),
                                "schema.minimum"),
                        new Broken("no questions at all", whole().without(QUESTIONS), "file.unknown"),
                        new Broken("letters that are none", whole().put(LESSON, "a\u202Eb"), "unseen-sign"))
                .map(it -> DynamicTest.dynamicTest(it.what(), () -> {
                    var check = it.course().check();
                    assertThat(check.book()).isNull();
                    assertThat(check.faults()).extracting(Fault::key).contains(it.key());
                    assertThat(check.faults().getFirst().say(Words.in("fr"))).doesNotContain("kits.check");
                }));
    }

    @Test
    void aPathThatNeverBeginsIsACircle() {
        assertThat(CoursesCheck.circles(
                        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("a"), "d", List.of("a"))))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(CoursesCheck.circles(Map.of("a", List.of("a")))).containsExactly("a");
    }

    @Test
    void twoCoursesThatAskForEachOtherAreToldSo(@TempDir Path folder) throws IOException {
        for (var name : List.of("UN", "DEUX")) {
            var other = name.equals("UN") ? "DEUX" : "UN";
            var course = whole().with(COURSE, "essai/PETIT", "essai/" + name)
                    .with(COURSE, "before: []", "before: [essai/" + other + "]");
            for (var file : course.files().names()) {
                var path = folder.resolve(name).resolve(file);
                Files.createDirectories(path.getParent());
                Files.write(
                        path, course.files().bytes(file, 1 << 20, (_, _) -> {}).orElseThrow());
            }
        }

        assertThat(CoursesCheck.of(folder).allFaults())
                .extracting(Fault::key)
                .containsOnly("course.circle")
                .hasSize(2);
    }

    private static SmallCourse whole() {
        return SmallCourse.whole();
    }

    private static SmallCourse lesson(String further) {
        return whole().with(LESSON, "## Ce qui s’écrit", "## Ce qui s’écrit\n\n" + further);
    }
}
