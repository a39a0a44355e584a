package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import fr.souffleur.training.course.Question;
import java.util.List;

/** Moodle's own format for questions. */
public final class MoodleXml {

    private MoodleXml() {}

    /** @param folder the category above those of the pools, such as the course's title */
    public static String write(List<Question> questions, String folder) {
        return new XmlWriter(folder).write(questions);
    }

    public static Reading read(String text) {
        return read(text, Words.in("fr"));
    }

    /** @param words for true and false, which the format says in English only */
    public static Reading read(String text, Words words) {
        return new XmlReader(words).read(text);
    }
}
