package fr.souffleur.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed between two records of one audience, so that a line costs its own length and not the whole screen's.
 * {@code frontend/live-patch.js} puts it in place. One of three: {@code {"=": value}} in place of the old one;
 * {@code {"o": {field: patch}, "x": [fields that went]}}; {@code {"a": [steps]}}, where a number keeps so many elements or, below
 * zero, passes over them, a list is inserted, and a patch changes the next element.
 */
final class Patch {

    /** Beyond so many comparisons the middle of a list is replaced as a whole. */
    private static final int MOST = 40_000;

    /** By the first of these that it has, an element of a list is known again. */
    private static final List<String> NAMES = List.of("inject", "id", "seq");

    private Patch() {}

    /** Null when nothing changed. */
    static @Nullable ObjectNode between(JsonNode before, JsonNode after) {
        if (before.equals(after)) return null;
        if (before instanceof ObjectNode old && after instanceof ObjectNode fresh) return object(old, fresh);
        if (before instanceof ArrayNode old && after instanceof ArrayNode fresh) return array(old, fresh);
        return whole(after);
    }

    private static ObjectNode whole(JsonNode value) {
        var patch = Json.MAPPER.createObjectNode();
        patch.set("=", value);
        return patch;
    }

    private static ObjectNode object(ObjectNode old, ObjectNode fresh) {
        var patch = Json.MAPPER.createObjectNode();
        var changed = Json.MAPPER.createObjectNode();
        fresh.properties().forEach(it -> {
            var before = old.get(it.getKey());
            var change = before == null ? whole(it.getValue()) : between(before, it.getValue());
            if (change != null) changed.set(it.getKey(), change);
        });
        if (!changed.isEmpty()) patch.set("o", changed);
        var went = Json.MAPPER.createArrayNode();
        old.propertyNames().stream().filter(it -> !fresh.has(it)).forEach(went::add);
        if (!went.isEmpty()) patch.set("x", went);
        return patch;
    }

    private static ObjectNode array(ArrayNode old, ArrayNode fresh) {
        int head = 0;
        int most = Math.min(old.size(), fresh.size());
        while (head < most && old.get(head).equals(fresh.get(head))) head++;
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) tail++;
        var steps = new Steps();
        steps.keep(head);
        middle(
                old.values().stream().toList().subList(head, old.size() - tail),
                fresh.values().stream().toList().subList(head, fresh.size() - tail),
                steps);
        steps.keep(tail);
        return steps.patch();
    }

    /** Whether one is the other as it stands now: elements that have a name of their own are known by it. */
    private static boolean alike(JsonNode one, JsonNode other) {
        if (one.equals(other)) return true;
        if (!one.isObject() || !other.isObject()) return false;
        var name = NAMES.stream().filter(one::has).findFirst().orElse("");
        return !name.isEmpty() && one.get(name).equals(other.get(name));
    }

    /** Along the longest run of elements that stay. */
    private static void middle(List<JsonNode> old, List<JsonNode> fresh, Steps steps) {
        if ((long) old.size() * fresh.size() > MOST) {
            steps.replace(old, fresh);
            return;
        }
        var longest = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = fresh.size() - 1; j >= 0; j--)
                longest[i][j] = alike(old.get(i), fresh.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
        int i = 0;
        int j = 0;
        int went = 0;
        int came = 0;
        while (i < old.size() && j < fresh.size()) {
            if (alike(old.get(i), fresh.get(j))) {
                steps.replace(old.subList(went, i), fresh.subList(came, j));
                steps.go(old.get(i), fresh.get(j));
                went = ++i;
                came = ++j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
            else j++;
        }
        steps.replace(old.subList(went, old.size()), fresh.subList(came, fresh.size()));
    }

    /** How to come from the old list to the new one, first to last. */
    private static final class Steps {
        private final ArrayNode steps = Json.MAPPER.createArrayNode();
        private final List<JsonNode> inserted = new ArrayList<>();
        private int kept;
        private int passed;

        void keep(int more) {
            if (more == 0) return;
            change();
            kept += more;
        }

        void go(JsonNode old, JsonNode fresh) {
            if (old.equals(fresh)) keep(1);
            else replace(List.of(old), List.of(fresh));
        }

        /** Elements that took the place of others are told by what changed in them, where that is shorter. */
        void replace(List<JsonNode> old, List<JsonNode> fresh) {
            if (old.isEmpty() && fresh.isEmpty()) return;
            for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
                var before = i < old.size() ? old.get(i) : null;
                var after = i < fresh.size() ? fresh.get(i) : null;
                var patch = before == null || after == null ? null : between(before, after);
                if (patch != null
                        && after != null
                        && Json.write(patch).length() < Json.write(after).length()) {
                    settle();
                    steps.add(patch);
                    continue;
                }
                if (kept > 0) settle();
                if (before != null) passed++;
                if (after != null) inserted.add(after);
            }
        }

        private void change() {
            if (passed > 0 || !inserted.isEmpty()) settle();
        }

        private void settle() {
            if (kept > 0) steps.add(kept);
            if (passed > 0) steps.add(-passed);
            if (!inserted.isEmpty()) {
                var list = Json.MAPPER.createArrayNode();
                inserted.forEach(list::add);
                steps.add(list);
            }
            kept = 0;
            passed = 0;
            inserted.clear();
        }

        ObjectNode patch() {
            settle();
            var patch = Json.MAPPER.createObjectNode();
            patch.set("a", steps);
            return patch;
        }
    }
}
