package fr.souffleur.training.follow;

import fr.souffleur.training.course.Course;
import java.util.List;
import java.util.OptionalInt;

/**
 * How far training has come among the structures that a body follows: numbers, no names, no structure by itself.
 *
 * @param structures how many are followed
 * @param facilitator how many have somebody who is ready to animate @param observer to observe
 */
public record Counts(int structures, int facilitator, int observer, List<OfCourse> courses) {

    /** Below this number of people a figure would be about somebody. */
    public static final int FEWEST = 3;

    /** @param people how many are ready by it; empty below three */
    public record OfCourse(Course course, OptionalInt people) {}
}
