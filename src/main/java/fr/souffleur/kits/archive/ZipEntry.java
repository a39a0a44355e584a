package fr.souffleur.kits.archive;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One entry as the archive's directory tells it, and where its bytes lie.
 *
 * @param name made harmless to be shown, when it was not plain
 * @param mode Unix kind and rights; 0 where none were kept
 * @param begin of its own header, in the archive
 * @param data where its packed bytes begin
 * @param end just behind them
 */
record ZipEntry(
        String name,
        byte[] rawName,
        int flags,
        int method,
        long sum,
        long packed,
        long size,
        int mode,
        int begin,
        int data,
        int end) {

    private static final int LINK = 0xA000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;

    boolean folder() {
        return name.endsWith("/");
    }

    boolean encrypted() {
        return (flags & 0x2041) != 0;
    }

    /** Whether its sizes follow its bytes, and some bytes may so lie between it and the next. */
    boolean described() {
        return (flags & 8) != 0;
    }

    boolean link() {
        return (mode & 0xF000) == LINK;
    }

    boolean device() {
        var kind = mode & 0xF000;
        return kind != 0 && kind != FOLDER && kind != FILE && kind != LINK;
    }

    /** Unpacks exactly what was announced; one byte more or fewer, and it is refused. */
    byte[] unpack(byte[] archive) throws BadZip {
        var content = new byte[(int) size];
        if (method == 0) {
            if (packed != size) throw new BadZip("archive.size", name);
            System.arraycopy(archive, data, content, 0, content.length);
        } else {
            inflate(archive, content);
        }
        var sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != this.sum) throw new BadZip("archive.sum", name);
        return content;
    }

    private void inflate(byte[] archive, byte[] content) throws BadZip {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(archive, data, (int) packed);
            var length = 0;
            while (length < content.length) {
                var more = inflater.inflate(content, length, content.length - length);
                if (more == 0) break;
                length += more;
            }
            var tooMuch = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (length < content.length || tooMuch || !inflater.finished() || inflater.getBytesRead() != packed)
                throw new BadZip("archive.size", name);
        } catch (DataFormatException broken) {
            throw new BadZip("archive.sum", name);
        } finally {
            inflater.end();
        }
    }
}
