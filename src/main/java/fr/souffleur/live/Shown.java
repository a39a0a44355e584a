package fr.souffleur.live;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What all screens of one spot are told as of a line. Its text is written when somebody needs all of it, and once. */
final class Shown {

    /** A patch up to so many signs is taken without asking whether the whole would be shorter. */
    private static final int SHORT = 4_000;

    private final int seq;
    private final JsonNode tree;
    private volatile @Nullable String json;

    private Shown(int seq, JsonNode tree) {
        this.seq = seq;
        this.tree = tree;
    }

    static Shown of(int seq, Object record) {
        return new Shown(seq, record instanceof JsonNode tree ? tree : Json.MAPPER.valueToTree(record));
    }

    int seq() {
        return seq;
    }

    JsonNode tree() {
        return tree;
    }

    String json() {
        var written = json;
        if (written == null) json = written = Json.write(tree);
        return written;
    }

    /** @param before what the screens that are told have on them, or null when that is not known */
    Message message(ClockFace face, @Nullable Shown before) {
        var head = "\"seq\":" + seq + ",\"clock\":" + Json.write(face);
        Supplier<String> whole = () -> "{\"type\":\"screen\"," + head + ",\"screen\":" + json() + "}";
        var patch = before == null ? null : since(before);
        return before == null || patch == null
                ? new Message(seq, whole, 0, null)
                : new Message(
                        seq,
                        whole,
                        before.seq,
                        "{\"type\":\"patch\",\"from\":" + before.seq + "," + head + ",\"patch\":" + patch + "}");
    }

    /** What changed since, as JSON; null when all of it is shorter. */
    private @Nullable String since(Shown before) {
        var change = Patch.between(before.tree, tree);
        var patch = change == null ? "{}" : Json.write(change);
        return patch.length() <= SHORT || patch.length() < json().length() ? patch : null;
    }

    /** The same twice over: for a screen that shows line {@code from}, and for any other. */
    record Message(
            int seq,
            Supplier<String> whole,
            int from,
            @Nullable String patch) {}
}
