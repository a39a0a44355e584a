import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON of our own files, read into maps and lists and written again; just enough for the realm. Strings stay as they are
 * written, with their escapes; numbers and literals are {@link Literal}s.
 */
final class Json {

    /** A number, {@code true}, {@code false} or {@code null}. */
    record Literal(String text) {}

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException at the first sign that has no place in an object */
    static Map<String, Object> object(String text) {
        return new Json(text).map();
    }

    /** @throws IllegalArgumentException at the first sign that has no place in a list */
    static List<Object> list(String text) {
        return new Json(text).list();
    }

    static String write(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(it -> write(it.getKey()) + ":" + write(it.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            case Literal(var literal) -> literal;
            default -> "\"" + value + "\"";
        };
    }

    private Object value() {
        return switch (next()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        expect('{');
        while (next() != '}') {
            if (!map.isEmpty()) expect(',');
            var key = string();
            expect(':');
            map.put(key, value());
        }
        expect('}');
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        expect('[');
        while (next() != ']') {
            if (!list.isEmpty()) expect(',');
            list.add(value());
        }
        expect(']');
        return list;
    }

    private String string() {
        expect('"');
        var from = at;
        while (text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
        return text.substring(from, at++);
    }

    private Literal literal() {
        var from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
        if (from == at) throw new IllegalArgumentException("at " + at);
        return new Literal(text.substring(from, at));
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) at++;
        return text.charAt(at);
    }

    private void expect(char sign) {
        if (next() != sign) throw new IllegalArgumentException("at " + at);
        at++;
    }
}
