package fr.souffleur.live.file;

import fr.souffleur.common.Refused;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** JSON as browsers write it by {@code JSON.stringify}, sign by sign, so that both sides seal the same bytes. */
final class Canonical {

    private Canonical() {}

    static String of(JsonNode node) {
        if (node.isObject())
            return node.properties().stream()
                    .map(it -> quoted(it.getKey()) + ":" + of(it.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        if (node.isArray()) return node.valueStream().map(Canonical::of).collect(Collectors.joining(",", "[", "]"));
        if (node.isString()) return quoted(node.stringValue());
        if (node.isBoolean()) return String.valueOf(node.booleanValue());
        if (node.isNull()) return "null";
        if (node.isIntegralNumber()) return node.numberValue().toString();
        throw new Refused("live.file.unreadable");
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(sign < ' ' || alone(text, i) ? "\\u%04x".formatted((int) sign) : sign);
            }
        }
        return out.append('"').toString();
    }

    /** Half of a sign of two halves, without the other. */
    private static boolean alone(String text, int i) {
        char sign = text.charAt(i);
        if (Character.isHighSurrogate(sign))
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isLowSurrogate(sign) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
