package fr.souffleur.kits.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two versions of a kit side by side.
 *
 * @param before version number of the older one
 * @param after version number of the newer one
 * @param language that the newer one is written in
 * @param changes what reads or plays otherwise, by part
 * @param files text files that differ, by path
 */
public record Comparison(String before, String after, String language, List<Change> changes, List<FileChange> files) {

    public static Comparison of(Side before, Side after) {
        var changes = new ArrayList<Change>(Header.facts().between(before, after));
        for (var parts : List.of(ConductedParts.all(), PlayedParts.all(), ReactiveParts.all(), HandedParts.all()))
            for (var things : parts) changes.addAll(things.between(before, after));
        changes.sort(Comparator.comparing(Change::part));
        return new Comparison(
                before.kit().version(),
                after.kit().version(),
                after.kit().language(),
                List.copyOf(changes),
                List.copyOf(Files.between(before.files(), after.files())));
    }

    /** Whether both say the same, to the letter. */
    public boolean same() {
        return changes.isEmpty() && files.isEmpty();
    }

    /** What changed by part, without the parts that stayed. */
    public Map<Part, List<Change>> byPart() {
        var parts = new EnumMap<Part, List<Change>>(Part.class);
        changes.forEach(
                it -> parts.computeIfAbsent(it.part(), _ -> new ArrayList<>()).add(it));
        return parts;
    }

    /** What the version number should raise at least. */
    public Bump needed() {
        var least = same() ? Bump.NONE : Bump.PATCH;
        return changes.stream().map(Change::bump).reduce(least, Bump::or);
    }

    /** What it does raise. */
    public Bump raised() {
        return Bump.between(before, after);
    }

    /** Whether the number says less than what changed. */
    public boolean understated() {
        return raised().compareTo(needed()) < 0;
    }
}
