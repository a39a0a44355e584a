package fr.souffleur.journal;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** One row as it is handed out: fields in their order, those without a value left out. */
public final class Row extends LinkedHashMap<String, String> {

    private static final long serialVersionUID = 1L;

    public static Row of(String field, @Nullable Object value) {
        return new Row().and(field, value);
    }

    public Row and(String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) put(field, value.toString());
        return this;
    }
}
