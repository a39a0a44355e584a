package fr.souffleur.structures.register.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.souffleur.common.Refused;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of sites as it was published until 2026: no heading, a semicolon between 32 columns, in UTF-8 or Windows-1252.
 * Lines of another kind than {@code structureet}, such as coordinates, are passed by.
 */
final class CsvRegister {

    private static final int COLUMNS = 23;
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final String OVERSEAS = "ABCDEF";

    private final Bounded file;
    private final Lines lines;
    private final Ledger ledger;
    private final Limits limits;
    private @Nullable Instant dataOf;
    private int sites;

    CsvRegister(Bounded file, Limits limits, Ledger ledger) {
        this.file = file;
        this.lines = new Lines(file);
        this.ledger = ledger;
        this.limits = limits;
    }

    Head read() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            file.fresh();
            if (line.startsWith("structureet;")) site(cells(line));
            else if (lines.count() == 1 && !line.startsWith("finess;"))
                throw new Refused("structures.register.not-finess");
            else if (lines.count() == 1) dataOf = day(line);
        }
        if (sites == 0) throw new Refused("structures.register.not-finess");
        return new Head(Head.Shape.CSV, dataOf, file.count());
    }

    int count() {
        return lines.count();
    }

    private static List<String> cells(String line) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(line)) {
            return csv.stream().findFirst().map(it -> it.getFields()).orElse(List.of());
        } catch (IOException | RuntimeException odd) {
            return List.of();
        }
    }

    private void site(List<String> cells) {
        if (++sites > limits.units()) throw new Refused("structures.register.too-many", limits.units());
        if (cells.size() < COLUMNS) {
            var number = cells.size() > 1 ? cells.get(1) : "";
            ledger.note(new Remark(lines.count(), number, Remark.What.BAD_ROW, String.valueOf(cells.size())));
            return;
        }
        var site = new Draft(Sort.SITE, lines.count());
        site.number = cells.get(1);
        site.entity = Text.clean(cells.get(2), 9);
        site.name = cells.get(3);
        site.longName = cells.get(4);
        site.state = "A";
        site.category = cells.get(18);
        site.registration = cells.get(22);
        if (cells.size() > 28) site.opened = cells.get(28);
        site.address = address(cells);
        site.unit(ledger).ifPresent(ledger::enter);
    }

    private static Address address(List<String> cells) {
        var street = Text.clean(cells.get(7) + " " + cells.get(8) + " " + cells.get(9), 200);
        var line = Text.clean(cells.get(15), 110);
        var coded = line.matches("[0-9]{5} .*");
        var commune = Text.clean(cells.get(12), 3);
        var department = Text.clean(cells.get(13), 3);
        var overseas =
                department.length() == 2 && department.charAt(0) == '9' && OVERSEAS.indexOf(department.charAt(1)) >= 0;
        return new Address(
                street,
                coded ? line.substring(0, 5) : "",
                (overseas ? "97" : department) + commune,
                coded ? line.substring(6) : line);
    }

    private static @Nullable Instant day(String line) {
        return DAY.matcher(line)
                .results()
                .map(it -> LocalDate.parse(it.group()).atStartOfDay().toInstant(ZoneOffset.UTC))
                .findFirst()
                .orElse(null);
    }
}
