package fr.souffleur.training.authoring;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Version;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CoursesCheck;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** What a course must be to go on the shelf, beside being whole. */
final class Shelving {

    private Shelving() {}

    /**
     * @param versions every version that stands or may come back: shipped ones, and published ones that are not retired
     * @param shelf what stands on it now
     * @throws Refused {@code training.draft-preliminary}, {@code training.draft-lower}, {@code training.draft-code-taken},
     *     {@code training.draft-circle}
     */
    static void require(CourseBook book, Collection<CourseBook> versions, List<CourseBook> shelf) {
        var course = book.course();
        var version = Version.of(course.version());
        if (!version.preliminary().isEmpty()) throw new Refused("training.draft-preliminary", course.version());
        for (var it : versions) {
            var other = it.course();
            if (other.id().equals(course.id()) && it.version().compareTo(version) >= 0)
                throw new Refused("training.draft-lower", other.version());
        }
        fits(book, versions, shelf);
    }

    /** Whether it may stand beside the others. */
    static void fits(CourseBook book, Collection<CourseBook> versions, List<CourseBook> shelf) {
        var course = book.course();
        for (var it : versions)
            if (it.course().code().equals(course.code()) && !it.course().id().equals(course.id()))
                throw new Refused("training.draft-code-taken", it.course().id());
        var before = new HashMap<String, List<String>>();
        for (var it : shelf) before.put(it.course().id(), it.course().before());
        before.put(course.id(), course.before());
        if (CoursesCheck.circles(before).contains(course.id()))
            throw new Refused("training.draft-circle", asking(course, shelf));
    }

    /** Titles of what it asks for. */
    private static String asking(Course course, List<CourseBook> shelf) {
        return shelf.stream()
                .map(CourseBook::course)
                .filter(it -> course.before().contains(it.id()))
                .map(Course::title)
                .findFirst()
                .orElse(course.title());
    }
}
