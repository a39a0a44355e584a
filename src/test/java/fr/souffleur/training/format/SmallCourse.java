package fr.souffleur.training.format;

import fr.souffleur.kits.archive.KitArchive;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.KitFolder;
import fr.souffleur.training.course.CourseBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;

/** A course of two lessons with a question of each kind, and the same with something changed. */
public final class SmallCourse {

    private static final Path FOLDER = Path.of("src/test/resources/courses/PETIT");

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private SmallCourse() {
        KitFiles.Blame none = (key, _) -> {
            throw new IllegalStateException(key);
        };
        var folder = new KitFolder(FOLDER);
        for (var name : folder.names())
            files.put(name, folder.bytes(name, 1 << 20, none).orElseThrow());
    }

    public static SmallCourse whole() {
        return new SmallCourse();
    }

    /** As it stands, ready to be taught. */
    public static CourseBook book() {
        return Objects.requireNonNull(whole().check().book());
    }

    /** The same with these words in the place of others in one file. */
    public SmallCourse with(String file, String words, String others) {
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(words)) throw new IllegalArgumentException(file + " does not say: " + words);
        return put(file, text.replace(words, others));
    }

    public SmallCourse put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SmallCourse without(String file) {
        files.remove(file);
        return this;
    }

    public KitFiles files() {
        return KitArchive.of("", files);
    }

    public CourseCheck check() {
        return CourseCheck.of(files());
    }
}
