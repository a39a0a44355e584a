package fr.souffleur.kits.format;

import fr.souffleur.kits.source.FormatSchema;
import fr.souffleur.kits.source.YamlFile;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes a tree the one canonical way: keys in the schema's order, two spaces a level, comments above. */
final class Scribe {

    private final StringBuilder out = new StringBuilder();
    private final Comments comments;

    private Scribe(Comments comments) {
        this.comments = comments;
    }

    static String write(JsonNode tree, FormatSchema schema, Comments comments) {
        var scribe = new Scribe(comments);
        scribe.members(tree, Shape.of(schema.tree()), "", 0, false);
        comments.rest().forEach(it -> scribe.out.append(it).append('\n'));
        return scribe.out.toString();
    }

    private void members(JsonNode mapping, Shape shape, String pointer, int indent, boolean behindDash) {
        var first = behindDash;
        for (var key : shape.order(mapping)) {
            var below = YamlFile.step(pointer, key);
            if (!first) above(below, mapping.path(key), shape.at(key), indent);
            var begin = (first ? "" : " ".repeat(indent)) + Penned.key(key) + ":";
            out.append(begin);
            value(
                    mapping.path(key),
                    shape.at(key),
                    below,
                    indent,
                    indent + Penned.key(key).length() + 1);
            first = false;
        }
    }

    private void items(JsonNode list, Shape shape, String pointer, int indent) {
        for (var i = 0; i < list.size(); i++) {
            var below = YamlFile.step(pointer, String.valueOf(i));
            var item = list.path(i);
            above(below, item, shape.items(), indent);
            if (item.isObject() && !item.isEmpty() && !oneLine(item, shape.items())) {
                var firstKey = shape.items().order(item).getFirst();
                above(
                        YamlFile.step(below, firstKey),
                        item.path(firstKey),
                        shape.items().at(firstKey),
                        indent);
                out.append(" ".repeat(indent)).append("- ");
                members(item, shape.items(), below, indent + 2, true);
            } else {
                out.append(" ".repeat(indent)).append('-');
                value(item, shape.items(), below, indent, indent + 1);
            }
        }
    }

    /** @param column where its key or its dash ends */
    private void value(JsonNode value, Shape shape, String pointer, int indent, int column) {
        if (value.isContainer() && !value.isEmpty() && !oneLine(value, shape)) {
            out.append('\n');
            if (value.isObject()) members(value, shape, pointer, indent + 2, false);
            else items(value, shape, pointer, indent + 2);
        } else if (value.isString()) {
            out.append(' ')
                    .append(String.join("\n", Penned.lines(value.stringValue(), column + 1, indent + 2)))
                    .append('\n');
        } else {
            out.append(' ').append(flow(value)).append('\n');
        }
    }

    private void above(String pointer, JsonNode value, Shape shape, int indent) {
        var whole = !value.isContainer() || value.isEmpty() || oneLine(value, shape);
        for (var comment : whole ? comments.takeAll(pointer) : comments.take(pointer))
            out.append(" ".repeat(indent)).append(comment).append('\n');
    }

    private static boolean oneLine(JsonNode value, Shape shape) {
        return shape.onOneLine() && value.valueStream().noneMatch(JsonNode::isContainer);
    }

    private static String flow(JsonNode value) {
        if (value.isArray()) return value.valueStream().map(Scribe::flow).collect(Collectors.joining(", ", "[", "]"));
        if (value.isObject())
            return value.properties().stream()
                    .map(it -> Penned.key(it.getKey()) + ": " + flow(it.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        return value.isString() ? Penned.inLine(value.stringValue(), true) : value.asString();
    }
}
