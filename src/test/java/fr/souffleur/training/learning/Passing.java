package fr.souffleur.training.learning;

import fr.souffleur.common.Caller;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.quiz.Given;
import fr.souffleur.training.quiz.Verdict;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who reads every lesson and knows every answer, and the answers of somebody who does not. */
public final class Passing {

    private Passing() {}

    /** All that a course with a quiz asks. */
    public static void all(Learning learning, Quizzes quizzes, Caller caller, String code) {
        for (var lesson : learning.of(caller, code).course().lessons()) learning.done(caller, code, lesson.id());
        var attempt = quizzes.begin(caller, code);
        for (var question : attempt.questions())
            quizzes.answer(caller, attempt.id(), question.id(), 1, right(question));
    }

    public static Given right(Question question) {
        return switch (question) {
            case Question.Picked picked ->
                new Given.Picks(IntStream.range(0, picked.answers().size())
                        .filter(it -> picked.answers().get(it).right())
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)));
            case Question.Match match ->
                new Given.Matched(match.pairs().stream()
                        .map(it -> Verdict.offered(match).indexOf(it.right()))
                        .toList());
            case Question.Amount amount -> new Given.Number(amount.value());
        };
    }

    public static Given wrong(Question question) {
        return switch (question) {
            case Question.Picked picked ->
                Given.Picks.of(IntStream.range(0, picked.answers().size())
                        .filter(it -> !picked.answers().get(it).right())
                        .findFirst()
                        .orElseThrow());
            case Question.Match match ->
                new Given.Matched(match.pairs().stream().map(_ -> 0).toList());
            case Question.Amount amount -> new Given.Number(amount.value().add(amount.value()));
        };
    }
}
