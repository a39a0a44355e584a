package fr.souffleur.training.certificate;

import fr.souffleur.common.Words;
import fr.souffleur.seals.Reading;
import fr.souffleur.seals.StatementReader;
import fr.souffleur.seals.Use;
import fr.souffleur.ui.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A certificate in words: the public page and the credential read from here; the paper adds the name. */
@Component
class CertificateWords implements StatementReader {

    @Override
    public Use use() {
        return Use.CERTIFICATES;
    }

    @Override
    public Reading read(String text, Words words) {
        return read(Certificate.parse(text), words);
    }

    @Override
    public boolean named() {
        return true;
    }

    @Override
    public boolean bears(String text, String name) {
        return Certificate.parse(text).bearer().is(name);
    }

    static Reading read(Certificate it, Words words) {
        return new Reading(
                title(it, words),
                words.say("training.certificate.lead", it.title(), day(it.from(), it, words)),
                ZoneId.of(it.zone()),
                it.courseLanguage(),
                it.end(),
                facts(it, words),
                new Reading.Table(
                        words.say("training.certificate.learned"),
                        List.of(words.say("training.certificate.lesson"), words.say("training.certificate.time")),
                        true,
                        it.lessons().stream().map(lesson -> row(lesson, words)).toList()),
                List.of(words.say("training.certificate.worth")));
    }

    /** Prêt à animer, prêt à observer. */
    static String title(Certificate it, Words words) {
        return words.say(
                "training.certificate.certifies." + it.certifies().name().toLowerCase(Locale.ROOT));
    }

    static String day(LocalDate day, Certificate it, Words words) {
        return new Days(words.locale(), ZoneId.of(it.zone())).plain(day);
    }

    private static List<Reading.Fact> facts(Certificate it, Words words) {
        return List.of(
                new Reading.Fact(
                        words.say("training.certificate.course"),
                        words.say("training.certificate.course-version", it.code(), it.version()),
                        false),
                new Reading.Fact(words.say("training.certificate.result"), it.result(), false),
                new Reading.Fact(words.say("training.certificate.until"), day(it.until(), it, words), false));
    }

    private static List<String> row(Earned.Lesson lesson, Words words) {
        return List.of(lesson.title(), words.say("training.certificate.minutes", lesson.minutes()));
    }
}
