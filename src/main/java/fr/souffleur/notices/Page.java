package fr.souffleur.notices;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Appointment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a mail says, fixed when it is written: text and HTML come from it.
 *
 * @param stop the secret of the link that stops such mails; none where somebody needs them
 * @param appointment what its calendar part comes from: kept as what it says, so that words are found in it too
 */
record Page(
        List<Part> parts, @Nullable String stop, @Nullable Appointment appointment) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A matter of its own; a digest has several. @param link a whole address, with its label */
    record Part(
            @Nullable String title,
            List<String> paragraphs,
            @Nullable String label,
            @Nullable String link) {

        Part titled(String title) {
            return new Part(title, paragraphs, label, link);
        }
    }

    static Page of(Letter letter, String portal, @Nullable String stop) {
        var words = Words.in(letter.to().language());
        var stem = letter.reason().kind();
        var arguments = letter.arguments().stream().map(Plain::argument).toArray();
        var paragraphs = Arrays.asList(words.say(stem + ".text", arguments).split("\n\\s*\n"));
        var path = letter.path();
        var part = path == null
                ? new Part(null, paragraphs, null, null)
                : new Part(null, paragraphs, words.say(stem + ".action", arguments), portal + path);
        var parts = new ArrayList<Part>();
        parts.add(part);
        for (var it : letter.sections())
            parts.add(new Part(
                    Plain.argument(it.title()),
                    it.lines().stream().map(Plain::argument).toList(),
                    null,
                    null));
        return new Page(List.copyOf(parts), stop, letter.appointment());
    }

    static String subject(Letter letter) {
        var arguments = letter.arguments().stream().map(Plain::argument).toArray();
        return Plain.subject(
                Words.in(letter.to().language()).say(letter.reason().kind() + ".subject", arguments));
    }

    /** The same with one part more. */
    Page with(List<Part> more) {
        var all = new ArrayList<>(parts);
        all.addAll(more);
        return new Page(List.copyOf(all), stop, appointment);
    }

    /** Words as they stand within the JSON of a page. */
    static String quoted(String words) {
        var json = JSON.writeValueAsString(words);
        return json.substring(1, json.length() - 1);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Page read(String json) {
        return JSON.readValue(json, Page.class);
    }
}
