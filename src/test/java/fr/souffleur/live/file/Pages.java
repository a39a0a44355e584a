package fr.souffleur.live.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A session file as the self-contained page writes it. */
public final class Pages {

    public static final JsonMapper JSON = new JsonMapper();

    private final String key;
    private final ObjectNode header = JSON.createObjectNode();
    private final List<ObjectNode> lines = new ArrayList<>();

    private Pages(String key) {
        this.key = key;
    }

    public static Pages of(String key, UUID exercise, String sheet, UUID file, Instant issuedAt, Instant debex) {
        var page = new Pages(key);
        page.header
                .put("format", "souffleur/session")
                .put("version", 1)
                .put("exercise", exercise.toString())
                .put("sheet", sheet)
                .put("file", file.toString())
                .put("issuedAt", issuedAt.toString())
                .put("exportedAt", debex.plusSeconds(7_200).toString());
        page.header.putObject("clock").put("startedAt", debex.toString()).put("skewMillis", 0);
        return page;
    }

    public Pages move(Instant at, long play, String move) {
        return move(UUID.randomUUID(), at, play, move);
    }

    public Pages move(UUID id, Instant at, long play, String move) {
        var line = JSON.createObjectNode();
        line.put("n", lines.size() + 1)
                .put("id", id.toString())
                .put("at", at.toString())
                .put("play", play)
                .set("move", JSON.readTree(move));
        lines.add(line);
        return this;
    }

    public Pages header(UnaryOperator<ObjectNode> change) {
        change.apply(header);
        return this;
    }

    public byte[] bytes() {
        return sealed().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** For somebody who comes between. */
    public byte[] tampered(UnaryOperator<ObjectNode> change) {
        return change.apply(sealed()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode sealed() {
        var chain = new Chain(key);
        var file = header.deepCopy();
        var all = file.putArray("lines");
        var previous = "";
        for (var line : lines) {
            previous = chain.seal(previous, line);
            all.add(line.deepCopy().put("mac", previous));
        }
        return file.put("mac", chain.seal(previous, header));
    }
}
