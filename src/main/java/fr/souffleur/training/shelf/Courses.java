package fr.souffleur.training.shelf;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.source.KitFolder;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The courses that can be followed: those shipped as files and those that a regional body published. */
@Service
public class Courses {

    private static final int LARGEST = 4 * 1024 * 1024;

    private final Path folder;
    private final List<CourseBook> shipped;
    private final PublishedCourses published;
    private volatile PublishedCourses.@Nullable Today shelf;

    // As text: Spring would look for a path on the class path first.
    Courses(@Value("${souffleur.courses}") String folder, PublishedCourses published) {
        this.folder = Path.of(folder);
        this.shipped = inOrder(CourseShelf.from(this.folder));
        this.published = published;
    }

    /** The highest version of each; what others ask to have followed first comes first. */
    public List<CourseBook> all() {
        var today = published.today();
        var now = shelf;
        if (now == null || now.acts() != today.acts()) {
            now = new PublishedCourses.Today(today.acts(), inOrder(highest(today.books())));
            shelf = now;
        }
        return now.books();
    }

    /** Those that came with the portal, whatever was published in their place. */
    public List<CourseBook> shipped() {
        return shipped;
    }

    /** All files of a course as they came with the portal. @throws Refused {@code unknown} for any other */
    public SortedMap<String, byte[]> files(CourseBook book) {
        if (!shipped.contains(book)) throw new Refused("unknown");
        var course = new KitFolder(folder.resolve(book.course().code()));
        var files = new TreeMap<String, byte[]>();
        for (var name : course.names())
            course.bytes(name, LARGEST, (_, _) -> {}).ifPresent(it -> files.put(name, it));
        return files;
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

    /** Of the same version, the one that came with the portal. */
    private List<CourseBook> highest(List<CourseBook> others) {
        var highest = new LinkedHashMap<String, CourseBook>();
        for (var book : shipped) highest.put(book.course().id(), book);
        for (var book : others)
            highest.merge(
                    book.course().id(),
                    book,
                    (one, other) -> other.version().compareTo(one.version()) > 0 ? other : one);
        return List.copyOf(highest.values());
    }

    private static List<CourseBook> inOrder(List<CourseBook> books) {
        return books.stream()
                .sorted(Comparator.comparingInt((CourseBook it) -> depth(it.course(), books, new HashSet<>()))
                        .thenComparing(it -> it.course().minutes())
                        .thenComparing(it -> it.course().id()))
                .toList();
    }

    /** How many courses lie before it, one after the other. A circle is refused where it would be made, and ends where it closes. */
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
