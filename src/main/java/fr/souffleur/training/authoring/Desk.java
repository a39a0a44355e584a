package fr.souffleur.training.authoring;

import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CourseCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A draft as it lies open: what is written, what the checker says, what was done with it.
 *
 * @param undo whether the last change can be taken back
 * @param acts newest first
 */
public record Desk(Draft draft, Manuscript manuscript, CourseCheck check, Told told, boolean undo, List<Act> acts) {

    /** The same files make the same archive, whenever it is asked for. */
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2020, 1, 1, 0, 0);

    static Desk of(Draft draft, Manuscript manuscript, boolean undo, List<Act> acts) {
        var check = manuscript.check();
        return new Desk(draft, manuscript, check, Told.of(manuscript, check), undo, acts);
    }

    /** The course, once nothing is wrong with it. */
    public Optional<CourseBook> book() {
        return Optional.ofNullable(check.book());
    }

    public boolean writable() {
        return draft.status() == Draft.Status.WRITING;
    }

    /** All files as a zip, to go on working with them elsewhere. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : manuscript.files().entrySet()) {
                var entry = new ZipEntry(draft.code() + "/" + file.getKey());
                entry.setTimeLocal(SOME_DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
