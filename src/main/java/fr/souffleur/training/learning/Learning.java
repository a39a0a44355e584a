package fr.souffleur.training.learning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.shelf.Courses;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person and the courses that they follow. Whoever is signed in may learn, whatever they belong to. */
@Service
@Transactional
public class Learning {

    private final Courses courses;
    private final ProgressRows rows;
    private final Standing standing;
    private final Clock clock;

    Learning(Courses courses, ProgressRows rows, Standing standing, Clock clock) {
        this.courses = courses;
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /** Every course, with how far the caller is. */
    @Transactional(readOnly = true)
    public List<Progress> all(Caller caller) {
        return standing.of(person(caller), courses.all());
    }

    /** @param code of the course, as addresses say it */
    @Transactional(readOnly = true)
    public Progress of(Caller caller, String code) {
        return standing.of(person(caller), courses.withCode(code));
    }

    /** Opens a lesson: whoever was not enrolled is from now on, and comes back here. */
    public Progress open(Caller caller, String code, String lesson) {
        var person = person(caller);
        var book = courses.withCode(code);
        book.lesson(lesson);
        rows.enrol(person, book.course().id(), book.course().version(), clock.instant());
        rows.at(person, book.course().id(), lesson);
        return standing.settle(person, book);
    }

    /** Says that a lesson is done. @throws Refused {@code training.by-rating} for vignettes, which are done by rating them */
    public Progress done(Caller caller, String code, String lesson) {
        var person = person(caller);
        var book = courses.withCode(code);
        if (book.lesson(lesson).kind() == Course.Kind.CALIBRATION) throw new Refused("training.by-rating");
        rows.enrol(person, book.course().id(), book.course().version(), clock.instant());
        rows.done(person, book.course().id(), lesson, book.course().version(), clock.instant());
        return standing.settle(person, book);
    }

    /** Takes that back: it will be read again. */
    public Progress undone(Caller caller, String code, String lesson) {
        var person = person(caller);
        var book = courses.withCode(code);
        rows.undone(person, book.course().id(), book.lesson(lesson).id());
        return standing.settle(person, book);
    }

    /** Asks once more for the certificate of a course that is complete: it may have waited for its keys. The same one is not given twice. */
    public void certify(Caller caller, String code) {
        standing.settle(person(caller), courses.withCode(code));
    }

    static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }

    static void known(CourseBook book, String version) {
        if (!Progress.counts(version, book.course().version())) throw new Refused("training.course-changed");
    }
}
