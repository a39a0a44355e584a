package fr.souffleur.kits.ui;

import fr.souffleur.common.Folded;
import fr.souffleur.kits.Kit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is looked for in the library; the address of the screen keeps it. An empty set asks for nothing.
 *
 * @param lengths in minutes, as {@link #length} rounds them
 */
record Search(String words, Set<String> types, Set<Integer> lengths, Set<Integer> levels) {

    private static final List<Integer> LENGTHS = List.of(60, 90, 120);

    static Search of(Map<String, List<String>> parameters) {
        var words = parameters.getOrDefault("recherche", List.of(""));
        return new Search(
                words.isEmpty() ? "" : words.getFirst(),
                new TreeSet<>(parameters.getOrDefault("type", List.of())),
                numbers(parameters.getOrDefault("duree", List.of())),
                numbers(parameters.getOrDefault("niveau", List.of())));
    }

    Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!words.isBlank()) parameters.put("recherche", List.of(words));
        if (!types.isEmpty()) parameters.put("type", List.copyOf(types));
        if (!lengths.isEmpty()) parameters.put("duree", texts(lengths));
        if (!levels.isEmpty()) parameters.put("niveau", texts(levels));
        return parameters;
    }

    boolean finds(Kit kit) {
        var text = Folded.of(String.join(" ", kit.code(), kit.title(), kit.threat(), kit.pitch(), kit.forWhom()));
        return Arrays.stream(Folded.of(words).split("\\s+")).allMatch(text::contains)
                && (types.isEmpty() || kit.types().stream().anyMatch(types::contains))
                && (lengths.isEmpty() || lengths.contains(length(kit)))
                && (levels.isEmpty() || levels.contains(kit.level()));
    }

    /** The shelf of time that a kit stands on: the first one that holds it, the last one for all that is longer. */
    static int length(Kit kit) {
        return LENGTHS.stream()
                .filter(it -> kit.minutes().total() <= it)
                .findFirst()
                .orElse(LENGTHS.getLast());
    }

    private static Set<Integer> numbers(List<String> texts) {
        return texts.stream()
                .filter(it -> it.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
