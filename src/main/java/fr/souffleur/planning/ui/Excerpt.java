package fr.souffleur.planning.ui;

import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.RunSheet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of the script where an answer is heard.
 *
 * @param line the stimulus it belongs to; null for a text outside the play
 * @param title of the stimulus or the document
 */
record Excerpt(RunSheet.@Nullable Line line, String title, String source) {

    /** What is said comes before what is handed over, and both before what only the facilitator reads. */
    static Optional<Excerpt> of(RunSheet sheet, String variable) {
        var said = sheet.lines().stream().map(it -> new Excerpt(it, it.title(), it.words()));
        var relances = sheet.lines().stream()
                .flatMap(it ->
                        Stream.ofNullable(it.relance()).map(relance -> new Excerpt(it, it.title(), relance.words())));
        var documents =
                sheet.documents().stream().map(it -> new Excerpt(null, it.title(), paragraph(it.text(), variable)));
        var cards =
                sheet.reflexCards().stream().map(it -> new Excerpt(null, it.title(), paragraph(it.text(), variable)));
        var expected = sheet.lines().stream()
                .flatMap(it -> it.expected().stream().map(words -> new Excerpt(it, it.title(), words)));
        var notes = sheet.lines().stream()
                .flatMap(it -> Stream.ofNullable(it.note()).map(note -> new Excerpt(it, it.title(), note)));
        return Stream.of(said, relances, documents, cards, expected, notes)
                .flatMap(it -> it)
                .filter(it -> Markdown.variables(it.source()).contains(variable))
                .findFirst();
    }

    /** The paragraph of a longer text that holds the variable; nothing when none does. */
    private static String paragraph(String text, String variable) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .filter(it -> Markdown.variables(it).contains(variable))
                .findFirst()
                .orElse("");
    }
}
