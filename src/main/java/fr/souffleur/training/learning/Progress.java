package fr.souffleur.training.learning;

import fr.souffleur.kits.Version;
import fr.souffleur.training.course.Course;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in a course. Only what belongs to the course's first number counts: a new one asks anew.
 *
 * @param done ids of lessons
 * @param lesson where they were last; null before the first one
 * @param quizPassed once, at any attempt
 * @param calibrated once, with any set
 * @param startedAt null when nothing was opened yet
 * @param doneAt when all that it asks was done for the first time
 */
public record Progress(
        Course course,
        Set<String> done,
        @Nullable String lesson,
        boolean quizPassed,
        boolean calibrated,
        @Nullable Instant startedAt,
        @Nullable Instant seenAt,
        @Nullable Instant doneAt) {

    static Progress none(Course course) {
        return new Progress(course, Set.of(), null, false, false, null, null, null);
    }

    public boolean started() {
        return startedAt != null;
    }

    public boolean done(Course.Lesson lesson) {
        return lesson.kind() == Course.Kind.CALIBRATION ? calibrated : done.contains(lesson.id());
    }

    public List<Course.Lesson> left() {
        return course.lessons().stream().filter(it -> !done(it)).toList();
    }

    public boolean quizLeft() {
        return course.quiz() != null && !quizPassed;
    }

    /** Lessons and quiz that are done. */
    public int steps() {
        return stepsInAll() - left().size() - (quizLeft() ? 1 : 0);
    }

    public int stepsInAll() {
        return course.lessons().size() + (course.quiz() == null ? 0 : 1);
    }

    /** Whether all that it asks is done. */
    public boolean complete() {
        return left().isEmpty() && !quizLeft();
    }

    /** Minutes of what is left. */
    public int minutesLeft() {
        var quiz = course.quiz();
        return left().stream().mapToInt(Course.Lesson::minutes).sum()
                + (quiz != null && quizLeft() ? quiz.minutes() : 0);
    }

    /** Whether what was done with one version counts for another: both have the same first number. */
    static boolean counts(String version, String now) {
        return Version.of(version)
                .numbers()
                .getFirst()
                .equals(Version.of(now).numbers().getFirst());
    }
}
