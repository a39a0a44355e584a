package fr.souffleur.live;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What all screens of one audience are told as of a line, encoded once: the record, and what changed since the one before.
 *
 * @param from line of the record that the patch changes, 0 without one
 */
record Shown(
        int seq,
        String json,
        JsonNode tree,
        int from,
        @Nullable String patch) {

    static Shown of(int seq, Object record, @Nullable Shown before) {
        var json = Json.write(record);
        var tree = Json.MAPPER.readTree(json);
        if (before == null) return new Shown(seq, json, tree, 0, null);
        var change = Patch.between(before.tree, tree);
        var patch = change == null ? "{}" : Json.write(change);
        return patch.length() < json.length()
                ? new Shown(seq, json, tree, before.seq, patch)
                : new Shown(seq, json, tree, 0, null);
    }

    Message message(ClockFace face) {
        var clock = Json.write(face);
        return new Message(
                seq,
                "{\"type\":\"screen\",\"seq\":" + seq + ",\"clock\":" + clock + ",\"screen\":" + json + "}",
                from,
                patch == null
                        ? null
                        : "{\"type\":\"patch\",\"from\":" + from + ",\"seq\":" + seq + ",\"clock\":" + clock
                                + ",\"patch\":" + patch + "}");
    }

    /** The same twice over: for a screen that shows line {@code from}, and for any other. */
    record Message(
            int seq, String whole, int from, @Nullable String patch) {}
}
