package fr.souffleur.training.learning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Earned;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.shelf.Courses;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out the certificate that somebody has earned, after what they did is kept: keys that are out of reach lose nobody's last
 * answer. The certificate then comes when the course's page is opened again.
 */
@Component
class Completions {

    private static final Logger LOG = LoggerFactory.getLogger(Completions.class);

    private final Certificates certificates;
    private final Courses courses;
    private final AttemptRows attempts;
    private final Standing standing;
    private final TransactionTemplate alone;

    Completions(
            Certificates certificates,
            Courses courses,
            AttemptRows attempts,
            Standing standing,
            PlatformTransactionManager transactions) {
        this.certificates = certificates;
        this.courses = courses;
        this.attempts = attempts;
        this.standing = standing;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Something was passed, or the last lesson done. */
    record Proven(PersonId person, String course) {}

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Proven proven) {
        try {
            alone.executeWithoutResult(_ -> settle(proven));
        } catch (RuntimeException outOfReach) {
            LOG.error("A certificate of {} waits", proven.course(), outOfReach);
        }
    }

    /** The same occasion again is the same certificate. */
    private void settle(Proven proven) {
        courses.find(proven.course())
                .filter(it -> it.course().certificate() != Course.Certifies.NONE)
                .filter(it -> standing.of(proven.person(), it).complete())
                .ifPresent(book -> occasion(proven.person(), book)
                        .ifPresent(it -> certificates.award(new Caller.Person(proven.person()), earned(book, it))));
    }

    /** The newest attempt that was passed: to pass anew is to renew. */
    private Optional<AttemptRows.Row> occasion(PersonId person, CourseBook book) {
        return attempts.of(person, book.course().id()).stream()
                .filter(it -> Boolean.TRUE.equals(it.passed()))
                .filter(it -> Progress.counts(it.version(), book.course().version()))
                .findFirst();
    }

    private static Earned earned(CourseBook book, AttemptRows.Row attempt) {
        var course = book.course();
        var result = attempt.kind() == AttemptRows.Kind.QUIZ ? "training.result.quiz" : "training.result.calibration";
        UUID occasion = attempt.id().value();
        return new Earned(
                occasion,
                course.id(),
                course.code(),
                course.title(),
                course.version(),
                course.language(),
                course.certificate(),
                Objects.requireNonNull(course.validityMonths()),
                course.lessons().stream()
                        .map(it -> new Earned.Lesson(it.title(), it.minutes()))
                        .toList(),
                Words.in(course.language()).say(result));
    }
}
