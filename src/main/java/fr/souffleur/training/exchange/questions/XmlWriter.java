package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions as Moodle XML: every text in Markdown, ids as Moodle keeps them, one category a pool. */
final class XmlWriter {

    private final String folder;
    private final StringBuilder out = new StringBuilder();

    XmlWriter(String folder) {
        this.folder = folder.replace("\n", " ").replace("/", "//");
    }

    String write(List<Question> questions) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        var pool = "";
        for (var question : questions) {
            if (!question.pool().equals(pool)) category(question.pool());
            pool = question.pool();
            question(question);
        }
        return out.append("</quiz>\n").toString();
    }

    private void category(String pool) {
        out.append("  <question type=\"category\">\n    <category>\n      <text>")
                .append(escaped("$course$/top/" + folder + "/" + pool))
                .append("</text>\n    </category>\n  </question>\n");
    }

    private void question(Question question) {
        var type = switch (question) {
            case Question.Picked _ -> "multichoice";
            case Question.Match _ -> "matching";
            case Question.Amount _ -> "numerical";
        };
        out.append("  <question type=\"").append(type).append("\">\n    <name>\n");
        text(3, question.id());
        out.append("    </name>\n");
        formatted(2, "questiontext", GiftWriter.asked(question));
        formatted(2, "generalfeedback", question.explanation() == null ? "" : question.explanation());
        plain(2, "defaultgrade", "1.0000000");
        plain(2, "penalty", "0.5000000");
        plain(2, "hidden", "0");
        plain(2, "idnumber", question.id());
        switch (question) {
            case Question.Choice choice -> picked(choice.answers(), true);
            case Question.Choices choices -> picked(choices.answers(), false);
            case Question.Match match -> match(match);
            case Question.Amount amount -> amount(amount);
        }
        out.append("  </question>\n");
    }

    private void picked(List<Question.Answer> answers, boolean one) {
        plain(2, "single", String.valueOf(one));
        plain(2, "shuffleanswers", "true");
        plain(2, "answernumbering", "none");
        for (var it : answers) {
            var weight = one ? it.right() ? "100" : "0" : Weights.of(it, answers);
            answer(weight, "markdown", it.text(), it.feedback(), "");
        }
    }

    private void match(Question.Match match) {
        plain(2, "shuffleanswers", "true");
        formatted(2, "partiallycorrectfeedback", match.feedback());
        formatted(2, "incorrectfeedback", match.feedback());
        for (var it : match.pairs()) side(it.left(), it.right());
        for (var it : match.extra()) side("", it);
    }

    private void side(String left, String right) {
        out.append("    <subquestion format=\"markdown\">\n");
        text(3, left);
        out.append("      <answer>\n");
        text(4, right);
        out.append("      </answer>\n    </subquestion>\n");
    }

    private void amount(Question.Amount amount) {
        answer("100", "moodle_auto_format", number(amount.value()), "", tolerance(amount.tolerance()));
        for (var it : amount.near())
            answer("0", "moodle_auto_format", number(it.value()), it.feedback(), tolerance(BigDecimal.ZERO));
        if (!amount.feedback().isBlank())
            answer("0", "moodle_auto_format", "*", amount.feedback(), tolerance(BigDecimal.ZERO));
        if (amount.unit() == null) return;
        out.append("    <units>\n      <unit>\n        <multiplier>1</multiplier>\n        <unit_name>")
                .append(escaped(amount.unit()))
                .append("</unit_name>\n      </unit>\n    </units>\n");
        plain(2, "unitgradingtype", "0");
        plain(2, "unitpenalty", "0.1000000");
        plain(2, "showunits", "3");
        plain(2, "unitsleft", "0");
    }

    private static String tolerance(@Nullable BigDecimal tolerance) {
        return tolerance == null ? "" : "      <tolerance>" + number(tolerance) + "</tolerance>\n";
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private void answer(String weight, String format, String said, String feedback, String more) {
        out.append("    <answer fraction=\"")
                .append(weight)
                .append("\" format=\"")
                .append(format)
                .append("\">\n");
        text(3, said);
        formatted(3, "feedback", feedback);
        out.append(more).append("    </answer>\n");
    }

    private void formatted(int depth, String name, String text) {
        indent(depth).append('<').append(name).append(" format=\"markdown\">\n");
        text(depth + 1, text);
        indent(depth).append("</").append(name).append(">\n");
    }

    private void text(int depth, String text) {
        plain(depth, "text", text);
    }

    private void plain(int depth, String name, String text) {
        indent(depth)
                .append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }

    private static String escaped(String text) {
        return text.strip()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
