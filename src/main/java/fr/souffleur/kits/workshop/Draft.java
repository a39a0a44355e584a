package fr.souffleur.kits.workshop;

import fr.souffleur.common.Refused;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.KitBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An edition with what readers need to judge it.
 *
 * @param bringing all of it, checked as it would be today
 * @param siblings every bringing of the same version, the newest first
 * @param remarks about any of them, oldest first
 * @param acts the kit's history, newest first
 */
public record Draft(Edition edition, Bringing bringing, List<Edition> siblings, List<Remark> remarks, List<Act> acts) {

    /** The same files make the same archive, whenever it is asked for. */
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2020, 1, 1, 0, 0);

    /** @throws Refused {@code kits.unreadable} when it would not pass the checks of today */
    public KitBook book() {
        var book = bringing.book();
        if (book == null) throw new Refused("kits.unreadable");
        return book;
    }

    public int openRemarks() {
        return (int) remarks.stream().filter(Remark::open).count();
    }

    /** All files as a zip, to go on working with them elsewhere. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : bringing.files().entrySet()) {
                var entry = new ZipEntry(book().kit().code() + "/" + file.getKey());
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

    /** Whether a later bringing of the same version exists. */
    public boolean overtaken() {
        return siblings.getFirst().number() > edition.number();
    }
}
