package fr.souffleur.kits.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What kits hold, as something to show. */
final class Values {

    private Values() {}

    static Value text(@Nullable Object value) {
        return new Value.Text(value == null ? "" : value.toString());
    }

    /** Members that are a word each. */
    static Value row(List<?> members) {
        return text(members.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** Members that are a sentence each. */
    static Value lines(List<?> members) {
        return text(members.stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    static Value said(String key, Object... arguments) {
        return new Value.Said(key, List.of(arguments));
    }

    static Value yes(boolean yes) {
        return said(yes ? "kits.compare.yes" : "kits.compare.no");
    }

    /** A choice of the format. @param family what the keys of its words begin with */
    static Value choice(String family, Enum<?> choice) {
        return said(family + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
