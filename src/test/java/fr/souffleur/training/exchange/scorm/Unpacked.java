package fr.souffleur.training.exchange.scorm;

import fr.souffleur.common.Words;
import fr.souffleur.kits.Grid;
import fr.souffleur.kits.Kits;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CoursesCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** A course's package with its files in the order of the zip. */
public record Unpacked(CourseBook book, Map<String, byte[]> files) {

    private static final Grid GRID = new Kits("kits").grid();

    public static Unpacked of(CourseBook book) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped(book)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new Unpacked(book, files);
    }

    /** Of the courses in a folder, that with this code. */
    public static CourseBook course(String folder, String code) {
        return CoursesCheck.of(Path.of(folder)).courses().stream()
                .map(it -> it.book())
                .filter(Objects::nonNull)
                .filter(it -> it.course().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static byte[] zipped(CourseBook book) {
        return ScormPackage.of(book, GRID, Words.in(book.course().language()));
    }

    public String text(String file) {
        return new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }
}
