package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questions whose every text holds what some format takes for a mark of its own. */
final class AwkwardQuestions {

    private static final List<String> SIGNS = List.of(
            "~",
            "=",
            "#",
            "####",
            "{",
            "}",
            ":",
            "::",
            "\\",
            "\\n",
            "\\\\",
            "\n",
            "\n\n",
            "->",
            "%50%",
            "[html]",
            "//",
            "\n//",
            "$CATEGORY: a/b",
            "&",
            "&amp;",
            "&lt;",
            "]]>",
            "< ",
            " > ",
            "\"",
            "'",
            "« » ’ …",
            "\u00A0",
            "é",
            "漢字",
            "😀",
            "العربية",
            "*gras*",
            "**",
            "_",
            "`",
            "| a | b |",
            "T",
            "F",
            "..",
            "#1",
            "=%100%",
            "(heures)",
            "\t",
            "1.",
            "- ",
            "+",
            ",");

    private final Random chance;
    private int number;

    AwkwardQuestions(long seed) {
        chance = new Random(seed);
    }

    List<Question> some(int count) {
        return IntStream.range(0, count).mapToObj(_ -> one()).toList();
    }

    private Question one() {
        var id = "q" + ++number;
        var pool = "pool-" + number / 5;
        return switch (number % 4) {
            case 0 -> new Question.Choice(id, pool, text(), answers(1), maybe());
            case 1 -> new Question.Choices(id, pool, text(), answers(1 + chance.nextInt(3)), maybe());
            case 2 -> {
                var pairs = new ArrayList<Question.Pair>();
                for (int i = 0; i < 2 + chance.nextInt(4); i++) pairs.add(new Question.Pair(text(), text()));
                var extra = IntStream.range(0, chance.nextInt(3))
                        .mapToObj(_ -> text())
                        .toList();
                yield new Question.Match(id, pool, text(), pairs, extra, text(), maybe());
            }
            default -> {
                var near = new ArrayList<Question.Near>();
                for (int i = 0; i < chance.nextInt(4); i++) near.add(new Question.Near(number(5_000 + i), text()));
                yield new Question.Amount(
                        id,
                        pool,
                        text(),
                        number(chance.nextInt(2_000) - 1_000),
                        chance.nextBoolean() ? null : number(chance.nextInt(50)),
                        chance.nextBoolean() ? null : text().replace("\n", " "),
                        near,
                        text(),
                        maybe());
            }
        };
    }

    private List<Question.Answer> answers(int right) {
        var answers = new ArrayList<Question.Answer>();
        for (int i = 0; i < right + 1 + chance.nextInt(3); i++)
            answers.add(new Question.Answer(text(), i < right, text()));
        return answers;
    }

    private @Nullable String maybe() {
        return chance.nextBoolean() ? null : text();
    }

    /** Begins with a sign or with a word, and is unlike any other. */
    private String text() {
        var text = new StringBuilder();
        for (int i = 0; i < 1 + chance.nextInt(5); i++) {
            text.append(SIGNS.get(chance.nextInt(SIGNS.size())));
            text.append(chance.nextBoolean() ? " " : "mot");
        }
        return text.append(chance.nextInt(1_000_000)).toString().strip();
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
