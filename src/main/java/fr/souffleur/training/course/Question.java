package fr.souffleur.training.course;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of a quiz. Its texts are Markdown; it says the same wherever it is asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Question.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = Question.Match.class, name = "match"),
    @JsonSubTypes.Type(value = Question.Amount.class, name = "number")
})
public sealed interface Question {

    /** Stable within its course: another meaning has another id. */
    String id();

    /** Pool of the quiz that draws it. */
    String pool();

    String text();

    /** What to keep, said at the end whatever was answered. */
    @Nullable
    String explanation();

    /** A question with answers to pick from. */
    sealed interface Picked extends Question {
        List<Answer> answers();
    }

    /** One right answer. */
    record Choice(
            String id,
            String pool,
            String text,
            List<Answer> answers,
            @Nullable String explanation) implements Picked {}

    /** Every right answer and no other. */
    record Choices(
            String id,
            String pool,
            String text,
            List<Answer> answers,
            @Nullable String explanation) implements Picked {}

    /**
     * What belongs side by side.
     *
     * @param extra texts that belong to nothing
     * @param feedback when it does not fit yet
     */
    record Match(
            String id,
            String pool,
            String text,
            List<Pair> pairs,
            List<String> extra,
            String feedback,
            @Nullable String explanation)
            implements Question {}

    /**
     * A number to type.
     *
     * @param tolerance how far from it is still right; null for not at all
     * @param near other numbers that people often think of
     * @param feedback to any other
     */
    record Amount(
            String id,
            String pool,
            String text,
            BigDecimal value,
            @Nullable BigDecimal tolerance,
            @Nullable String unit,
            List<Near> near,
            String feedback,
            @Nullable String explanation)
            implements Question {

        public boolean accepts(BigDecimal number) {
            var off = number.subtract(value).abs();
            return off.compareTo(tolerance == null ? BigDecimal.ZERO : tolerance) <= 0;
        }
    }

    /** @param feedback what it teaches whoever chose it */
    record Answer(String text, boolean right, String feedback) {}

    record Pair(String left, String right) {}

    record Near(BigDecimal value, String feedback) {}
}
