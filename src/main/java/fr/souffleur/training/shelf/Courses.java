package fr.souffleur.training.shelf;

import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The courses that can be followed: those shipped as files and those that a regional body published. */
@Service
public class Courses {

    private final List<CourseBook> shipped;

    // As text: Spring would look for a path on the class path first.
    Courses(@Value("${souffleur.courses}") String folder) {
        this.shipped = inOrder(CourseShelf.from(Path.of(folder)));
    }

    /** One version of each; what others ask to have followed first comes first. */
    public List<CourseBook> all() {
        return shipped;
    }

    /** @param id publisher and code */
    public Optional<CourseBook> find(String id) {
        return all().stream().filter(it -> it.course().id().equals(id)).findFirst();
    }

    /** By the code alone, as addresses say it. @throws Refused {@code unknown} */
    public CourseBook withCode(String code) {
        return all().stream()
                .filter(it -> it.course().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    private static List<CourseBook> inOrder(List<CourseBook> books) {
        return books.stream()
                .sorted(Comparator.comparingInt((CourseBook it) -> depth(it.course(), books, new HashSet<>()))
                        .thenComparing(it -> it.course().minutes())
                        .thenComparing(it -> it.course().id()))
                .toList();
    }

    /** How many courses lie before it, one after the other. A circle cannot come here, and would end where it closes. */
    private static int depth(Course course, List<CourseBook> books, HashSet<String> seen) {
        if (!seen.add(course.id())) return 0;
        return course.before().stream()
                .flatMap(id -> books.stream()
                        .map(CourseBook::course)
                        .filter(it -> it.id().equals(id)))
                .mapToInt(it -> 1 + depth(it, books, seen))
                .max()
                .orElse(0);
    }
}
