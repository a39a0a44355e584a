package fr.souffleur.training.shelf;

import fr.souffleur.training.course.CourseBook;
import java.util.List;

/** What regional bodies published beside the courses that came with the portal. */
public interface PublishedCourses {

    Today today();

    /** @param acts counts what was decided: another number means other books @param books none that is retired */
    record Today(int acts, List<CourseBook> books) {}
}
