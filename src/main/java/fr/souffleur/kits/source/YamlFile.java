package fr.souffleur.kits.source;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A YAML file as a tree, with the place of every key and value in it. */
public final class YamlFile {

    /** Offsets in the text. @param key where its key begins; where the value does, in lists @param end just behind the value */
    public record Place(int key, int start, int end) {}

    private final SourceText source;
    private final JsonNode tree;
    private final Map<String, Place> places;
    private final Set<String> spoilt;

    YamlFile(SourceText source, JsonNode tree, Map<String, Place> places, Set<String> spoilt) {
        this.source = source;
        this.tree = tree;
        this.places = places;
        this.spoilt = spoilt;
    }

    /** One step down a JSON pointer. */
    public static String step(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    public SourceText source() {
        return source;
    }

    public Map<String, Place> places() {
        return places;
    }

    public JsonNode tree() {
        return tree;
    }

    public Spot root() {
        return new Spot(this, "", tree);
    }

    /** Whether this value was refused already for how it is written, so that it cannot be judged for what it says. */
    boolean spoilt(String pointer) {
        return spoilt.contains(pointer);
    }

    Fault fault(String pointer, String key, Object... arguments) {
        return source.fault(place(pointer).start(), key, arguments);
    }

    Fault faultAtKey(String pointer, String key, Object... arguments) {
        return source.fault(place(pointer).key(), key, arguments);
    }

    /** At these words inside the value; at its beginning when they are written in another way there. */
    Fault faultAt(String pointer, String words, int before, String key, Object... arguments) {
        var place = place(pointer);
        return source.fault(
                source.find(words, before, place.start(), place.end()).orElse(place.start()), key, arguments);
    }

    /** What is missing is told at what should hold it. */
    private Place place(String pointer) {
        var known = pointer;
        while (!places.containsKey(known)) {
            if (known.isEmpty()) return new Place(0, 0, 0);
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return places.getOrDefault(known, new Place(0, 0, 0));
    }
}
