package fr.souffleur.kits.format;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.FormatSchema;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.KitFolder;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import fr.souffleur.kits.source.YamlFile;
import fr.souffleur.kits.source.YamlReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file of the format and the canonical way to write it.
 *
 * @param written as it stands; empty when it cannot be read
 * @param canonical as it should stand; empty when there are faults
 * @param faults that keep it from being written
 */
public record KitFormat(Path file, String written, String canonical, List<Fault> faults) {

    private static final int LARGEST = 2 * 1024 * 1024;

    public boolean changes() {
        return faults.isEmpty() && !written.equals(canonical);
    }

    /** Puts the canonical form in place, whole or not at all. */
    public void write() throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, canonical);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    public static KitFormat of(Path file) {
        var faults = new Faults();
        var yaml = read(file, faults);
        yaml.ifPresent(it -> {
            var format = it.root().at("format");
            if (!format.is("1.0")) faults.add(format.fault("schema.format", "1.0"));
        });
        var written = yaml.map(it -> it.source().text()).orElse("");
        if (yaml.isEmpty() || !faults.sorted().isEmpty()) return new KitFormat(file, written, "", faults.sorted());
        return new KitFormat(file, written, canonical(yaml.get(), yaml.get().tree(), file), List.of());
    }

    /** Reads what can be written again: whatever YAML would lose is a fault. */
    static Optional<YamlFile> read(Path file, Faults faults) {
        var files = new KitFolder(file.resolveSibling("."));
        var name = String.valueOf(file.getFileName());
        KitFiles.Blame blame =
                (key, it) -> faults.add(new Fault(file.toString().replace('\\', '/'), 1, 1, key, List.of(it)));
        var yaml = files.bytes(name, LARGEST, blame)
                .flatMap(it -> Letters.read(file.toString().replace('\\', '/'), it, faults))
                .flatMap(it -> YamlReading.read(it, faults));
        yaml.ifPresent(it -> refuseStrangeNumbers(it.root(), faults));
        if (yaml.isPresent() && !yaml.get().tree().isObject())
            faults.add(yaml.get().root().fault("schema.type.object"));
        return yaml;
    }

    static String canonical(YamlFile file, JsonNode tree, Path path) {
        return canonical(tree, path, Comments.of(file));
    }

    /**
     * The canonical form of what is written on a screen, without any comment.
     *
     * @param name of the file, which says its format
     * @throws IllegalStateException when YAML could not give it back as it is
     */
    public static String canonical(String name, JsonNode tree) {
        return canonical(tree, Path.of(name), new Comments());
    }

    private static String canonical(JsonNode tree, Path path, Comments comments) {
        var written = Scribe.write(tree, FormatSchema.named(String.valueOf(path.getFileName())), comments);
        var again = YamlReading.read(new SourceText(path.toString(), written), new Faults());
        if (again.isEmpty() || !again.get().tree().equals(tree))
            throw new IllegalStateException(
                    "the canonical form of " + path + " says something else; nothing was written");
        return written;
    }

    private static void refuseStrangeNumbers(Spot spot, Faults faults) {
        if (spot.value().isFloatingPointNumber()) faults.add(spot.fault("schema.type.integer"));
        spot.items().forEach(it -> refuseStrangeNumbers(it, faults));
        spot.value().propertyNames().forEach(it -> refuseStrangeNumbers(spot.at(it), faults));
    }
}
