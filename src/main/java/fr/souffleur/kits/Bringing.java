package fr.souffleur.kits;

import fr.souffleur.kits.archive.KitArchive;
import fr.souffleur.kits.check.KitCheck;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitFiles;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One kit as somebody brings it, read and checked in memory; nothing is kept yet.
 *
 * @param files all of it by path; empty when the archive itself is refused
 * @param faults what must be mended, each at its file and line
 * @param advice what would make it better
 * @param book the kit when nothing is wrong with it
 */
public record Bringing(
        SortedMap<String, byte[]> files,
        List<Fault> faults,
        List<Fault> advice,
        @Nullable KitBook book) {

    private static final int DEEPEST = 3;
    private static final int LARGEST = 4 * 1024 * 1024;

    /**
     * @param name how people call what they bring
     * @param archive a zip with one kit, at its top or in a folder
     */
    public static Bringing of(String name, byte[] archive) {
        var opened = KitArchive.open(name, archive);
        if (!opened.faults().isEmpty())
            return refused(opened.faults().stream().map(Bringing::inside).toList());
        var found = kits(opened.files(), DEEPEST);
        if (found.size() != 1) {
            var key = found.isEmpty() ? "archive.no-kit" : "archive.several";
            return refused(List.of(new Fault(name, 1, 1, key, List.of())));
        }
        return of(found.getFirst());
    }

    /** The same of files that are at hand already. */
    public static Bringing of(KitFiles kit) {
        var check = LibraryCheck.of(kit).kits().getFirst();
        return new Bringing(files(kit), near(check.faults()), near(check.advice()), book(check));
    }

    public boolean clean() {
        return book != null;
    }

    /** SHA-256 over everything that was brought. */
    public String digest() {
        return Digest.of(files);
    }

    /** The files that people read, by the paths that faults name. */
    public Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        files.forEach((path, content) -> text(content).ifPresent(it -> sources.put(path, it)));
        return sources;
    }

    private static Bringing refused(List<Fault> faults) {
        return new Bringing(new TreeMap<>(), faults, List.of(), null);
    }

    private static @Nullable KitBook book(KitCheck check) {
        return check.clean() ? KitShelf.book(check).orElse(null) : null;
    }

    private static List<KitFiles> kits(KitFiles files, int deep) {
        if (files.has("kit.yaml")) return List.of(files);
        if (deep == 0) return List.of();
        return files.folders().stream()
                .flatMap(it -> kits(it, deep - 1).stream())
                .toList();
    }

    private static SortedMap<String, byte[]> files(KitFiles kit) {
        var files = new TreeMap<String, byte[]>();
        for (var name : kit.names()) kit.bytes(name, LARGEST, (_, _) -> {}).ifPresent(it -> files.put(name, it));
        return files;
    }

    /** Paths as the curator's own folder has them, without the archive around. */
    private static List<Fault> near(List<Fault> faults) {
        var near = new ArrayList<Fault>();
        for (var it : faults) near.add(inside(it));
        return near;
    }

    private static Fault inside(Fault fault) {
        var path = fault.path()
                .substring(fault.path().indexOf("!/") < 0 ? 0 : fault.path().indexOf("!/") + 2);
        return new Fault(path, fault.line(), fault.column(), fault.key(), fault.arguments());
    }

    private static Optional<String> text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException picture) {
            return Optional.empty();
        }
    }
}
