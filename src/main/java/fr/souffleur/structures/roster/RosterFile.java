package fr.souffleur.structures.roster;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Xlsx;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of people as table programs write it: XLSX, or CSV in UTF-8 or the way of French Windows, with any usual separator. */
final class RosterFile {

    private static final int WIDEST = 60;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private RosterFile() {}

    private record Line(int number, List<Cell> cells) {}

    /** @throws Refused {@code structures.roster.…} or {@code documents.xlsx-…} */
    static List<Listed> read(byte[] file) {
        if (file.length > Rosters.LARGEST) throw new Refused("structures.roster.large", Rosters.LARGEST / 1024 / 1024);
        var lines = zipped(file) ? table(file) : text(file);
        if (lines.isEmpty()) throw new Refused("structures.roster.headings");
        var heads = heads(lines.getFirst());
        var listed = lines.subList(1, lines.size()).stream()
                .map(it -> listed(heads, it))
                .filter(it -> !it.blank())
                .toList();
        if (listed.isEmpty()) throw new Refused("structures.roster.nothing");
        return listed;
    }

    private static boolean zipped(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<Line> table(byte[] file) {
        return Xlsx.read(file, Rosters.MOST + 1).stream()
                .map(line -> new Line(
                        line.number(),
                        line.values().stream()
                                .map(it -> it.calculated() ? new Cell("", true) : Cell.of(it.text()))
                                .toList()))
                .toList();
    }

    private static List<Line> text(byte[] file) {
        var text = decoded(file);
        if (text.indexOf('\0') >= 0) throw new Refused("structures.roster.unreadable");
        var lines = new ArrayList<Line>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var record : csv) {
                if (record.getFields().stream().allMatch(String::isBlank)) continue;
                if (lines.size() > Rosters.MOST) throw new Refused("structures.roster.most", Rosters.MOST);
                lines.add(new Line(
                        (int) record.getStartingLineNumber(),
                        record.getFields().stream().limit(WIDEST).map(Cell::of).toList()));
            }
        } catch (Refused no) {
            throw no;
        } catch (IOException | RuntimeException odd) {
            // The library throws whatever comes to it over what is no table.
            throw new Refused("structures.roster.unreadable");
        }
        return lines;
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    /** The one that stands most often in the headings. */
    private static char separator(String text) {
        var heads = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        var best = ';';
        for (var candidate : new char[] {',', '\t'}) if (count(heads, candidate) > count(heads, best)) best = candidate;
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }

    private static Map<Integer, Column> heads(Line line) {
        var heads = new LinkedHashMap<Integer, Column>();
        for (int i = 0; i < line.cells().size(); i++) {
            var at = i;
            Column.headed(line.cells().get(i).text())
                    .filter(it -> !heads.containsValue(it))
                    .ifPresent(it -> heads.put(at, it));
        }
        if (!heads.containsValue(Column.EMAIL) || !heads.containsValue(Column.ROLE))
            throw new Refused("structures.roster.headings");
        return heads;
    }

    private static Listed listed(Map<Integer, Column> heads, Line line) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        heads.forEach((at, column) -> {
            if (at < line.cells().size()) cells.put(column, line.cells().get(at));
        });
        return new Listed(line.number(), cells);
    }
}
