package fr.souffleur.kits.archive;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A zip of kits, unpacked in memory and never on disk.
 *
 * @param files what lies in it; nothing when there are faults
 * @param faults of the archive itself; those of the kits in it are found by whoever checks them
 */
public record KitArchive(KitFiles files, List<Fault> faults) {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_FAULTS = 100;
    private static final int HIGHEST_RATIO = 100;
    private static final int ALWAYS_FINE = 64 * 1024;

    /** @param name how people call the archive */
    public static KitArchive open(String name, byte[] archive) {
        var reading = new Reading(name);
        try {
            reading.unpack(archive);
        } catch (BadZip bad) {
            reading.blame("", bad);
        }
        var faults = List.copyOf(reading.faults);
        return new KitArchive(new ArchiveFiles(name, "", faults.isEmpty() ? reading.files : Map.of()), faults);
    }

    public static KitArchive open(Path file) throws IOException {
        var name = file.toString().replace('\\', '/');
        if (Files.size(file) <= LARGEST) return open(name, Files.readAllBytes(file));
        var fault = new Fault(name, 1, 1, "archive.too-big", List.of(LARGEST / 1024 / 1024));
        return new KitArchive(new ArchiveFiles(name, "", Map.of()), List.of(fault));
    }

    /** Files that are at hand already, as they would lie in an archive. */
    public static KitFiles of(String name, Map<String, byte[]> files) {
        return new ArchiveFiles(name, "", files);
    }

    /** One archive on its way into memory. */
    private static final class Reading {

        private final String name;
        private final Map<String, byte[]> files = new LinkedHashMap<>();
        private final List<Fault> faults = new ArrayList<>();

        Reading(String name) {
            this.name = name;
        }

        void unpack(byte[] archive) throws BadZip {
            if (archive.length > LARGEST) throw new BadZip("archive.too-big", LARGEST / 1024 / 1024);
            var entries = ZipDirectory.read(archive, MOST_ENTRIES);
            var names = new EntryNames();
            var whole = 0L;
            for (var entry : entries) {
                var trouble = names.trouble(entry);
                if (trouble == null) trouble = weight(entry);
                if (trouble != null) blame(entry.name(), new BadZip(trouble, entry.name()));
                whole += entry.size();
            }
            if (whole > LARGEST_UNPACKED) throw new BadZip("archive.too-big-unpacked", LARGEST_UNPACKED / 1024 / 1024);
            if (!faults.isEmpty()) return;
            for (var entry : entries) if (!entry.folder() && !EntryNames.litter(entry.name())) put(entry, archive);
        }

        private static @Nullable String weight(ZipEntry entry) {
            if (entry.encrypted() || entry.method() != 0 && entry.method() != 8) return "archive.way";
            if (entry.size() > LARGEST_FILE) return "archive.file-too-big";
            var swells = entry.size() > ALWAYS_FINE && entry.size() > HIGHEST_RATIO * entry.packed();
            return swells ? "archive.ratio" : null;
        }

        private void put(ZipEntry entry, byte[] archive) {
            try {
                var content = entry.unpack(archive);
                if (Nested.in(content)) throw new BadZip("archive.nested", entry.name());
                files.put(entry.name(), content);
            } catch (BadZip bad) {
                blame(entry.name(), bad);
            }
        }

        private void blame(String entry, BadZip bad) {
            var path = entry.isEmpty() ? name : name + "!/" + entry;
            if (faults.size() < MOST_FAULTS) faults.add(new Fault(path, 1, 1, bad.key(), bad.arguments()));
        }
    }
}
