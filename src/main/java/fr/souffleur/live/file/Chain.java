package fr.souffleur.live.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The seals of a session file: each line's covers the line and the seal before it, the last one the header. */
public final class Chain {

    private static final List<String> LINE = List.of("n", "id", "at", "play", "move");
    private static final List<String> HEADER =
            List.of("format", "version", "exercise", "structure", "sheet", "file", "issuedAt", "exportedAt", "clock");

    private final Mac mac;

    /** @param key in hexadecimal */
    public Chain(String key) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The first line that is not as it was sealed; 0 when it is the header, or the end that is missing. */
    public OptionalInt brokenAt(SessionFile file) {
        var previous = "";
        for (var line : file.lines()) {
            if (!same(seal(previous, ordered(line.body(), LINE)), line.mac())) return OptionalInt.of(line.n());
            previous = line.mac();
        }
        return same(seal(previous, ordered(file.header(), HEADER)), file.mac())
                ? OptionalInt.empty()
                : OptionalInt.of(0);
    }

    /** In hexadecimal. */
    public String seal(String previous, JsonNode what) {
        var bytes = (previous + "\n" + Canonical.of(what)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(mac.doFinal(bytes));
    }

    /** Known keys in their order, then whatever else was slipped in: it breaks the seal. */
    private static ObjectNode ordered(ObjectNode from, List<String> keys) {
        var ordered = from.objectNode();
        for (var key : keys) if (from.has(key)) ordered.set(key, from.get(key));
        from.properties().forEach(it -> {
            if (!ordered.has(it.getKey())) ordered.set(it.getKey(), it.getValue());
        });
        return ordered;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
