package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions as GIFT. What the format has no place for, the unit of a number and what is said to a match that does not fit, stands in
 * comments that {@link GiftReader} reads again; the unit stands behind the question, too.
 */
final class GiftWriter {

    static final String UNIT = "souffleur-unit:";
    static final String FEEDBACK = "souffleur-feedback:";

    private final String folder;
    private final StringBuilder out = new StringBuilder();

    GiftWriter(String folder) {
        this.folder = folder.replace("\n", " ").replace("/", "//");
    }

    String write(List<Question> questions) {
        var pool = "";
        for (var question : questions) {
            if (!question.pool().equals(pool)) category(question.pool());
            pool = question.pool();
            comments(question);
            out.append("::").append(escaped(question.id())).append("::[markdown]");
            out.append(escaped(asked(question))).append("{");
            answers(question);
            explained(question.explanation());
            out.append("}\n\n");
        }
        return out.toString();
    }

    /** The question with the unit that an answer is counted in. */
    static String asked(Question question) {
        return question instanceof Question.Amount amount && amount.unit() != null
                ? amount.text().strip() + unit(amount.unit())
                : question.text();
    }

    static String unit(String unit) {
        return " (" + unit.strip() + ")";
    }

    private void category(String pool) {
        out.append("$CATEGORY: $course$/top/")
                .append(folder)
                .append('/')
                .append(pool)
                .append("\n\n");
    }

    private void comments(Question question) {
        out.append("// [id:").append(question.id()).append("]\n");
        if (question instanceof Question.Amount amount && amount.unit() != null) comment(UNIT, amount.unit());
        if (question instanceof Question.Match match && !match.feedback().isBlank())
            comment(FEEDBACK, match.feedback());
    }

    private void comment(String key, String text) {
        out.append("// ").append(key).append(' ').append(escaped(text)).append('\n');
    }

    private void answers(Question question) {
        switch (question) {
            case Question.Choice choice -> {
                for (var it : choice.answers()) answer(it.right() ? "=" : "~", it.text(), it.feedback());
            }
            case Question.Choices choices -> {
                for (var it : choices.answers())
                    answer("~%" + Weights.of(it, choices.answers()) + "%", it.text(), it.feedback());
            }
            case Question.Match match -> {
                for (var it : match.pairs()) side(it.left(), it.right());
                for (var it : match.extra()) side("", it);
            }
            case Question.Amount amount -> amount(amount);
        }
    }

    private void amount(Question.Amount amount) {
        out.append('#');
        var tolerance =
                amount.tolerance() == null ? "" : ":" + amount.tolerance().toPlainString();
        out.append("\n\t=").append(amount.value().toPlainString()).append(tolerance);
        for (var it : amount.near()) {
            out.append("\n\t=%0%").append(it.value().toPlainString());
            if (!it.feedback().isBlank()) out.append('#').append(begun(it.feedback()));
        }
        if (!amount.feedback().isBlank()) out.append("\n\t~#").append(begun(amount.feedback()));
    }

    private void answer(String mark, String text, String feedback) {
        out.append("\n\t").append(mark).append(begun(text));
        if (!feedback.isBlank()) out.append('#').append(begun(feedback));
    }

    /** The arrow parts the two sides, and has no escape of its own: Markdown's stands in for it. */
    private void side(String left, String right) {
        out.append("\n\t=")
                .append(begun(left.replace("->", "-\\>")))
                .append(" -> ")
                .append(begun(right));
    }

    private void explained(@Nullable String explanation) {
        if (explanation != null && !explanation.isBlank())
            out.append("\n\t####").append(begun(explanation));
        out.append('\n');
    }

    /** A text that begins like a weight or a format says its own format first. */
    private static String begun(String text) {
        var plain = text.strip();
        return plain.startsWith("%") || plain.startsWith("[") ? "[markdown]" + escaped(plain) : escaped(plain);
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (var sign : text.strip().replace("\r\n", "\n").replace('\r', '\n').toCharArray()) {
            if ("\\~=#{}:".indexOf(sign) >= 0) out.append('\\').append(sign);
            else if (sign == '\n') out.append("\\n");
            else out.append(sign);
        }
        return out.toString();
    }
}
