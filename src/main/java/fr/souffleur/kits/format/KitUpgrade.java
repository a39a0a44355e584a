package fr.souffleur.kits.format;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Lifts a kit of an older format, one format at a time; what it cannot lift it leaves alone and says why. */
public final class KitUpgrade {

    /** The format of this portal. */
    public static final String CURRENT = "1.0";

    /** How one format becomes the next. @param lift changes the tree; the format's own number is set for it */
    record Step(String from, String to, UnaryOperator<ObjectNode> lift) {}

    /** Format 1.0 is the first: nothing older was ever given out. */
    private static final List<Step> STEPS = List.of();

    private final List<Step> steps;

    KitUpgrade(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    public static KitUpgrade ofThisPortal() {
        return new KitUpgrade(STEPS);
    }

    /**
     * What became of a file.
     *
     * @param from its format; empty when it could not be read
     * @param lifted to write in its place; nothing when the format is current or there are faults
     */
    public record Outcome(String from, Optional<KitFormat> lifted, List<Fault> faults) {}

    public Outcome of(Path file) {
        var faults = new Faults();
        var yaml = KitFormat.read(file, faults);
        if (yaml.isEmpty() || !faults.sorted().isEmpty()) return new Outcome("", Optional.empty(), faults.sorted());
        var format = yaml.get().root().at("format");
        if (format.is(CURRENT)) return new Outcome(CURRENT, Optional.empty(), List.of());
        var tree = (ObjectNode) yaml.get().tree().deepCopy();
        for (var step = from(format.text());
                step.isPresent();
                step = from(step.get().to()))
            tree = step.get().lift().apply(tree).put("format", step.get().to());
        if (!tree.path("format").asString("").equals(CURRENT)) {
            var fault = format.present() && format.text().isEmpty()
                    ? format.fault("schema.type.string")
                    : format.fault("schema.format", CURRENT);
            return new Outcome(format.text(), Optional.empty(), List.of(fault));
        }
        var lifted =
                new KitFormat(file, yaml.get().source().text(), KitFormat.canonical(yaml.get(), tree, file), List.of());
        return new Outcome(format.text(), Optional.of(lifted), List.of());
    }

    private Optional<Step> from(String format) {
        return steps.stream().filter(it -> it.from().equals(format)).findFirst();
    }
}
