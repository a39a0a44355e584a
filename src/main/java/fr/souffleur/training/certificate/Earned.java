package fr.souffleur.training.certificate;

import fr.souffleur.training.course.Course.Certifies;
import java.util.List;
import java.util.UUID;

/**
 * All that a certificate takes from a course, at the moment when somebody has done all that it asks. Nothing is read from
 * the course afterwards.
 *
 * @param occasion one for each time it was done: the same again is the same certificate
 * @param course its id with publisher; a newer certificate of the same course replaces the one before
 * @param title Markdown, in the course's language
 * @param language of the course
 * @param months how long it is valid
 * @param result in words that may stand on paper, such as <i>quiz réussi</i>: no answer, no number of points
 */
public record Earned(
        UUID occasion,
        String course,
        String code,
        String title,
        String version,
        String language,
        Certifies certifies,
        int months,
        List<Lesson> lessons,
        String result) {

    /** @param title Markdown, in the course's language */
    public record Lesson(String title, int minutes) {}

    public Earned {
        if (certifies == Certifies.NONE || months < 1)
            throw new IllegalArgumentException(course + " certifies nothing");
        lessons = List.copyOf(lessons);
    }
}
