package fr.souffleur.kits.check;

import fr.souffleur.kits.check.Passage.InFile;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.YamlReading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A few lines of a kit, held against one rule at a time. Each fault is its key, what it names, and the words it stands at. */
public final class Lines {

    private static final Pattern WORDS = Pattern.compile("\\G[^,}\\]\\r\\n]*");

    private Lines() {}

    public static List<String> faults(String yaml, BiConsumer<KitParts, Faults> rule) {
        return faults(yaml, Map.of(), Set.of("1.1", "2.3"), rule);
    }

    /** @param texts its Markdown files by name */
    public static List<String> faults(
            String yaml, Map<String, String> texts, Set<String> criteria, BiConsumer<KitParts, Faults> rule) {
        var faults = new Faults();
        var source = new SourceText("kit.yaml", yaml);
        var files = new java.util.LinkedHashMap<String, SourceText>();
        texts.forEach((name, text) -> files.put(name, new SourceText(name, text)));
        YamlReading.read(source, faults).ifPresent(it -> rule.accept(new KitParts(it.root(), files, criteria), faults));
        return faults.sorted().stream()
                .map(it -> told(it, files.getOrDefault(it.path(), source)))
                .toList();
    }

    /** The faults of one text. */
    static List<String> faultsIn(String text, BiConsumer<Passage, Faults> rule) {
        var faults = new Faults();
        var source = new SourceText("text.md", text);
        rule.accept(new InFile(source), faults);
        return faults.sorted().stream().map(it -> told(it, source)).toList();
    }

    public static String told(Fault fault, SourceText source) {
        var rest = WORDS.matcher(source.text());
        var words = rest.find(source.offset(fault.line() - 1, fault.column() - 1)) ? rest.group() : "";
        return fault.key() + " " + fault.arguments() + " at " + words.strip();
    }
}
