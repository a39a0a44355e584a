package fr.souffleur.live.http;

import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.live.Audience;
import fr.souffleur.live.Lobby;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.live.Source;
import fr.souffleur.live.Streams;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What goes over the wire, read and written. Whatever cannot be read is refused before anything happens. */
final class Wire {

    /** A text of 2,000 signs fits even when every sign is escaped. */
    private static final int LONGEST_BODY = 64 * 1024;

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, Class<? extends Move>> MOVES = Map.ofEntries(
            Map.entry("start", Move.Start.class),
            Map.entry("give", Move.Give.class),
            Map.entry("skip", Move.Skip.class),
            Map.entry("cut", Move.Cut.class),
            Map.entry("hold", Move.Hold.class),
            Map.entry("release", Move.Release.class),
            Map.entry("take-back", Move.TakeBack.class),
            Map.entry("relance", Move.Relance.class),
            Map.entry("automatic", Move.Automatic.class),
            Map.entry("improvise", Move.Improvise.class),
            Map.entry("aid", Move.Aid.class),
            Map.entry("pause", Move.Pause.class),
            Map.entry("resume", Move.Resume.class),
            Map.entry("real", Move.Real.class),
            Map.entry("heed", Move.Heed.class),
            Map.entry("partial", Move.Partial.class),
            Map.entry("replan", Move.Replan.class),
            Map.entry("finex", Move.Finex.class),
            Map.entry("answer", Move.Answer.class),
            Map.entry("choose", Move.Choose.class),
            Map.entry("react", Move.React.class),
            Map.entry("decline", Move.Decline.class),
            Map.entry("attend", Move.Attend.class),
            Map.entry("agree", Move.Agree.class),
            Map.entry("step", Move.Step.class),
            Map.entry("note", Move.Note.class),
            Map.entry("call-check", Move.CallCheck.class),
            Map.entry("check", Move.Check.class),
            Map.entry("check-for", Move.CheckFor.class),
            Map.entry("whisper", Move.Whisper.class),
            Map.entry("see-whisper", Move.SeeWhisper.class),
            Map.entry("settle", Move.Settle.class),
            Map.entry("write-point", Move.WritePoint.class),
            Map.entry("acknowledge", Move.Acknowledge.class),
            Map.entry("alarm", Move.Alarm.class),
            Map.entry("observe", Move.Observe.class),
            Map.entry("rate", Move.Rate.class));

    private Wire() {}

    /** A move as it came in. */
    record Sent(Slip slip, Move move) {}

    static Sent move(HttpServletRequest request, Audience audience) throws IOException {
        var body = body(request);
        var type = MOVES.get(text(body, "kind").orElse(""));
        if (type == null) throw new Refused("live.unreadable");
        try {
            var move = MAPPER.treeToValue(body, type);
            mustBeWhole(move);
            if (!move.belongsTo(audience)) throw new Refused("not-allowed");
            return new Sent(slip(body), move);
        } catch (JacksonException unreadable) {
            throw new Refused("live.unreadable");
        }
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

    private static Slip slip(JsonNode body) {
        var move = MoveId.parse(text(body, "move").orElse(""));
        var offline = text(body, "source").filter("OFFLINE"::equals).isPresent();
        var claimed = text(body, "claimedAt").map(Wire::instant).orElse(null);
        return new Slip(move, claimed, offline ? Source.OFFLINE : Source.SCREEN);
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
