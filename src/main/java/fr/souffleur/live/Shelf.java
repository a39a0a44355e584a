package fr.souffleur.live;

import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What lies beside the lines of a log: frozen sheets by digest, free texts by id. */
record Shelf(Map<String, RunSheet> sheets, Map<TextId, String> texts) {

    static final Shelf EMPTY = new Shelf(Map.of(), Map.of());

    /** Stands where a text was purged. */
    static final String PURGED = "…";

    RunSheet sheet(String digest) {
        return Objects.requireNonNull(sheets.get(digest), "frozen sheet " + digest);
    }

    String text(@Nullable TextId id) {
        return id == null ? "" : texts.getOrDefault(id, PURGED);
    }

    Shelf with(Shelf more) {
        return new Shelf(joined(sheets, more.sheets), joined(texts, more.texts));
    }

    Shelf without(TextId purged) {
        var left = new LinkedHashMap<>(texts);
        left.remove(purged);
        return new Shelf(sheets, left);
    }

    private static <K, V> Map<K, V> joined(Map<K, V> known, Map<K, V> more) {
        if (more.isEmpty()) return known;
        var all = new LinkedHashMap<>(known);
        all.putAll(more);
        return all;
    }
}
