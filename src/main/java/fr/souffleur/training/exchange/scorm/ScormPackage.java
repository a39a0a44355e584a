package fr.souffleur.training.exchange.scorm;

import fr.souffleur.common.Words;
import fr.souffleur.kits.Grid;
import fr.souffleur.training.course.CourseBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A course as a SCORM 1.2 package: one page that needs nothing from outside, and its manifest. The same course gives the same bytes.
 * Right answers and keys are in it, because the page judges on its own: it is for who may hold them.
 */
public final class ScormPackage {

    static final String MANIFEST = "imsmanifest.xml";
    static final String PAGE = "index.html";
    static final String DATA = "course-data.js";

    /** In the order in which the page needs them; the data come after the first. */
    static final List<String> SCRIPTS = List.of(
            "platform.js",
            DATA,
            "memory.js",
            "rules.js",
            "parts.js",
            "fields.js",
            "quiz.js",
            "calibration.js",
            "course.js");

    static final String STYLE = "course.css";

    private ScormPackage() {}

    /** @param words of the frame, in the course's language */
    public static byte[] of(CourseBook book, Grid grid, Words words) {
        var files = files(book, grid, words);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, Manifest.of(book.course(), passPercent(book), files.keySet()));
            for (var file : files.entrySet()) put(zip, file.getKey(), file.getValue());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> files(CourseBook book, Grid grid, Words words) {
        var files = new TreeMap<String, byte[]>();
        files.put(PAGE, utf8(new CoursePage(book, words).html()));
        files.put(DATA, utf8(new CourseData(book, grid, words).script()));
        for (var name : SCRIPTS) if (!name.equals(DATA)) files.put(name, resource(name));
        files.put(STYLE, resource(STYLE));
        for (var lesson : book.course().lessons())
            for (var diagram : lesson.diagrams())
                files.put(diagram.file(), book.diagram(diagram.file()).content());
        return files;
    }

    /** Percent from which it counts as passed; 0 when it asks nothing but reading. */
    private static int passPercent(CourseBook book) {
        if (book.course().quiz() != null) return book.course().passPercent();
        return book.calibration() == null ? 0 : book.calibration().rightPercent();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) {
        try (var stream = ScormPackage.class.getResourceAsStream("/training/scorm/" + name)) {
            if (stream == null) throw new IllegalStateException("missing " + name);
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
