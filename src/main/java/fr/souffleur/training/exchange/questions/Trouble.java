package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import java.util.List;

/**
 * Something about a file of questions, and where.
 *
 * @param line counted from 1
 * @param key of the sentence, below {@code training.questions.}
 */
public record Trouble(int line, String key, List<Object> arguments) {

    public Trouble {
        arguments = List.copyOf(arguments);
    }

    public String sentence(Words words) {
        return words.say("training.questions." + key, arguments.toArray());
    }

    /** The sentence with its line before it. */
    public String say(Words words) {
        return words.say("training.questions.line", line, sentence(words));
    }
}
