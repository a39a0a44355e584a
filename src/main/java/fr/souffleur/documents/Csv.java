package fr.souffleur.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A table as table programs in France open it: UTF-8 with its mark, semicolons, and no cell that calculates. */
public final class Csv implements AutoCloseable {

    private static final Pattern FORMULA = Pattern.compile("[\t\r\n]|[\\s\\p{Z}]*[=+@-]");

    private final CsvWriter rows;

    public Csv(OutputStream into) throws IOException {
        var text = new OutputStreamWriter(into, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    public void row(String... cells) {
        rows.writeRecord(Arrays.stream(cells).map(Csv::guarded).toList());
    }

    /** What a table program would take for a formula gets an apostrophe before it, and stays text. */
    public static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
