package fr.souffleur.training.certificate;

import fr.souffleur.common.Uuids;
import fr.souffleur.documents.Markdown;
import fr.souffleur.identity.Person;
import fr.souffleur.seals.StatementId;
import fr.souffleur.training.course.Course.Certifies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a certificate says, as it was sealed: it outlives its course, and nobody's name can be read in it. What it is
 * called in which language is {@link CertificateWords}.
 *
 * @param format of this record in storage
 * @param language the learner's, on that day: the paper speaks it
 * @param course id with publisher
 * @param courseLanguage of {@code title} and the lessons
 * @param until the last day
 */
public record Certificate(
        int format,
        Certifies certifies,
        String language,
        String course,
        String code,
        String version,
        String courseLanguage,
        String title,
        List<Earned.Lesson> lessons,
        String result,
        LocalDate from,
        LocalDate until,
        String zone,
        Bearer bearer) {

    /** People who learn belong to several structures or to none: days are those of the country's capital. */
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final JsonMapper JSON = new JsonMapper();

    /** One certificate; its statement under seal has the same. */
    public record Id(UUID value) {

        /** @throws fr.souffleur.common.Refused ({@code unknown}) when the text is no id */
        public static Id parse(String text) {
            return new Id(Uuids.parse(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }

        StatementId statement() {
            return new StatementId(value);
        }
    }

    static Certificate of(Earned earned, Person learner, LocalDate today) {
        var markdown = Markdown.with(earned.language(), Map.of());
        return new Certificate(
                1,
                earned.certifies(),
                learner.language(),
                earned.course(),
                earned.code(),
                earned.version(),
                earned.language(),
                markdown.plain(earned.title()),
                earned.lessons().stream()
                        .map(it -> new Earned.Lesson(markdown.plain(it.title()), it.minutes()))
                        .toList(),
                earned.result(),
                today,
                today.plusMonths(earned.months()),
                ZONE.getId(),
                Bearer.of(learner.name()));
    }

    static Certificate parse(String json) {
        return JSON.readValue(json, Certificate.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** The last second of its last day, where it was awarded. */
    Instant end() {
        return until.atTime(LocalTime.MAX).atZone(ZoneId.of(zone)).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** All lessons together. */
    int minutes() {
        return lessons.stream().mapToInt(Earned.Lesson::minutes).sum();
    }
}
