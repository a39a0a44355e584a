package fr.souffleur.training.exchange.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.souffleur.common.Modestly;
import fr.souffleur.common.Words;

/** Any file at all: read without harm, told by line, and what was taken goes out and comes back the same. */
class QuestionFileFuzzTest {

    private static final Words FRENCH = Words.in("fr");

    @FuzzTest
    void isReadOrToldAndWhatIsTakenComesBack(byte[] bytes) {
        var reading = Modestly.read(() -> QuestionFile.read(bytes, FRENCH));
        assertThat(reading.faults())
                .allMatch(it -> it.line() > 0 && !it.sentence(FRENCH).startsWith("training.questions."));
        assertThat(reading.clean()).isEqualTo(!reading.questions().isEmpty());
        if (!reading.clean()) return;
        var questions = reading.questions();
        assertThat(Gift.read(Gift.write(questions, "x")).questions()).isEqualTo(questions);
        assertThat(MoodleXml.read(MoodleXml.write(questions, "x")).questions()).isEqualTo(questions);
    }
}
