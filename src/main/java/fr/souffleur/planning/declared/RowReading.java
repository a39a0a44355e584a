package fr.souffleur.planning.declared;

import fr.souffleur.common.Refused;
import fr.souffleur.documents.Xlsx.Line;
import fr.souffleur.documents.Xlsx.Value;
import fr.souffleur.planning.declared.Preview.Fault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a table, cell after cell: every fault of it is found, not the first alone. */
final class RowReading {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("oui", "yes", "x", "o", "y", "1", "true", "vrai");
    private static final Set<String> NO = Set.of("", "non", "no", "n", "0", "false", "faux");

    /** Digits of any number that could be one of the register: an exponent in a cell must not become a text of a billion zeros. */
    private static final int DIGITS = 20;

    private final Line line;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(Line line) {
        this.line = line;
        for (var column : Column.values()) if (cell(column).calculated()) fault(column, "planning.column.formula");
    }

    List<Fault> faults() {
        return faults;
    }

    /** Empty when there is a fault. */
    Optional<Held> held() {
        var day = day();
        var family = Plain.constant(Family.class, "planning.family.", text(Column.FAMILY));
        var mode = Plain.constant(Mode.class, "planning.mode.", text(Column.MODE));
        if (family.isEmpty()) fault(Column.FAMILY, "planning.column.family");
        if (mode.isEmpty()) fault(Column.MODE, "planning.column.mode");
        var parts = parts();
        var boxes = boxes();
        if (!faults.isEmpty() || day == null || family.isEmpty() || mode.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Held(day, family.get(), mode.get(), parts, boxes, text(Column.PROOF)));
        } catch (Refused no) {
            faults.add(new Fault(line.number(), Column.PROOF, no));
            return Optional.empty();
        }
    }

    String text(Column column) {
        return cell(column).text();
    }

    /** As the register writes it: a table program takes the 0 of Ain or Aisne from a number, and writes large ones its way. */
    String number() {
        var typed = text(Column.NUMBER).replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
        if (cell(Column.NUMBER).day() == null) return typed;
        var number = new BigDecimal(typed);
        if (Math.abs((long) number.scale()) > DIGITS) return typed;
        var plain = number.stripTrailingZeros().toPlainString();
        return plain.matches("[0-9]{8}") ? "0" + plain : plain;
    }

    void fault(Column column, String why) {
        fault(column, new Refused(why));
    }

    void fault(Column column, Refused why) {
        faults.add(new Fault(line.number(), column, why));
    }

    private @Nullable LocalDate day() {
        var cell = cell(Column.DAY);
        if (cell.day() != null) return cell.day();
        try {
            return cell.text().contains("/") ? LocalDate.parse(cell.text(), FRENCH) : LocalDate.parse(cell.text());
        } catch (DateTimeException none) {
            fault(Column.DAY, "planning.column.day");
            return null;
        }
    }

    private Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        for (var said : text(Column.PARTS).split("[;,\n]"))
            if (!said.isBlank())
                Plain.constant(Part.class, "planning.part.", said)
                        .ifPresentOrElse(parts::add, () -> fault(Column.PARTS, "planning.column.parts"));
        if (parts.isEmpty()) fault(Column.PARTS, "planning.declared.parts");
        return parts;
    }

    private Set<Box> boxes() {
        var boxes = EnumSet.noneOf(Box.class);
        for (var column : Column.values()) {
            var box = column.box();
            if (box == null) continue;
            var said = Plain.of(text(column));
            if (YES.contains(said)) boxes.add(box);
            else if (!NO.contains(said)) fault(column, "planning.column.box");
        }
        return boxes;
    }

    private Value cell(Column column) {
        return line.at(column.ordinal());
    }
}
