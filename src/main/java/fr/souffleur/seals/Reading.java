package fr.souffleur.seals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in words, the same for its paper and for the public page.
 *
 * @param lead who did what when, in a sentence
 * @param zone of the structure: dates are said in it
 * @param language of the names in it, which were written in the language of the exercise
 * @param until the last second it is valid; null for what took place and stays so
 * @param facts short answers to short questions
 * @param notes sentences that stand below, in order
 */
public record Reading(
        String title,
        String lead,
        ZoneId zone,
        String language,
        @Nullable Instant until,
        List<Fact> facts,
        Table table,
        List<String> notes) {

    /** @param named whether the value is a name, in the reading's own language */
    public record Fact(String label, String value, boolean named) {}

    /**
     * @param named whether what the rows are named after is in the reading's own language
     * @param rows one text for each head; the first one names the row, the second one is its answer
     */
    public record Table(String caption, List<String> heads, boolean named, List<List<String>> rows) {}
}
