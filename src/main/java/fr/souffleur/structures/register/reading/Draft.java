package fr.souffleur.structures.register.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit while its record is read: texts as they stand there, in whatever order they come. */
final class Draft {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Z][0-9]{7}");
    private static final int NAME = 255;

    final Sort sort;
    final int place;

    @Nullable
    String number;

    @Nullable
    String key;

    @Nullable
    String state;

    @Nullable
    String opened;

    @Nullable
    String closed;

    @Nullable
    String name;

    @Nullable
    String longName;

    @Nullable
    String category;

    @Nullable
    String legalForm;

    @Nullable
    String registration;

    Address address = Address.NOWHERE;
    String entity = "";

    Draft(Sort sort, int place) {
        this.sort = sort;
        this.place = place;
    }

    /** Its number as it will be entered. */
    String number() {
        return Text.clean(number, 20).toUpperCase(Locale.ROOT);
    }

    /** Whole, or left out with a remark that says why. */
    Optional<Unit> unit(Ledger ledger) {
        var number = number();
        if (!NUMBER.matcher(number).matches()) return refused(ledger, Remark.What.BAD_NUMBER);
        var brief = text(ledger, name);
        var full = text(ledger, longName);
        if (brief.isEmpty() && full.isEmpty()) return refused(ledger, Remark.What.NO_NAME);
        var kind = Codes.category(Text.clean(category, 8));
        if (sort == Sort.SITE && kind.isEmpty()) note(ledger, Remark.What.NO_CATEGORY, "");
        if (address.department().isEmpty()) note(ledger, Remark.What.NO_PLACE, address.postcode());
        var closedOn = date(ledger, closed);
        var open = open(ledger) && Text.clean(closed, 40).isEmpty();
        return Optional.of(new Unit(
                sort,
                place,
                number,
                entity,
                Text.clean(key, 20),
                open,
                date(ledger, opened),
                closedOn,
                brief.isEmpty() ? full : brief,
                full.isEmpty() ? brief : full,
                kind,
                Text.clean(legalForm, 8),
                registration(),
                address));
    }

    private boolean open(Ledger ledger) {
        var written = Text.clean(state, 20);
        var active = written.isEmpty() || written.equalsIgnoreCase("A");
        if (active && !written.equals("A")) note(ledger, Remark.What.DRIFT, "etatObjet " + written);
        return active;
    }

    private Optional<Unit> refused(Ledger ledger, Remark.What why) {
        note(ledger, why, Text.clean(name, NAME));
        return Optional.empty();
    }

    private String text(Ledger ledger, @Nullable String raw) {
        var text = Text.clean(raw, NAME);
        if (!text.isEmpty() && Text.signs(raw)) note(ledger, Remark.What.CLEANED, text);
        if (text.length() < Text.clean(raw, Integer.MAX_VALUE).length()) note(ledger, Remark.What.CUT, text);
        return text;
    }

    private String registration() {
        var digits = Text.clean(registration, 40).replace(" ", "");
        return digits.matches(sort == Sort.ENTITY ? "[0-9]{9}" : "[0-9]{14}") ? digits : "";
    }

    private @Nullable LocalDate date(Ledger ledger, @Nullable String raw) {
        var text = Text.clean(raw, 40);
        if (text.isEmpty()) return null;
        try {
            var date = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            if (date.getYear() >= 1000 && date.getYear() <= 2999) return date;
        } catch (DateTimeException odd) {
            // noted below, as a year that nobody lived in is
        }
        note(ledger, Remark.What.BAD_DATE, text);
        return null;
    }

    private void note(Ledger ledger, Remark.What what, String words) {
        ledger.note(new Remark(place, number(), what, words));
    }
}
