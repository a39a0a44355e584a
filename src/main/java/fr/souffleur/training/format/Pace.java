package fr.souffleur.training.format;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Spot;
import java.util.List;

/** Advice on how a course reads: five to twelve minutes a lesson, no more words than they hold, questions to spare. */
final class Pace {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 15;
    private static final int MOST_A_MINUTE = 180;
    private static final int SPARE = 2;

    private Pace() {}

    static void advise(CourseParts parts, Faults advice) {
        for (var lesson : parts.course().items("lessons")) minutes(lesson, parts, advice);
        var questions = parts.questions().map(it -> it.items("questions")).orElse(List.of());
        for (var pool : parts.course().at("quiz").items("pools")) {
            var id = pool.at("id").text();
            var held = questions.stream().filter(it -> it.at("pool").is(id)).count();
            if (held < pool.at("draw").number(0) + SPARE)
                advice.add(pool.at("draw").fault("advice.course.spare", held));
        }
    }

    private static void minutes(Spot lesson, CourseParts parts, Faults advice) {
        var minutes = lesson.at("minutes").number(1);
        if (minutes < SHORTEST || minutes > LONGEST)
            advice.add(lesson.at("minutes").fault("advice.course.minutes", minutes));
        var source = parts.texts().get(lesson.at("text").text());
        if (source == null) return;
        var figures = Readability.of(source.text());
        if (figures.words() > minutes * MOST_A_MINUTE)
            advice.add(lesson.at("minutes").fault("advice.course.words", figures.words(), minutes));
        for (var sentence : figures.tooLong())
            advice.add(source.fault(Math.max(0, source.text().indexOf(sentence)), "advice.course.sentence"));
    }
}
