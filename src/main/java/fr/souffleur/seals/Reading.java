package fr.souffleur.seals;

import java.time.ZoneId;
import java.util.List;

/**
 * A statement in words, the same for its paper and for the public page.
 *
 * @param lead who did what when, in a sentence
 * @param zone of the structure: dates are said in it
 * @param language of the names in it, which were written in the language of the exercise
 * @param facts short answers to short questions
 * @param caption of the table of {@code boxes}
 * @param heads of that table: what, answer, source
 * @param notes sentences that stand below, in order
 */
public record Reading(
        String title,
        String lead,
        ZoneId zone,
        String language,
        List<Fact> facts,
        String caption,
        Box heads,
        List<Box> boxes,
        List<String> notes) {

    /** @param named whether the value is a name, in the reading's own language */
    public record Fact(String label, String value, boolean named) {}

    public record Box(String what, String answer, String source) {}
}
