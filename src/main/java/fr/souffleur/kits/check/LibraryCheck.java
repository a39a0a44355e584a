package fr.souffleur.kits.check;

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
        return Files.exists(folder.resolve("kit.yaml")) ? oneKit(folder) : library(folder);
    }

    private static LibraryCheck oneKit(Path folder) {
        var around = folder.toAbsolutePath().normalize().resolve("..").normalize();
        var shared =
                Files.exists(around.resolve("criteria.yaml")) ? SharedCheck.of(around) : SharedCheck.ofThisPortal();
        var kit = KitCheck.of(folder, shared.criteria());
        return new LibraryCheck(List.of(kit), shared.grid(), shared.recommendations(), Map.of(), List.of());
    }

    private static LibraryCheck library(Path folder) {
        var shared = SharedCheck.of(folder);
        var kits = new ArrayList<KitCheck>();
        for (var kit : folders(folder)) kits.add(KitCheck.of(kit, shared.criteria()));
        return new LibraryCheck(
                kits, shared.grid(), shared.recommendations(), new LinkedHashMap<>(shared.texts()), shared.faults());
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
