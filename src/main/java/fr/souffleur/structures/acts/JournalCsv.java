package fr.souffleur.structures.acts;

import fr.souffleur.common.Words;
import fr.souffleur.journal.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The journal as CSV: semicolons, a mark of UTF-8 first, cells that no spreadsheet takes for a formula. */
final class JournalCsv {

    private static final List<String> COLUMNS = List.of("at", "who", "role", "kind", "what", "exercise", "act");

    private JournalCsv() {}

    static byte[] of(List<Recorded> lines, Telling telling, ZoneId zone) {
        var text = new StringBuilder("\uFEFF");
        row(text, Stream.of("format", "souffleur.journal", "version", "1.0"));
        row(text, COLUMNS.stream().map(it -> head(telling.words(), it)));
        for (var line : lines) {
            var told = telling.tell(line);
            var at = told.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone);
            row(
                    text,
                    Stream.of(
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
                            told.who(),
                            told.role(),
                            told.kind(),
                            told.what(),
                            Objects.requireNonNullElse(told.title(), ""),
                            line.id().toString()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Words words, String column) {
        return words.say("journal.column." + column);
    }

    private static void row(StringBuilder text, Stream<String> cells) {
        text.append(cells.map(JournalCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** What begins like a formula is led by an apostrophe; every cell is quoted. */
    static String cell(String words) {
        var guarded = words.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + words : words;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
