package fr.souffleur.training.learning;

import fr.souffleur.common.PersonId;
import fr.souffleur.training.course.CourseBook;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everything done so far comes to; told to whoever has to know once a course is complete. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standing {

    private final ProgressRows progress;
    private final AttemptRows attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standing(ProgressRows progress, AttemptRows attempts, ApplicationEventPublisher events, Clock clock) {
        this.progress = progress;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** In each of these courses, in their order. */
    List<Progress> of(PersonId person, List<CourseBook> books) {
        var enrolments = progress.enrolments(person);
        var lessons = progress.lessons(person);
        var tried = attempts.of(person, null);
        return books.stream()
                .map(it -> of(it, enrolments.get(it.course().id()), lessons, tried))
                .toList();
    }

    Progress of(PersonId person, CourseBook book) {
        return of(person, List.of(book)).getFirst();
    }

    /** Notes that a course is complete, or that a new version asks for more; what is complete may be certified. */
    Progress settle(PersonId person, CourseBook book) {
        var now = of(person, book);
        var course = book.course();
        if (now.complete()) events.publishEvent(new Completions.Proven(person, course.id()));
        if (now.complete() && now.doneAt() == null) {
            progress.finish(person, course.id(), clock.instant());
            events.publishEvent(new CourseFollowed(person, course.id(), course.version(), clock.instant()));
        }
        if (!now.complete() && now.doneAt() != null) progress.finish(person, course.id(), null);
        return of(person, book);
    }

    private static Progress of(
            CourseBook book,
            ProgressRows.@Nullable Enrolment enrolment,
            List<ProgressRows.Done> lessons,
            List<AttemptRows.Row> attempts) {
        var course = book.course();
        if (enrolment == null) return Progress.none(course);
        var done = lessons.stream()
                .filter(it -> it.course().equals(course.id()) && Progress.counts(it.version(), course.version()))
                .map(ProgressRows.Done::lesson)
                .collect(Collectors.toSet());
        return new Progress(
                course,
                done,
                enrolment.lesson(),
                passed(book, AttemptRows.Kind.QUIZ, attempts),
                passed(book, AttemptRows.Kind.CALIBRATION, attempts),
                enrolment.startedAt(),
                enrolment.seenAt(),
                enrolment.doneAt());
    }

    private static boolean passed(CourseBook book, AttemptRows.Kind kind, List<AttemptRows.Row> attempts) {
        return attempts.stream()
                .filter(it ->
                        it.kind() == kind && it.course().equals(book.course().id()))
                .filter(it -> Progress.counts(it.version(), book.course().version()))
                .anyMatch(it -> Boolean.TRUE.equals(it.passed()));
    }
}
