package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions from elsewhere made into ours, one after the other, whatever file they come from. */
final class Takeover {

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private final Findings findings;
    private final Limits limits;
    private final Names names = new Names();
    private final List<Question> questions = new ArrayList<>();

    Takeover(Findings findings) {
        this.findings = findings;
        this.limits = new Limits(findings);
    }

    /** What every question says. @param id as the file names it; made into one of ours */
    record Head(int line, String id, String pool, String text, String explanation) {

        private @Nullable String keep() {
            return explanation.isEmpty() ? null : explanation;
        }
    }

    Reading done() {
        if (questions.isEmpty() && findings.clean()) findings.fault(1, "nothing");
        return findings.of(questions);
    }

    void picked(Head head, List<Weighted> given, boolean several) {
        var right =
                given.stream().filter(it -> several ? it.right() : it.whole()).count();
        if (right == 0) findings.fault(head.line(), "no-right-answer");
        else if (!several && right > 1) findings.fault(head.line(), "several-right");
        else if (several && right == given.size()) findings.fault(head.line(), "no-wrong-answer");
        if (several && right > 0) points(head, given);
        var answers = new ArrayList<Question.Answer>();
        for (var it : given) {
            if (!several && it.right() && !it.whole()) findings.remark(it.line(), "part-credit", it.text());
            answers.add(new Question.Answer(it.text(), several ? it.right() : it.whole(), it.feedback()));
        }
        limits.answers(given);
        var id = names.of(head.id());
        add(
                head,
                several
                        ? new Question.Choices(id, names.pool(head.pool()), head.text(), answers, head.keep())
                        : new Question.Choice(id, names.pool(head.pool()), head.text(), answers, head.keep()));
    }

    /** Points that do not add up to a hundred leave nobody with all of them. */
    private void points(Head head, List<Weighted> given) {
        var sum = given.stream().filter(Weighted::right).map(Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(POINTS).abs().compareTo(BigDecimal.ONE) > 0)
            findings.fault(head.line(), "points", sum.stripTrailingZeros().toPlainString());
    }

    void match(Head head, List<Question.Pair> pairs, List<String> extra, String feedback) {
        limits.pairs(head.line(), pairs, extra, feedback);
        add(
                head,
                new Question.Match(
                        names.of(head.id()),
                        names.pool(head.pool()),
                        head.text(),
                        List.copyOf(pairs),
                        List.copyOf(extra),
                        feedback,
                        head.keep()));
    }

    void amount(Head head, List<Counted> given, @Nullable String unit) {
        var right = given.stream()
                .filter(it -> !it.any() && it.weight().compareTo(POINTS) >= 0)
                .toList();
        if (right.size() != 1) {
            findings.fault(head.line(), right.isEmpty() ? "no-right-answer" : "several-right");
            return;
        }
        var value = right.getFirst().number(findings);
        var reach = right.getFirst().reach(findings);
        if (value.isEmpty()) return;
        if (!right.getFirst().feedback().isEmpty())
            findings.remark(right.getFirst().line(), "right-feedback");
        var near = new ArrayList<Question.Near>();
        var other = "";
        for (var it : given) {
            if (it.equals(right.getFirst())) continue;
            if (it.any()) other = it.feedback();
            else near(it, value.get(), reach).ifPresent(near::add);
        }
        limits.amount(head.line(), near, other, unit);
        add(
                head,
                new Question.Amount(
                        names.of(head.id()),
                        names.pool(head.pool()),
                        head.text(),
                        value.get(),
                        reach.orElse(null),
                        unit,
                        List.copyOf(near),
                        other,
                        head.keep()));
    }

    private Optional<Question.Near> near(Counted it, BigDecimal value, Optional<BigDecimal> reach) {
        var number = it.number(findings);
        if (number.isEmpty()) return Optional.empty();
        var off = number.get().subtract(value).abs();
        if (off.compareTo(reach.orElse(BigDecimal.ZERO)) <= 0) {
            findings.remark(it.line(), "near-right", number.get().toPlainString());
            return Optional.empty();
        }
        if (it.weight().signum() > 0)
            findings.remark(it.line(), "part-credit", number.get().toPlainString());
        return Optional.of(new Question.Near(number.get(), it.feedback()));
    }

    private void add(Head head, Question question) {
        limits.question(head);
        if (questions.size() < Limits.QUESTIONS) questions.add(question);
        else findings.fault(head.line(), "too-many", Limits.QUESTIONS);
    }
}
