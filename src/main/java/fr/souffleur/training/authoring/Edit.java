package fr.souffleur.training.authoring;

import fr.souffleur.training.course.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that somebody writes, adds, moves or takes out. */
public sealed interface Edit {

    /** @param value text, whole number, yes or no, or a list of texts; null leaves the key out */
    record Say(Place at, @Nullable Object value) implements Edit {}

    /** The text of a lesson, in Markdown. */
    record Write(String file, String text) implements Edit {}

    /** A new member at the end of a list, with nothing in it yet but what it needs. */
    record Add(Place list, Kind kind, String about) implements Edit {}

    /** Taken out with all that belongs to it alone. */
    record Remove(Place item) implements Edit {}

    /** @param by one up is -1, one down is 1 */
    record Move(Place item, int by) implements Edit {}

    /** A drawing of a lesson, brought as a file. */
    record Draw(Place lesson, String name, byte[] content) implements Edit {}

    /** Questions from elsewhere, into this pool; names that are taken get a number behind them. */
    record Take(String pool, List<Question> questions) implements Edit {

        public Take {
            questions = List.copyOf(questions);
        }
    }

    /** What can be added. */
    enum Kind {
        LESSON,
        POOL,
        /** {@link Add#about} is the pool and the kind, with a blank between. */
        QUESTION,
        ANSWER,
        PAIR,
        NEAR
    }
}
