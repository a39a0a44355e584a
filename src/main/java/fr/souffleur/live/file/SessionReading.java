package fr.souffleur.live.file;

import fr.souffleur.common.Refused;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a session file, whoever wrote it: so large, so deep and no more; what is not as it should be is refused. */
public final class SessionReading {

    public static final String FORMAT = "souffleur/session";
    public static final int LARGEST = 4 * 1024 * 1024;
    static final int MOST_LINES = 5_000;

    private static final int VERSION = 1;
    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final long LONGEST_PLAY = Duration.ofHours(24).toMillis();

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(100)
                            .maxNumberLength(20)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SessionReading() {}

    /**
     * @throws Refused {@code live.file.unreadable}, {@code live.file.large}, {@code live.file.version}, or
     *     {@code live.file.line} with the number of the line
     */
    public static SessionFile read(byte[] bytes) {
        if (bytes.length > LARGEST) throw new Refused("live.file.large", LARGEST / 1024 / 1024);
        var file = tree(bytes);
        if (!FORMAT.equals(text(file, "format"))) throw unreadable();
        if (whole(file, "version") != VERSION) throw new Refused("live.file.version", whole(file, "version"));
        if (!(file.path("clock") instanceof ObjectNode clock)) throw unreadable();
        var header = file.deepCopy();
        header.remove(List.of("lines", "mac"));
        return new SessionFile(
                uuid(file, "exercise"),
                file.hasNonNull("structure") ? uuid(file, "structure") : null,
                text(file, "sheet"),
                uuid(file, "file"),
                moment(file, "issuedAt"),
                moment(file, "exportedAt"),
                clock.hasNonNull("startedAt") ? moment(clock, "startedAt") : null,
                lines(file.path("lines")),
                header,
                text(file, "mac"));
    }

    private static ObjectNode tree(byte[] bytes) {
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode file) return file;
        } catch (JacksonException malformed) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static List<SessionFile.Line> lines(JsonNode lines) {
        if (!lines.isArray()) throw unreadable();
        if (lines.size() > MOST_LINES) throw new Refused("live.file.lines", MOST_LINES);
        var read = new ArrayList<SessionFile.Line>();
        long play = 0;
        for (var it : lines) {
            var line = line(it, read.size() + 1);
            if (line.play() < play || line.play() > LONGEST_PLAY) throw new Refused("live.file.line", line.n());
            play = line.play();
            read.add(line);
        }
        return List.copyOf(read);
    }

    private static SessionFile.Line line(JsonNode it, int n) {
        try {
            if (!(it instanceof ObjectNode line) || whole(line, "n") != n) throw unreadable();
            if (!(line.path("move") instanceof ObjectNode move)) throw unreadable();
            var body = line.deepCopy();
            body.remove("mac");
            return new SessionFile.Line(
                    n, uuid(line, "id"), moment(line, "at"), whole(line, "play"), move, body, text(line, "mac"));
        } catch (Refused no) {
            throw new Refused("live.file.line", n);
        }
    }

    private static String text(ObjectNode from, String name) {
        if (from.path(name).isString()) return from.path(name).stringValue();
        throw unreadable();
    }

    private static long whole(ObjectNode from, String name) {
        var number = from.path(name);
        if (number.isIntegralNumber() && number.canConvertToLong()) return number.longValue();
        throw unreadable();
    }

    private static UUID uuid(ObjectNode from, String name) {
        try {
            return UUID.fromString(text(from, name));
        } catch (IllegalArgumentException malformed) {
            throw unreadable();
        }
    }

    /** Within the years in which anybody plays, so that no reckoning overflows. */
    private static Instant moment(ObjectNode from, String name) {
        try {
            var moment = Instant.parse(text(from, name));
            if (moment.isAfter(Instant.EPOCH) && moment.isBefore(Instant.parse("2200-01-01T00:00:00Z"))) return moment;
        } catch (DateTimeException malformed) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refused unreadable() {
        return new Refused("live.file.unreadable");
    }
}
