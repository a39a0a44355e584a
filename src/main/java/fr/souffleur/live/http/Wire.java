package fr.souffleur.live.http;

import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.live.Audience;
import fr.souffleur.live.Lobby;
import fr.souffleur.live.Move;
import fr.souffleur.live.MoveJson;
import fr.souffleur.live.Slip;
import fr.souffleur.live.Source;
import fr.souffleur.live.Streams;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What goes over the wire, read and written. Whatever cannot be read is refused before anything happens. */
final class Wire {

    /** A text of 2,000 signs fits even when every sign is escaped. */
    private static final int LONGEST_BODY = 64 * 1024;

    /** No move waits longer on a device than that: beyond it, no calendar and no column can say when it was. */
    private static final Duration LONGEST_AWAY = Duration.ofDays(36_525);

    private static final JsonMapper MAPPER = new JsonMapper();

    private Wire() {}

    /** A move as it came in. */
    record Sent(Slip slip, Move move) {}

    /** @param now when it came in */
    static Sent move(HttpServletRequest request, Audience audience, Instant now) throws IOException {
        var body = body(request);
        var move = MoveJson.read(body);
        if (!move.belongsTo(audience)) throw new Refused("not-allowed");
        return new Sent(slip(body, now), move);
    }

    static LiveDoor.Place place(HttpServletRequest request) throws IOException {
        try {
            return MAPPER.treeToValue(body(request), LiveDoor.Place.class);
        } catch (JacksonException unreadable) {
            throw new Refused("live.unreadable");
        }
    }

    static String lobby(Lobby lobby, String language) {
        var json = MAPPER.<ObjectNode>valueToTree(lobby);
        json.putRawValue("words", new RawValue(Streams.words(language)));
        return MAPPER.writeValueAsString(json);
    }

    /** @param words whether those of the screens go with it */
    static String refusal(Refused refusal, String language, boolean words) {
        var json = MAPPER.createObjectNode()
                .put("reason", refusal.key())
                .put("message", Words.in(language).say(refusal));
        if (words) json.putRawValue("words", new RawValue(Streams.words(language)));
        return MAPPER.writeValueAsString(json);
    }

    /** What the device says by its own clock, told by ours: it says as well what its clock was when it sent. */
    private static Slip slip(JsonNode body, Instant now) {
        var move = MoveId.parse(text(body, "move").orElse(""));
        var offline = text(body, "source").filter("OFFLINE"::equals).isPresent();
        var said = text(body, "claimedAt").map(Wire::instant);
        var sent = text(body, "sentAt").map(Wire::instant).orElse(now);
        var claimed = said.map(it -> now.minus(away(it, sent))).orElse(null);
        return new Slip(move, claimed, offline ? Source.OFFLINE : Source.SCREEN);
    }

    private static Duration away(Instant said, Instant sent) {
        var away = Duration.between(said, sent);
        if (away.abs().compareTo(LONGEST_AWAY) > 0) throw new Refused("live.unreadable");
        return away;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new Refused("live.unreadable");
        }
    }

    private static Optional<String> text(JsonNode body, String field) {
        return body.path(field).isString() ? Optional.of(body.path(field).stringValue()) : Optional.empty();
    }

    private static ObjectNode body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) throw new Refused("live.unreadable");
        if (bytes.length == 0) return MAPPER.createObjectNode();
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode body) return body;
        } catch (JacksonException malformed) {
            throw new Refused("live.unreadable");
        }
        throw new Refused("live.unreadable");
    }
}
