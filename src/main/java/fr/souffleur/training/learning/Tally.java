package fr.souffleur.training.learning;

import fr.souffleur.training.course.Question;
import fr.souffleur.training.quiz.Given;
import fr.souffleur.training.quiz.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts first answers to one question, whatever order its answers stood in. */
final class Tally {

    private final Map<String, Boolean> right;
    private final Map<String, Integer> chosen = new LinkedHashMap<>();
    private int people;
    private int rightAtFirst;

    private Tally(Map<String, Boolean> right) {
        this.right = right;
        right.keySet().forEach(it -> chosen.put(it, 0));
    }

    static Tally of(Question question) {
        var right = new LinkedHashMap<String, Boolean>();
        switch (question) {
            case Question.Picked picked -> picked.answers().forEach(it -> right.put(it.text(), it.right()));
            case Question.Match match -> match.pairs().forEach(it -> right.put(said(it), true));
            case Question.Amount amount -> {
                right.put(amount.value().toPlainString(), true);
                amount.near().forEach(it -> right.put(it.value().toPlainString(), false));
            }
        }
        return new Tally(right);
    }

    void count(Question question, Given given, boolean isRight) {
        people++;
        if (isRight) rightAtFirst++;
        switch (question) {
            case Question.Picked picked
            when given instanceof Given.Picks picks -> {
                for (int it : picks.picked())
                    if (it < picked.answers().size())
                        add(picked.answers().get(it).text());
            }
            case Question.Match match
            when given instanceof Given.Matched matched -> {
                var offered = Verdict.offered(match);
                for (int i = 0;
                        i < Math.min(match.pairs().size(), matched.beside().size());
                        i++)
                    if (offered.get(matched.beside().get(i))
                            .equals(match.pairs().get(i).right()))
                        add(said(match.pairs().get(i)));
            }
            case Question.Amount amount
            when given instanceof Given.Number number -> {
                if (amount.accepts(number.number())) add(amount.value().toPlainString());
                else
                    amount.near().stream()
                            .filter(it -> it.value().compareTo(number.number()) == 0)
                            .forEach(it -> add(it.value().toPlainString()));
            }
            default -> {
                // An answer of another kind than the question: it counts as not right.
            }
        }
    }

    int people() {
        return people;
    }

    Figure figure() {
        return new Figure(
                people,
                rightAtFirst,
                chosen.entrySet().stream()
                        .map(it -> new Figure.Share(it.getKey(), right.getOrDefault(it.getKey(), false), it.getValue()))
                        .toList());
    }

    private void add(String words) {
        chosen.computeIfPresent(words, (_, count) -> count + 1);
    }

    private static String said(Question.Pair pair) {
        return pair.left() + " → " + pair.right();
    }
}
