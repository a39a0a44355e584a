package fr.souffleur.training.course;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course with all that belongs to it, as one version of it says it.
 *
 * @param texts Markdown by file
 * @param diagrams drawings by file
 * @param digest SHA-256 over all its files
 */
public record CourseBook(
        Course course,
        List<Question> questions,
        @Nullable Calibration calibration,
        Map<String, String> texts,
        Map<String, Drawing> diagrams,
        String digest) {

    /** @param type media type */
    public record Drawing(String type, byte[] content) {}

    /** @throws Refused ({@code unknown}) when the course has no such lesson */
    public Course.Lesson lesson(String id) {
        return course.lessons().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** As Markdown. @param file as the course names it */
    public String text(String file) {
        return known(texts.get(file));
    }

    public Drawing diagram(String file) {
        return known(diagrams.get(file));
    }

    public List<Question> pool(String id) {
        return questions.stream().filter(it -> it.pool().equals(id)).toList();
    }

    public Version version() {
        return Version.of(course.version());
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) throw new Refused("unknown");
        return found;
    }
}
