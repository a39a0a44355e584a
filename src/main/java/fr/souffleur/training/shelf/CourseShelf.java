package fr.souffleur.training.shelf;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CoursesCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was found good in the courses' folder. A course with a fault is left out and named in the log; the portal starts. */
final class CourseShelf {

    private static final Logger LOG = LoggerFactory.getLogger(CourseShelf.class);

    private CourseShelf() {}

    static List<CourseBook> from(Path folder) {
        if (!Files.isDirectory(folder)) {
            LOG.error("No courses: there is no folder {}", folder.toAbsolutePath());
            return List.of();
        }
        var check = CoursesCheck.of(folder);
        var faults = check.allFaults();
        if (!faults.isEmpty()) tell(faults);
        var books = new ArrayList<CourseBook>();
        for (var course : check.courses())
            if (course.book() != null && course.book().course().status() == Course.Status.PUBLISHED)
                books.add(course.book());
        LOG.info(
                "Courses: {}",
                books.stream()
                        .map(it -> it.course().id() + " " + it.course().version())
                        .toList());
        return List.copyOf(books);
    }

    private static void tell(List<Fault> faults) {
        LOG.error("Courses: {} faults", faults.size());
        faults.stream().limit(20).forEach(it -> LOG.error("{}", it.say(Words.in("en"))));
    }
}
