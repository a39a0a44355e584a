package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.KitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A folder of kits with what they share, read once and checked; or one kit alone, measured by the grid it lies beside.
 *
 * @param faults of what the kits share; each kit has its own
 */
public record LibraryCheck(
        List<KitCheck> kits, JsonNode grid, JsonNode recommendations, Map<String, String> texts, List<Fault> faults) {

    /** Faults of everything, in reading order. */
    public List<Fault> allFaults() {
        var all = new Faults();
        all.addAll(faults);
        kits.forEach(it -> all.addAll(it.faults()));
        return all.sorted();
    }

    /** What would make the good kits better, in reading order. */
    public List<Fault> allAdvice() {
        return kits.stream().flatMap(it -> it.advice().stream()).sorted().toList();
    }

    /** Whether something to check lies here. */
    public static boolean found(Path folder) {
        return Files.exists(folder.resolve("kit.yaml")) || Files.exists(folder.resolve("criteria.yaml"));
    }

    /** The YAML files of one kit, or of all with what they share. @return none where no kits lie */
    public static List<Path> yamlFiles(String folder) {
        try {
            var path = Path.of(folder);
            if (!found(path)) return List.of();
            if (Files.exists(path.resolve("kit.yaml"))) return List.of(path.resolve("kit.yaml"));
            var files = new ArrayList<>(List.of(path.resolve("criteria.yaml"), path.resolve("recommendations.yaml")));
            folders(path).forEach(it -> files.add(it.resolve("kit.yaml")));
            files.removeIf(it -> !Files.exists(it));
            return files;
        } catch (InvalidPathException nonsense) {
            return List.of();
        }
    }

    public static LibraryCheck of(Path folder) {
        var files = new KitFolder(folder);
        if (!files.has("kit.yaml")) return library(files);
        var around =
                new KitFolder(folder.toAbsolutePath().normalize().resolve("..").normalize());
        return alone(List.of(files), around.has("criteria.yaml") ? SharedCheck.of(around) : SharedCheck.ofThisPortal());
    }

    /** One kit, several, or several with what they share, at the top or in the only folder. */
    public static LibraryCheck of(KitFiles files) {
        if (files.has("kit.yaml")) return alone(List.of(files), SharedCheck.ofThisPortal());
        var folders = files.folders();
        if (!files.has("criteria.yaml")
                && folders.size() == 1
                && folders.getFirst().has("criteria.yaml")) return of(folders.getFirst());
        var kits = folders.stream().filter(it -> it.has("kit.yaml")).toList();
        return files.has("criteria.yaml") ? library(files) : alone(kits, SharedCheck.ofThisPortal());
    }

    private static LibraryCheck library(KitFiles files) {
        var shared = SharedCheck.of(files);
        var kits = files.folders().stream().filter(it -> it.has("kit.yaml")).toList();
        return new LibraryCheck(
                checks(kits, shared),
                shared.grid(),
                shared.recommendations(),
                new LinkedHashMap<>(shared.texts()),
                shared.faults());
    }

    private static LibraryCheck alone(List<KitFiles> kits, SharedCheck shared) {
        return new LibraryCheck(checks(kits, shared), shared.grid(), shared.recommendations(), Map.of(), List.of());
    }

    private static List<KitCheck> checks(List<KitFiles> kits, SharedCheck shared) {
        return kits.stream().map(it -> KitCheck.of(it, shared.criteria())).toList();
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(it -> Files.exists(it.resolve("kit.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
