package fr.souffleur.structures.register.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Goes through JSON and keeps nothing of it. Keys come in small letters, so that one whose capitals drift is still heard;
 * whoever hears a key takes its value by {@link #text}, {@link #object}, {@link #array} or {@link #skip}.
 */
final class Walk {

    private static final int KEYS = 1000;

    private final JsonParser json;
    private final Map<String, String> published;
    private final Consumer<String> drifts;
    private final Map<String, String> small = new HashMap<>();

    /**
     * @param published keys as the register spells them, by their small letters
     * @param drifts hears a key that is spelt another way, once
     */
    Walk(JsonParser json, Map<String, String> published, Consumer<String> drifts) {
        this.json = json;
        this.published = published;
        this.drifts = drifts;
    }

    /** Each member of the object that stands here; anything else is passed by. */
    void object(Consumer<String> member) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            skip();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = small(json.currentName());
            json.nextToken();
            member.accept(key);
        }
    }

    /** Each element of the array that stands here; a lone one counts as an array of one. */
    void array(Runnable element) {
        if (json.currentToken() == JsonToken.VALUE_NULL) return;
        if (json.currentToken() != JsonToken.START_ARRAY) {
            element.run();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) element.run();
    }

    /** The text or number that stands here; null when there is none. */
    @Nullable
    String text() {
        if (json.currentToken().isScalarValue())
            return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getString();
        skip();
        return null;
    }

    void skip() {
        json.skipChildren();
    }

    private String small(String key) {
        var known = small.get(key);
        if (known != null) return known;
        var letters = key.toLowerCase(Locale.ROOT);
        var spelt = published.get(letters);
        if (small.size() < KEYS) {
            small.put(key, letters);
            if (spelt != null && !spelt.equals(key)) drifts.accept(key + " ≠ " + spelt);
        }
        return letters;
    }
}
