package fr.souffleur.live;

import fr.souffleur.common.Refused;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A move as screens and session files write it: {@code kind} names it, its parts stand beside. Whatever cannot be read is
 * refused before anything happens.
 */
public final class MoveJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** By kind: the move's own name, in small letters with hyphens. */
    private static final Map<String, Class<?>> KINDS =
            records(Move.class).distinct().collect(Collectors.toMap(MoveJson::kind, it -> it));

    private MoveJson() {}

    /** @throws Refused {@code live.unreadable} when it is no move, or something it needs is not there */
    public static Move read(JsonNode body) {
        var kind = body.path("kind");
        var type = KINDS.get(kind.isString() ? kind.stringValue() : "");
        if (type == null) throw new Refused("live.unreadable");
        try {
            var move = (Move) MAPPER.treeToValue(body, type);
            mustBeWhole(move);
            return move;
        } catch (JacksonException unreadable) {
            throw new Refused("live.unreadable");
        }
    }

    /** The same kind and parts again. */
    static String write(Move move) {
        var body = (ObjectNode) MAPPER.valueToTree(move);
        return MAPPER.writeValueAsString(body.put("kind", kind(move.getClass())));
    }

    static String kindOf(Move move) {
        return kind(move.getClass());
    }

    /** What somebody typed into it; empty for a press. */
    static String words(Move move) {
        return switch (move) {
            case Move.Note it -> it.text();
            case Move.Observe it -> it.text();
            case Move.Aid it -> it.text();
            case Move.WritePoint it -> it.text();
            case Move.Whisper it -> it.text();
            case Move.Improvise it -> it.title() + " · " + it.text();
            case Move.Rate(var _, var _, var evidence) -> evidence == null ? "" : evidence;
            case Move.Agree(var _, var _, var evidence) -> evidence == null ? "" : evidence;
            default -> "";
        };
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(MoveJson::records);
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What is not said to be optional has to be there. */
    private static void mustBeWhole(Move move) {
        for (var part : move.getClass().getRecordComponents())
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class) && value(move, part) == null)
                throw new Refused("live.unreadable");
    }

    private static @Nullable Object value(Move move, RecordComponent part) {
        try {
            return part.getAccessor().invoke(move);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
