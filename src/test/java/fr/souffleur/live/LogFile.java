package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** A log as a release wrote it: its lines as they lie in the table, its texts and its frozen sheets. */
record LogFile(Shelf shelf, List<Entry> entries) {

    static LogFile read(Path file) throws IOException {
        var root = Json.MAPPER.readTree(Files.readString(file));
        var sheets = new LinkedHashMap<String, RunSheet>();
        root.path("sheets")
                .properties()
                .forEach(it -> sheets.put(it.getKey(), Json.MAPPER.treeToValue(it.getValue(), RunSheet.class)));
        var texts = new LinkedHashMap<TextId, String>();
        root.path("texts")
                .properties()
                .forEach(
                        it -> texts.put(TextId.parse(it.getKey()), it.getValue().stringValue()));
        var entries = new ArrayList<Entry>();
        root.path("lines").forEach(it -> entries.add(entry(it)));
        return new LogFile(new Shelf(sheets, texts), entries);
    }

    private static Entry entry(JsonNode line) {
        return new Entry(
                line.path("seq").intValue(),
                MoveId.parse(line.path("move").stringValue()),
                Instant.parse(line.path("recordedAt").stringValue()),
                line.path("claimedAt").isNull()
                        ? null
                        : Instant.parse(line.path("claimedAt").stringValue()),
                line.path("playMillis").longValue(),
                caller(
                        line.path("callerKind").stringValue(),
                        line.path("callerId").stringValue("")),
                null,
                Source.valueOf(line.path("source").stringValue()),
                HappeningJson.read(
                        line.path("kind").stringValue(),
                        line.path("version").intValue(),
                        Json.write(line.path("body"))));
    }

    private static Caller caller(String kind, String id) {
        return switch (kind) {
            case "person" -> new Caller.Person(PersonId.parse(id));
            case "seat" -> new Caller.Seat(SeatId.parse(id));
            default -> new Caller.Clock();
        };
    }

    /** Only for the first writing of a release's file; what is landed is never written again. */
    void write(Path file) throws IOException {
        var root = Json.MAPPER.createObjectNode();
        var lines = root.putArray("lines");
        entries.forEach(it -> lines.add(line(it)));
        var texts = root.putObject("texts");
        shelf.texts().forEach((id, text) -> texts.put(id.toString(), text));
        root.set("sheets", Json.MAPPER.valueToTree(shelf.sheets()));
        Files.writeString(
                file, Json.MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root) + "\n");
    }

    private static ObjectNode line(Entry entry) {
        var kind = HappeningJson.kindOf(entry.what());
        var line = Json.MAPPER.createObjectNode();
        line.put("seq", entry.seq());
        line.put("move", entry.move().toString());
        line.put("recordedAt", entry.recordedAt().toString());
        line.put("claimedAt", text(entry.claimedAt()));
        line.put("playMillis", entry.playMillis());
        switch (entry.by()) {
            case Caller.Person(var id) -> line.put("callerKind", "person").put("callerId", id.toString());
            case Caller.Seat(var id) -> line.put("callerKind", "seat").put("callerId", id.toString());
            case Caller.Clock() -> line.put("callerKind", "clock");
        }
        line.put("source", entry.source().name());
        line.put("kind", kind.name());
        line.put("version", kind.version());
        line.set("body", Json.MAPPER.readTree(HappeningJson.write(entry.what())));
        return line;
    }

    private static @Nullable String text(@Nullable Object it) {
        return it == null ? null : it.toString();
    }

    static Map<String, Long> kinds(List<Entry> entries) {
        var kinds = new LinkedHashMap<String, Long>();
        entries.forEach(it -> kinds.merge(HappeningJson.kindOf(it.what()).name(), 1L, Long::sum));
        return kinds;
    }
}
