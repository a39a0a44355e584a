package fr.souffleur.documents;

import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several tables in one file of a table program, as XLSX or ODS. A number is a number; everything else is text, whatever it
 * begins with, and nothing calculates.
 */
public record Workbook(List<Sheet> sheets) {

    private static final int NARROW = 12;
    private static final int WIDE = 60;

    /** Longest text a cell of a table program holds. */
    private static final int LONGEST = 32_000;

    /** Control signs that no table program takes. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) throw new IllegalArgumentException("no sheet");
    }

    /**
     * @param name at most 31 signs, none of {@code []:*?/\}
     * @param rows numbers and texts, as many a row as there are headings
     */
    public record Sheet(String name, List<String> headings, List<? extends List<?>> rows) {
        public Sheet {
            if (!name.matches("[^\\[\\]:*?/\\\\]{1,31}")) throw new IllegalArgumentException("no name: " + name);
            for (var row : rows)
                if (row.size() != headings.size()) throw new IllegalArgumentException("a row of another width");
        }
    }

    public byte[] xlsx() {
        var into = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(into, "Souffleur", "1.0")) {
            for (var sheet : sheets) {
                var table = book.newWorksheet(sheet.name());
                for (int column = 0; column < sheet.headings().size(); column++) {
                    table.value(0, column, text(sheet.headings().get(column)));
                    table.width(column, width(sheet, column));
                }
                for (int line = 0; line < sheet.rows().size(); line++)
                    for (int column = 0; column < sheet.headings().size(); column++)
                        if (sheet.rows().get(line).get(column) instanceof Number number)
                            table.value(line + 1, column, number);
                        else
                            table.value(
                                    line + 1,
                                    column,
                                    text(String.valueOf(sheet.rows().get(line).get(column))));
                table.range(0, 0, 0, sheet.headings().size() - 1)
                        .style()
                        .bold()
                        .wrapText(true)
                        .set();
                if (!sheet.rows().isEmpty())
                    table.range(1, 0, sheet.rows().size(), sheet.headings().size() - 1)
                            .style()
                            .wrapText(true)
                            .set();
                table.freezePane(0, 1);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }

    public byte[] ods() {
        var book = new SpreadSheet();
        for (var sheet : sheets) {
            var table = new com.github.miachm.sods.Sheet(
                    sheet.name(), sheet.rows().size() + 1, sheet.headings().size());
            for (int column = 0; column < sheet.headings().size(); column++) {
                table.getRange(0, column).setValue(text(sheet.headings().get(column)));
                table.setColumnWidth(column, width(sheet, column) * 2.0);
                for (int line = 0; line < sheet.rows().size(); line++) {
                    var cell = sheet.rows().get(line).get(column);
                    table.getRange(line + 1, column)
                            .setValue(
                                    cell instanceof Number number ? number.doubleValue() : text(String.valueOf(cell)));
                }
            }
            var bold = new Style();
            bold.setBold(true);
            table.getRange(0, 0, 1, sheet.headings().size()).setStyle(bold);
            book.appendSheet(table);
        }
        var into = new ByteArrayOutputStream();
        try {
            book.save(into);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }

    private static String text(String words) {
        var clean = UNWRITABLE.matcher(words).replaceAll("");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(it -> String.valueOf(it.get(column)).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, sheet.headings().get(column).length()) + 2L, NARROW, WIDE);
    }
}
