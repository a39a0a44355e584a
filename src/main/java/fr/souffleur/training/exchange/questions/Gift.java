package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import fr.souffleur.training.course.Question;
import java.util.List;

/** GIFT, the text format for questions that teachers write by hand and Moodle reads and writes. */
public final class Gift {

    private Gift() {}

    /** @param folder the category above those of the pools, such as the course's title */
    public static String write(List<Question> questions, String folder) {
        return new GiftWriter(folder).write(questions);
    }

    public static Reading read(String text) {
        return read(text, Words.in("fr"));
    }

    /** @param words for true and false, which the format leaves unsaid */
    public static Reading read(String text, Words words) {
        return new GiftReader(words).read(text);
    }
}
