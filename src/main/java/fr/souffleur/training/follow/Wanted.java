package fr.souffleur.training.follow;

import fr.souffleur.structures.Role;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.Course.Audience;
import fr.souffleur.training.course.Course.Certifies;
import fr.souffleur.training.course.CourseBook;
import java.util.List;
import java.util.Optional;

/** The one course that makes somebody ready for what they do in their structure. */
final class Wanted {

    private Wanted() {}

    /** Empty where the shelf has none for this role. */
    static Optional<Course> of(Role role, List<CourseBook> shelf) {
        var courses = shelf.stream().map(CourseBook::course).toList();
        return switch (role) {
            case PILOT -> certifying(Certifies.FACILITATOR, courses);
            case OBSERVER -> certifying(Certifies.OBSERVER, courses);
            case MANAGEMENT -> above(Audience.MANAGEMENT, courses);
            case IT, READER -> above(Audience.PLAYER, courses);
            case HEAD, CURATOR, COORDINATOR, ARS_READER, ADMINISTRATOR -> Optional.empty();
        };
    }

    static Optional<Course> certifying(Certifies what, List<Course> courses) {
        return courses.stream().filter(it -> it.certificate() == what).findFirst();
    }

    /** Whom a course names first, it is written for above all. */
    private static Optional<Course> above(Audience audience, List<Course> courses) {
        return courses.stream()
                .filter(it -> it.audience().getFirst() == audience)
                .findFirst();
    }
}
