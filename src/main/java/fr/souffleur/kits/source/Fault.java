package fr.souffleur.kits.source;

import fr.souffleur.common.Words;
import java.util.Comparator;
import java.util.List;

/**
 * One thing to mend in a kit, and where.
 *
 * @param path the file as whoever asked named its folder
 * @param line counted from 1
 * @param column counted from 1, in characters as an editor shows them
 * @param key of the sentence, below {@code kits.check.}
 */
public record Fault(String path, int line, int column, String key, List<Object> arguments)
        implements Comparable<Fault> {

    private static final Comparator<Fault> READING_ORDER = Comparator.comparing(Fault::path)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::key)
            .thenComparing(it -> it.arguments().toString());

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** {@code path:line:column: sentence}, as editors and terminals make it a link. */
    public String say(Words words) {
        var label = advice() ? words.say("kits.check.advice") + " " : "";
        return path + ":" + line + ":" + column + ": " + label + sentence(words);
    }

    /** Whether it may stay as it is. */
    public boolean advice() {
        return key.startsWith("advice.");
    }

    public String sentence(Words words) {
        return words.say("kits.check." + key, arguments.toArray());
    }

    @Override
    public int compareTo(Fault other) {
        return READING_ORDER.compare(this, other);
    }
}
