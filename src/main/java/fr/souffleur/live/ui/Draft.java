package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed so far, field by field, as it was typed. It is kept in the browser at each change and nowhere else: names
 * that somebody copies from paper reach the portal with the whole session only.
 */
final class Draft {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};
    private static final int LONGEST = 500_000;
    private static final int MOST_STEPS = 100;
    private static final String ID = "id";

    private final Component page;
    private final String place;
    private final Deque<Map<String, String>> before = new ArrayDeque<>();
    private Map<String, String> fields = fresh();

    /** @param place under which the browser keeps it */
    Draft(Component page, String place) {
        this.page = page;
        this.place = place;
    }

    UUID id() {
        return UUID.fromString(fields.getOrDefault(ID, ""));
    }

    String get(String key) {
        return fields.getOrDefault(key, "");
    }

    boolean has(String key) {
        return !get(key).isBlank();
    }

    /** Rows of one kind; what no hand has typed, and a browser may still bring, counts for none. */
    int count(String key) {
        return get(key).matches("\\d{1,3}") ? Integer.parseInt(get(key)) : 0;
    }

    /** One of these by its name; what is none of them counts as not chosen. */
    <E extends Enum<E>> E one(String key, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(it -> it.name().equals(get(key)))
                .findFirst()
                .orElse(otherwise);
    }

    boolean isEmpty() {
        return fields.size() <= 1;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    void set(String key, String value) {
        set(Map.of(key, value));
    }

    /** Several fields at once: one step back undoes them all. */
    void set(Map<String, String> changed) {
        before.push(new LinkedHashMap<>(fields));
        if (before.size() > MOST_STEPS) before.removeLast();
        changed.forEach((key, value) -> {
            if (value.isBlank()) fields.remove(key);
            else fields.put(key, value);
        });
    }

    /** What stands there until somebody types; there is nothing to undo about it. */
    void suggest(String key, String value) {
        fields.put(key, value);
    }

    void undo() {
        if (canUndo()) fields = before.pop();
    }

    void clear() {
        before.push(fields);
        fields = fresh();
    }

    /** @param kept hears whether the browser has kept it */
    void save(Consumer<Boolean> kept) {
        page.getElement()
                .executeJs(
                        "try { localStorage.setItem($0, $1); return true; } catch { return false; }",
                        place,
                        MAPPER.writeValueAsString(fields))
                .then(Boolean.class, kept::accept);
    }

    void forget() {
        page.getElement().executeJs("try { localStorage.removeItem($0); } catch { /* nothing was kept */ }", place);
    }

    /** @param found hears when the browser had one */
    void load(Runnable found) {
        page.getElement()
                .executeJs("try { return localStorage.getItem($0) || ''; } catch { return ''; }", place)
                .then(String.class, kept -> {
                    if (read(kept)) found.run();
                });
    }

    private boolean read(String kept) {
        if (kept.isBlank() || kept.length() > LONGEST) return false;
        try {
            var read = MAPPER.readValue(kept, FIELDS);
            UUID.fromString(read.getOrDefault(ID, ""));
            fields = read;
            return true;
        } catch (JacksonException | IllegalArgumentException spoilt) {
            return false;
        }
    }

    private static Map<String, String> fresh() {
        return new LinkedHashMap<>(Map.of(ID, UUID.randomUUID().toString()));
    }
}
