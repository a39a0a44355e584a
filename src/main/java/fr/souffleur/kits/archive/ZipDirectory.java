package fr.souffleur.kits.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at an archive's end, read by itself: the usual readers trust it, take twins for one, and do not tell
 * links. Every entry's own header must say the same, and their bytes lie one behind the other without a gap.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LONGEST_DESCRIPTOR = 24;

    private final ByteBuffer archive;

    private ZipDirectory(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<ZipEntry> read(byte[] archive, int mostEntries) throws BadZip {
        try {
            return new ZipDirectory(archive).entries(mostEntries);
        } catch (IndexOutOfBoundsException cutShort) {
            throw new BadZip("archive.not-zip");
        }
    }

    private List<ZipEntry> entries(int most) throws BadZip {
        var end = end();
        var count = shortAt(end + 10);
        var size = intAt(end + 12);
        var begin = intAt(end + 16);
        if (count == 0xFFFF || size == 0xFFFFFFFFL || begin == 0xFFFFFFFFL) throw new BadZip("archive.way", "zip64");
        if (shortAt(end + 4) != 0 || shortAt(end + 6) != 0 || shortAt(end + 8) != count || begin + size != end)
            throw new BadZip("archive.not-zip");
        if (count > most) throw new BadZip("archive.too-many", most);
        var entries = new ArrayList<ZipEntry>();
        var at = (int) begin;
        for (var i = 0; i < count; i++) {
            if (intAt(at) != LISTED) throw new BadZip("archive.not-zip");
            entries.add(entry(at));
            at += 46 + shortAt(at + 28) + shortAt(at + 30) + shortAt(at + 32);
        }
        if (at != end) throw new BadZip("archive.not-zip");
        oneBehindTheOther(entries, (int) begin);
        return entries;
    }

    private ZipEntry entry(int at) throws BadZip {
        var name = bytes(at + 46, shortAt(at + 28));
        var shown = EntryNames.shown(name);
        var packed = intAt(at + 20);
        var begin = intAt(at + 42);
        var sizes = packed >= Integer.MAX_VALUE || intAt(at + 24) >= Integer.MAX_VALUE || begin >= archive.limit();
        if (sizes) throw new BadZip("archive.size", shown);
        var local = (int) begin;
        if (intAt(local) != LOCAL) throw new BadZip("archive.size", shown);
        var data = local + 30 + shortAt(local + 26) + shortAt(local + 28);
        if (data + packed > archive.limit()) throw new BadZip("archive.size", shown);
        var unix = shortAt(at + 4) >> 8 == 3;
        var entry = new ZipEntry(
                shown,
                name,
                shortAt(at + 8),
                shortAt(at + 10),
                intAt(at + 16),
                packed,
                intAt(at + 24),
                unix ? shortAt(at + 40) : shortAt(at + 40) & 0xF000,
                local,
                data,
                data + (int) packed);
        if (!told(entry)) throw new BadZip("archive.size", shown);
        return entry;
    }

    /** Whether the entry's own header says what the directory says. */
    private boolean told(ZipEntry entry) {
        var local = entry.begin();
        var sameName = Arrays.equals(bytes(local + 30, shortAt(local + 26)), entry.rawName());
        var sameWay = shortAt(local + 6) == entry.flags() && shortAt(local + 8) == entry.method();
        return sameName
                && sameWay
                && (entry.described()
                        || intAt(local + 14) == entry.sum()
                                && intAt(local + 18) == entry.packed()
                                && intAt(local + 22) == entry.size());
    }

    private static void oneBehindTheOther(List<ZipEntry> entries, int directory) throws BadZip {
        var sorted = entries.stream()
                .sorted(Comparator.comparingInt(ZipEntry::begin))
                .toList();
        var free = 0;
        var slack = 0;
        for (var entry : sorted) {
            if (entry.begin() < free) throw new BadZip("archive.overlap", entry.name());
            if (entry.begin() > free + slack) throw new BadZip("archive.hidden");
            free = entry.end();
            slack = entry.described() ? LONGEST_DESCRIPTOR : 0;
        }
        if (directory < free) throw new BadZip("archive.overlap", "");
        if (directory > free + slack) throw new BadZip("archive.hidden");
    }

    private int end() throws BadZip {
        for (var at = archive.limit() - 22; at >= Math.max(0, archive.limit() - 22 - 0xFFFF); at--)
            if (archive.getInt(at) == END && at + 22 + shortAt(at + 20) == archive.limit()) return at;
        throw new BadZip("archive.not-zip");
    }

    private byte[] bytes(int at, int length) {
        var bytes = new byte[length];
        archive.get(at, bytes);
        return bytes;
    }

    private int shortAt(int at) {
        return Short.toUnsignedInt(archive.getShort(at));
    }

    private long intAt(int at) {
        return Integer.toUnsignedLong(archive.getInt(at));
    }
}
