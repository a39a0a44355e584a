package fr.souffleur.documents;

import fr.souffleur.common.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A table in a file of a table program: made with text alone, read from its first sheet and never calculated. */
public final class Xlsx {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int WIDEST = 60;

    private Xlsx() {}

    /**
     * One line.
     *
     * @param number as table programs count, from 1
     * @param values from the first column on; blank where nothing stands
     */
    public record Line(int number, List<Value> values) {

        /** What stands in a column, from 0. */
        public Value at(int column) {
            return column < values.size() ? values.get(column) : Value.NONE;
        }

        public boolean blank() {
            return values.stream().allMatch(it -> it.text().isBlank() && !it.calculated());
        }
    }

    /**
     * What stands in a cell.
     *
     * @param day null unless the cell is a number, which table programs keep days in
     * @param calculated whether it is a formula; its text is then empty
     */
    public record Value(String text, @Nullable LocalDate day, boolean calculated) {

        static final Value NONE = new Value("", null, false);
    }

    /**
     * The lines of the first sheet that are not blank, read up to column 60.
     *
     * @param most how many lines it may have, the headings' too
     * @throws Refused {@code documents.xlsx-large}, {@code documents.xlsx-unreadable}, {@code documents.xlsx-lines}
     */
    public static List<Line> read(byte[] file, int most) {
        if (file.length > LARGEST) throw new Refused("documents.xlsx-large", LARGEST / 1024 / 1024);
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(
                        new ByteArrayInputStream(XlsxParts.checked(file)), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                var line = line(each.next());
                if (line.blank()) continue;
                if (lines.size() == most) throw new Refused("documents.xlsx-lines", most);
                lines.add(line);
            }
            return lines;
        } catch (Refused no) {
            throw no;
        } catch (IOException | RuntimeException odd) {
            // The library throws whatever comes to it over what is no table.
            throw new Refused("documents.xlsx-unreadable");
        }
    }

    /** One sheet of text: headings in bold, every cell a string, so that nothing in it calculates. */
    public static byte[] of(String sheet, List<List<String>> lines, int width) {
        var into = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(into, "Souffleur", "1.0")) {
            var table = book.newWorksheet(sheet);
            for (int line = 0; line < lines.size(); line++)
                for (int column = 0; column < lines.get(line).size(); column++)
                    table.value(line, column, lines.get(line).get(column));
            table.range(0, 0, 0, lines.getFirst().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            for (int column = 0; column < lines.getFirst().size(); column++) table.width(column, width);
            table.freezePane(0, 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }

    private static Line line(Row row) {
        var values = new ArrayList<Value>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++)
            values.add(row.getOptionalCell(column).map(Xlsx::value).orElse(Value.NONE));
        return new Line(row.getRowNum(), values);
    }

    private static Value value(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) return new Value("", null, true);
        var text = cell.getText() == null ? "" : cell.getText().strip();
        return new Value(text, cell.getType() == CellType.NUMBER ? day(cell) : null, false);
    }

    private static @Nullable LocalDate day(Cell cell) {
        try {
            var at = cell.asDate();
            return at == null ? null : at.toLocalDate();
        } catch (ExcelReaderException | ArithmeticException none) {
            return null;
        }
    }
}
