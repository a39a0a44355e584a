package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.FormatSchema;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.Spot;
import fr.souffleur.kits.source.YamlFile;
import fr.souffleur.kits.source.YamlReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What all kits share, {@code criteria.yaml}, {@code recommendations.yaml} and the texts of the grid, read and checked. */
record SharedCheck(JsonNode grid, JsonNode recommendations, Map<String, String> texts, List<Fault> faults) {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final List<String> TEXTS = List.of("words", "posture", "rating");

    Set<String> criteria() {
        return grid.path("criteria")
                .valueStream()
                .map(it -> it.path("id").asString(""))
                .collect(Collectors.toSet());
    }

    static SharedCheck of(KitFiles files) {
        var faults = new Faults();
        var grid = yaml(files, "criteria.yaml", FormatSchema.CRITERIA, faults);
        var recommendations = yaml(files, "recommendations.yaml", FormatSchema.RECOMMENDATIONS, faults);
        var texts = new LinkedHashMap<String, String>();
        for (var name : TEXTS) {
            var file = "grid/" + name + ".md";
            Letters.read(files, file, LARGEST, blame(files, file, faults), faults)
                    .ifPresent(it -> {
                        Wording.check(new Passage.InFile(it), faults);
                        texts.put(name, it.text());
                    });
        }
        grid.ifPresent(it -> grid(it.root(), faults));
        recommendations.ifPresent(it -> recommendations(it.root(), grid, faults));
        return new SharedCheck(tree(grid), tree(recommendations), texts, faults.sorted());
    }

    /** For a kit that lies alone somewhere: the grid that this portal ships. */
    static SharedCheck ofThisPortal() {
        return Shipped.GRID;
    }

    /** Read at the first kit that lies alone, and once: it comes with the portal and never changes. */
    private static final class Shipped {
        static final SharedCheck GRID = shipped();
    }

    private static SharedCheck shipped() {
        try (var stream = SharedCheck.class.getResourceAsStream("/kits/criteria.yaml")) {
            if (stream == null) throw new IllegalStateException("missing criteria.yaml");
            var faults = new Faults();
            var grid = Letters.read("criteria.yaml", stream.readAllBytes(), faults)
                    .flatMap(it -> YamlReading.read(it, faults));
            return new SharedCheck(tree(grid), MissingNode.getInstance(), Map.of(), faults.sorted());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<YamlFile> yaml(KitFiles files, String name, FormatSchema schema, Faults faults) {
        var yaml = Letters.read(files, name, LARGEST, blame(files, name, faults), faults)
                .flatMap(it -> YamlReading.read(it, faults));
        yaml.ifPresent(it -> {
            schema.check(it, faults);
            Passage.of(it.root(), "").forEach(passage -> Wording.check(passage, faults));
        });
        return yaml;
    }

    private static KitFiles.Blame blame(KitFiles files, String name, Faults faults) {
        return (key, it) -> faults.add(new Fault(files.path(name), 1, 1, key, List.of(it)));
    }

    private static JsonNode tree(Optional<YamlFile> yaml) {
        return yaml.map(YamlFile::tree).orElse(MissingNode.getInstance());
    }

    private static void grid(Spot grid, Faults faults) {
        once(grid.items("themes"), faults);
        once(grid.items("criteria"), faults);
        var themes = grid.items("themes").stream().map(it -> it.at("id").text()).collect(Collectors.toSet());
        for (var criterion : grid.items("criteria")) {
            var theme = criterion.at("theme");
            if (!theme.text().isEmpty() && !themes.contains(theme.text()))
                faults.add(theme.fault("reference.unknown-theme", theme.text()));
            var said = new HashSet<String>();
            for (var anchor : criterion.items("anchors"))
                if (!said.add(anchor.text().strip().toLowerCase(Locale.ROOT)))
                    faults.add(
                            anchor.fault("complete.anchors", criterion.at("id").text()));
        }
    }

    private static void recommendations(Spot shared, Optional<YamlFile> grid, Faults faults) {
        once(shared.items("recommendations"), faults);
        var criteria = grid.map(it -> it.root().items("criteria").stream()
                        .map(criterion -> criterion.at("id").text())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        for (var it : shared.items("recommendations")) {
            var criterion = it.at("criterion");
            if (!criteria.isEmpty() && !criterion.text().isEmpty() && !criteria.contains(criterion.text()))
                faults.add(criterion.fault("reference.unknown-criterion", criterion.text()));
        }
    }

    private static void once(List<Spot> items, Faults faults) {
        var seen = new HashSet<String>();
        for (var it : items) {
            var id = it.at("id");
            if (!id.text().isEmpty() && !seen.add(id.text())) faults.add(id.fault("reference.twice", id.text()));
        }
    }
}
