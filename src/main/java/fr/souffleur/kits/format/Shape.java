package fr.souffleur.kits.format;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the schema draws a value: the order of its keys, and whether it fits on one line. */
record Shape(JsonNode schema, JsonNode node) {

    static Shape of(JsonNode schema) {
        return new Shape(schema, schema);
    }

    Shape at(String key) {
        var known = node.path("properties").path(key);
        return new Shape(schema, resolved(known.isMissingNode() ? node.path("additionalProperties") : known));
    }

    Shape items() {
        return new Shape(schema, resolved(node.path("items")));
    }

    /** Keys that the schema knows come first and in its order; then all others, as they were written. */
    List<String> order(JsonNode mapping) {
        var keys = new ArrayList<>(node.path("properties").propertyNames());
        keys.removeIf(it -> !mapping.has(it));
        mapping.propertyNames().stream().filter(it -> !keys.contains(it)).forEach(keys::add);
        return keys;
    }

    /** Lists of names and numbers, and groups of whole numbers, stand on the line of their key. */
    boolean onOneLine() {
        var items = node.path("items");
        if (!items.isMissingNode()) return items.has("$ref") || whole(items);
        var members = node.path("properties");
        return !members.isEmpty() && members.valueStream().allMatch(Shape::whole);
    }

    private static boolean whole(JsonNode node) {
        return node.path("type").asString("").equals("integer");
    }

    private JsonNode resolved(JsonNode found) {
        var reference = found.path("$ref").asString("");
        return reference.startsWith("#") ? schema.at(reference.substring(1)) : found;
    }
}
