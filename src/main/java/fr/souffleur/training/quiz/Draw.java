package fr.souffleur.training.quiz;

import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.course.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A quiz as one attempt has it: so many questions of each pool, those asked least often first, and answers in some order. */
public final class Draw {

    private Draw() {}

    /** @param before how often each question was asked of this person already */
    public static List<Question> of(CourseBook book, Map<String, Integer> before, RandomGenerator chance) {
        var quiz = book.course().quiz();
        if (quiz == null) return List.of();
        var drawn = new ArrayList<Question>();
        for (var pool : quiz.pools()) drawn.addAll(of(book, pool, before, chance));
        return drawn.stream().map(it -> shuffled(it, chance)).toList();
    }

    private static List<Question> of(
            CourseBook book, Course.Pool pool, Map<String, Integer> before, RandomGenerator chance) {
        var questions = new ArrayList<>(book.pool(pool.id()));
        Collections.shuffle(questions, chance);
        questions.sort(Comparator.comparing((Question it) -> before.getOrDefault(it.id(), 0)));
        return questions.subList(0, Math.min(pool.draw(), questions.size()));
    }

    private static Question shuffled(Question question, RandomGenerator chance) {
        return switch (question) {
            case Question.Choice(var id, var pool, var text, var answers, var explanation) ->
                new Question.Choice(id, pool, text, shuffled(answers, chance), explanation);
            case Question.Choices(var id, var pool, var text, var answers, var explanation) ->
                new Question.Choices(id, pool, text, shuffled(answers, chance), explanation);
            case Question.Match match -> match;
            case Question.Amount amount -> amount;
        };
    }

    private static <T> List<T> shuffled(List<T> list, RandomGenerator chance) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, chance);
        return List.copyOf(copy);
    }
}
