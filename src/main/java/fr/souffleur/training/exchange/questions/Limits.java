package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much our own files hold: what is longer is told when it is read, not when it is published. */
final class Limits {

    static final int QUESTIONS = 400;

    private static final int TEXT = 3_000;
    private static final int ANSWER = 600;
    private static final int SIDE = 300;
    private static final int FEEDBACK = 1_200;
    private static final int EXPLANATION = 1_500;
    private static final int UNIT = 40;
    private static final int MOST_ANSWERS = 8;
    private static final int MOST_OTHERS = 6;

    private final Findings findings;

    Limits(Findings findings) {
        this.findings = findings;
    }

    void question(Takeover.Head head) {
        text(head.line(), head.text(), TEXT);
        length(head.line(), head.explanation(), EXPLANATION);
    }

    void answers(List<Weighted> answers) {
        if (answers.isEmpty()) return;
        count(answers.getFirst().line(), answers.size());
        for (var it : answers) {
            text(it.line(), it.text(), ANSWER);
            length(it.line(), it.feedback(), FEEDBACK);
        }
        var seen = new HashSet<String>();
        for (var it : answers)
            if (!seen.add(it.text().toLowerCase(Locale.ROOT))) findings.fault(it.line(), "answer-twice", it.text());
    }

    void pairs(int line, List<Question.Pair> pairs, List<String> extra, String feedback) {
        count(line, pairs.size());
        if (extra.size() > MOST_OTHERS) findings.fault(line, "too-many-others", MOST_OTHERS);
        length(line, feedback, FEEDBACK);
        var rights = Stream.concat(pairs.stream().map(Question.Pair::right), extra.stream())
                .toList();
        for (var side : List.of(pairs.stream().map(Question.Pair::left).toList(), rights)) {
            var seen = new HashSet<String>();
            for (var it : side) {
                text(line, it, SIDE);
                if (!seen.add(it.toLowerCase(Locale.ROOT))) findings.fault(line, "answer-twice", it);
            }
        }
    }

    void amount(int line, List<Question.Near> near, String feedback, @Nullable String unit) {
        if (near.size() > MOST_OTHERS) findings.fault(line, "too-many-others", MOST_OTHERS);
        near.forEach(it -> length(line, it.feedback(), FEEDBACK));
        length(line, feedback, FEEDBACK);
        if (unit != null) length(line, unit, UNIT);
    }

    private void count(int line, int answers) {
        if (answers < 2) findings.fault(line, "too-few-answers");
        else if (answers > MOST_ANSWERS) findings.fault(line, "too-many-answers", MOST_ANSWERS);
    }

    private void text(int line, String text, int most) {
        if (text.isBlank()) findings.fault(line, "empty");
        length(line, text, most);
    }

    private void length(int line, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) findings.fault(line, "too-long", most);
    }
}
