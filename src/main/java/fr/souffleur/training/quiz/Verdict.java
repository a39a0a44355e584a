package fr.souffleur.training.quiz;

import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an answer comes to, and what is said about it.
 *
 * @param remarks in the order in which the answers stand
 */
public record Verdict(boolean right, List<Remark> remarks) {

    /** @param about the words that it speaks of; empty for the whole answer @param text Markdown */
    public record Remark(String about, boolean right, String text) {}

    /** @throws Refused {@code training.nothing-given} when something is missing, {@code unknown} when it is no answer to this */
    public static Verdict of(Question question, Given given) {
        return switch (question) {
            case Question.Picked picked when given instanceof Given.Picks picks -> of(picked, picks);
            case Question.Match match when given instanceof Given.Matched matched -> of(match, matched);
            case Question.Amount amount when given instanceof Given.Number number -> of(amount, number);
            default -> throw new Refused("unknown");
        };
    }

    /** What may be put beside the left sides, in an order that tells nothing. */
    public static List<String> offered(Question.Match match) {
        return Stream.concat(match.pairs().stream().map(Question.Pair::right), match.extra().stream())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Verdict of(Question.Picked question, Given.Picks given) {
        var answers = question.answers();
        if (given.picked().isEmpty()) throw new Refused("training.nothing-given");
        var one = question instanceof Question.Choice;
        if (given.picked().first() < 0
                || given.picked().last() >= answers.size()
                || one && given.picked().size() > 1) throw new Refused("unknown");
        var right = IntStream.range(0, answers.size())
                .allMatch(it -> answers.get(it).right() == given.picked().contains(it));
        var remarks = new ArrayList<Remark>();
        for (var it : given.picked()) {
            var answer = answers.get(it);
            remarks.add(new Remark(answer.text(), answer.right(), answer.feedback()));
        }
        return new Verdict(right, remarks);
    }

    private static Verdict of(Question.Match question, Given.Matched given) {
        var offered = offered(question);
        var pairs = question.pairs();
        if (given.beside().size() != pairs.size()) throw new Refused("training.nothing-given");
        if (given.beside().stream().anyMatch(it -> it < 0 || it >= offered.size())) throw new Refused("unknown");
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < pairs.size(); i++) {
            var beside = offered.get(given.beside().get(i));
            remarks.add(new Remark(
                    pairs.get(i).left() + " → " + beside,
                    beside.equals(pairs.get(i).right()),
                    ""));
        }
        var right = remarks.stream().allMatch(Remark::right);
        if (!right) remarks.add(new Remark("", false, question.feedback()));
        return new Verdict(right, remarks);
    }

    private static Verdict of(Question.Amount question, Given.Number given) {
        if (question.accepts(given.number())) return new Verdict(true, List.of());
        var said = question.near().stream()
                .filter(it -> it.value().compareTo(given.number()) == 0)
                .map(Question.Near::feedback)
                .findFirst()
                .orElse(question.feedback());
        return new Verdict(false, List.of(new Remark("", false, said)));
    }
}
