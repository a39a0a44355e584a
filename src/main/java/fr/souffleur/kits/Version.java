package fr.souffleur.kits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Number of a kit's version, by semantic versioning: major, minor, patch, and a word such as {@code -essai.1} while it is
 * preliminary, which puts it before the version without.
 */
public record Version(List<Integer> numbers, String preliminary) implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.<Version>comparingInt(it -> it.numbers.get(0))
            .thenComparingInt(it -> it.numbers.get(1))
            .thenComparingInt(it -> it.numbers.get(2))
            .thenComparing(it -> it.preliminary.isEmpty())
            .thenComparing(Version::preliminary);

    public Version {
        numbers = List.copyOf(numbers);
    }

    /** @throws IllegalArgumentException when it is not what the schema of kits lets through */
    public static Version of(String text) {
        var dash = text.indexOf('-');
        var numbers = Arrays.stream((dash < 0 ? text : text.substring(0, dash)).split("\\.", -1))
                .map(Integer::valueOf)
                .toList();
        if (numbers.size() != 3) throw new IllegalArgumentException(text);
        return new Version(numbers, dash < 0 ? "" : text.substring(dash + 1));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
