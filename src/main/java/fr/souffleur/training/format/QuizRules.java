package fr.souffleur.training.format;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A quiz draws what its pools can give, and leads back to lessons that exist. */
final class QuizRules {

    private QuizRules() {}

    static void check(CourseParts parts, Faults faults) {
        if (parts.questions().isEmpty()) return;
        var questions = parts.questions().get().items("questions");
        var seen = new HashSet<String>();
        questions.forEach(it -> LessonRules.unique(it.at("id"), seen, faults));
        pools(parts.course(), questions, faults);
    }

    private static void pools(Spot course, List<Spot> questions, Faults faults) {
        var lessons =
                course.items("lessons").stream().map(it -> it.at("id").text()).collect(Collectors.toSet());
        var held = new HashMap<String, Integer>();
        questions.forEach(it -> held.merge(it.at("pool").text(), 1, Integer::sum));
        var seen = new HashSet<String>();
        for (var pool : course.at("quiz").items("pools")) {
            LessonRules.unique(pool.at("id"), seen, faults);
            var lesson = pool.at("lesson");
            if (!lesson.text().isEmpty() && !lessons.contains(lesson.text()))
                faults.add(lesson.fault("course.lesson-unknown", lesson.text()));
            var has = held.getOrDefault(pool.at("id").text(), 0);
            if (pool.at("draw").number(0) > has) faults.add(pool.at("draw").fault("course.pool-short", has));
        }
        for (var question : questions) {
            var pool = question.at("pool");
            if (!pool.text().isEmpty() && !seen.contains(pool.text()))
                faults.add(pool.fault("course.pool-unknown", pool.text()));
        }
    }
}
