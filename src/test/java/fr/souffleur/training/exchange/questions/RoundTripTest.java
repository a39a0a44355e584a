package fr.souffleur.training.exchange.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.CourseReader;
import fr.souffleur.training.format.CoursesCheck;
import fr.souffleur.training.format.SmallCourse;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out comes back the same. */
class RoundTripTest {

    private static final String FOLDER = "Tenir / une \\ main courante : {1}";

    @Test
    void theQuestionsOfACourseComeBackFromGift() {
        var questions = SmallCourse.book().questions();
        assertBack(questions, Gift.read(Gift.write(questions, FOLDER)));
    }

    @Test
    void theQuestionsOfACourseComeBackFromMoodleXml() {
        var questions = SmallCourse.book().questions();
        assertBack(questions, MoodleXml.read(MoodleXml.write(questions, FOLDER)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyAwkwardSignComesBack(long seed) {
        var questions = new AwkwardQuestions(seed).some(100);
        assertBack(questions, Gift.read(Gift.write(questions, FOLDER)));
        assertBack(questions, Gift.read(Gift.write(questions, FOLDER).replace("\n", "\r\n")));
        assertBack(questions, MoodleXml.read(MoodleXml.write(questions, FOLDER)));
    }

    @Test
    void theCoursesOnTheShelfComeBack() throws Exception {
        try (var files = Files.find(Path.of("kits/courses"), 2, (it, _) -> it.endsWith("questions.yaml"))) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(it -> {
                var questions = CoursesCheck.of(Path.of("kits/courses")).courses().stream()
                        .filter(one -> one.book() != null)
                        .filter(one ->
                                it.toString().contains("/" + one.book().course().code() + "/"))
                        .findFirst()
                        .orElseThrow()
                        .book()
                        .questions();
                var tidy = stripped(questions);
                assertBack(tidy, Gift.read(Gift.write(questions, FOLDER)));
                assertBack(tidy, MoodleXml.read(MoodleXml.write(questions, FOLDER)));
            });
        }
    }

    @Test
    void weightsAreThoseThatMoodleKnowsAndAddUp() {
        var questions = new AwkwardQuestions(99).some(200);
        for (var question : questions)
            if (question instanceof Question.Choices choices) {
                var sum = choices.answers().stream()
                        .map(it -> new BigDecimal(Weights.of(it, choices.answers())))
                        .filter(it -> it.signum() > 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isBetween(new BigDecimal("99.999"), new BigDecimal("100.001"));
            }
        assertThat(Gift.write(questions, FOLDER)).contains("~%33.33333%", "~%50%", "~%-100%");
    }

    @Test
    void aPoolIsACategoryAndTheUnitStandsBehindTheQuestion() {
        var written = Gift.write(SmallCourse.book().questions(), "Main courante");
        assertThat(written)
                .contains("$CATEGORY: $course$/top/Main courante/fait\n")
                .contains("// [id:heure-1]", "::heure-1::[markdown]", " (heures){#", "\n\t=72:0", "\n\t=%0%24#C’est")
                .contains("\n\t= -> Les noms des joueurs");
        assertThat(MoodleXml.write(SmallCourse.book().questions(), "Main courante"))
                .contains("<text>$course$/top/Main courante/fait</text>", "<idnumber>heure-1</idnumber>")
                .contains("<unit_name>heures</unit_name>", "<tolerance>0</tolerance>", "<single>false</single>");
    }

    private static void assertBack(List<Question> questions, Reading reading) {
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.questions()).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++)
            assertThat(reading.questions().get(i)).isEqualTo(questions.get(i));
    }

    private static List<Question> stripped(List<Question> questions) {
        return CourseReader.questions(CourseReader.written(questions).replaceAll("(\\\\n)+\"", "\""));
    }
}
