package fr.souffleur.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written in the book's margin: a console's record without what the book says already. A card, a question, a role
 * is known by its id and bears only what changed; {@code frontend/desk-book.js} reads both together.
 *
 * @param prose of the frozen sheet that the book was printed from
 * @param stamp by which a console knows whether it holds this print
 */
record Margin(Prose prose, Entrances entrances, String stamp, ObjectNode book) {

    /** A card of these lists is one of the book's, if its id is. */
    private static final Set<String> CARDS = Set.of("now", "next", "held", "given", "skipped");

    /** By what the items of a list are known. */
    private static final Map<String, String> KEYS =
            Map.of("rail", "inject", "questions", "criterion", "room", "role", "access", "audience");

    static Margin of(Stage stage, Entrances entrances) {
        var book = Json.MAPPER.<ObjectNode>valueToTree(Book.of(stage, entrances));
        var stamp = Secrets.digest(Json.write(book)).substring(0, 16);
        return new Margin(stage.prose(), entrances, stamp, book.put("stamp", stamp));
    }

    /** Printed once a frozen sheet; anew when words were taken out of it, or the codes changed. */
    boolean fits(Stage stage, Entrances ways) {
        return prose == stage.prose() && entrances.equals(ways);
    }

    ObjectNode of(FacilitatorScreen screen) {
        var printed = (ObjectNode) book.path("screen");
        var cards = byKey(book.path("cards"), "inject");
        var margin = Json.MAPPER.createObjectNode().put("book", stamp);
        Json.MAPPER.<ObjectNode>valueToTree(screen).forEachEntry((name, value) -> {
            if (CARDS.contains(name)) margin.set(name, beside(value, cards, "inject"));
            else if (!value.equals(printed.get(name))) margin.set(name, changed(name, value, printed.get(name)));
        });
        return margin;
    }

    private static JsonNode changed(String name, JsonNode value, JsonNode before) {
        var key = KEYS.get(name);
        return key == null || before == null ? value : beside(value, byKey(before, key), key);
    }

    private static JsonNode beside(JsonNode value, Map<String, JsonNode> known, String key) {
        if (value instanceof ArrayNode items) {
            var list = Json.MAPPER.createArrayNode();
            items.forEach(it -> list.add(beside(it, known, key)));
            return list;
        }
        if (!(value instanceof ObjectNode item)) return value;
        return known.get(item.path(key).asString("")) instanceof ObjectNode before
                ? difference(item, before, key)
                : item;
    }

    /** The key, and each field that is another than before. */
    private static ObjectNode difference(ObjectNode item, ObjectNode before, String key) {
        var difference = Json.MAPPER.createObjectNode();
        item.forEachEntry((name, value) -> {
            var old = before.get(name);
            if (name.equals(key)) difference.set(name, value);
            else if (value instanceof ObjectNode now && old instanceof ObjectNode then && !value.equals(old))
                difference.set(name, difference(now, then, ""));
            else if (!value.equals(old)) difference.set(name, value);
        });
        return difference;
    }

    private static Map<String, JsonNode> byKey(JsonNode list, String key) {
        var found = new HashMap<String, JsonNode>();
        list.forEach(it -> found.put(it.path(key).asString(""), it));
        return found;
    }
}
