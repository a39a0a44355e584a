package fr.souffleur.kits.source;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a YAML scalar means, by the core schema of YAML 1.2; kits need texts, whole numbers and yes or no. */
final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("[-+]?([0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|\\.[0-9]+|[0-9]+\\.[0-9]*)([eE][-+]?[0-9]+)?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Scalars() {}

    static JsonNode resolve(ScalarEvent scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) return NODES.stringNode(text);
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
            case "true", "True", "TRUE" -> NODES.booleanNode(true);
            case "false", "False", "FALSE" -> NODES.booleanNode(false);
            default -> number(text);
        };
    }

    static boolean tagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
    }

    /** Numbers that no kit needs stay a number of a kind that no rule takes, rather than become a text by chance. */
    private static JsonNode number(String text) {
        if (WHOLE.matcher(text).matches()) return NODES.numberNode(Integer.parseInt(text));
        return text.length() < 400 && OTHER_NUMBER.matcher(text).matches()
                ? NODES.numberNode(0.5)
                : NODES.stringNode(text);
    }
}
