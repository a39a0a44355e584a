package fr.souffleur.live;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a happening is written down: a kind that is never renamed, the version of its payload, and the payload. An older
 * payload is lifted to the newest when it is read; what was written stays as it is.
 */
final class HappeningJson {

    /** @param version of the payload as it is written today */
    record Kind(String name, int version, Class<? extends Happening> type) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("opened", 1, Happening.Opened.class),
            new Kind("joined", 1, Happening.Joined.class),
            new Kind("left", 1, Happening.Left.class),
            new Kind("started", 1, Happening.Started.class),
            new Kind("inject-given", 1, Happening.Given.class),
            new Kind("inject-relanced", 1, Happening.Relanced.class),
            new Kind("inject-skipped", 1, Happening.Skipped.class),
            new Kind("injects-cut", 1, Happening.Cut.class),
            new Kind("inject-held", 1, Happening.Held.class),
            new Kind("inject-released", 1, Happening.Released.class),
            new Kind("inject-taken-back", 1, Happening.TakenBack.class),
            new Kind("inject-improvised", 1, Happening.Improvised.class),
            new Kind("inject-automated", 1, Happening.Automated.class),
            new Kind("paused", 1, Happening.Paused.class),
            new Kind("resumed", 1, Happening.Resumed.class),
            new Kind("interrupted", 1, Happening.Interrupted.class),
            new Kind("stopped-for-real", 1, Happening.StoppedForReal.class),
            new Kind("alarmed", 1, Happening.Alarmed.class),
            new Kind("alarms-heeded", 1, Happening.Heeded.class),
            new Kind("acknowledged", 1, Happening.Acknowledged.class),
            new Kind("noted", 1, Happening.Noted.class),
            new Kind("aided", 1, Happening.Aided.class),
            new Kind("answered", 1, Happening.Answered.class),
            new Kind("chosen", 1, Happening.Chosen.class),
            new Kind("reaction-taken", 1, Happening.ReactionTaken.class),
            new Kind("reaction-declined", 1, Happening.ReactionDeclined.class),
            new Kind("observed", 1, Happening.Observed.class),
            new Kind("rated", 1, Happening.Rated.class),
            new Kind("agreed", 1, Happening.Agreed.class),
            new Kind("attended", 1, Happening.Attended.class),
            new Kind("stepped", 1, Happening.Stepped.class),
            new Kind("step-prolonged", 1, Happening.Prolonged.class),
            new Kind("gap-discussed", 1, Happening.Discussed.class),
            new Kind("action-checked", 1, Happening.ActionChecked.class),
            new Kind("closed", 1, Happening.Closed.class),
            new Kind("settled", 1, Happening.Settled.class),
            new Kind("point-written", 1, Happening.PointWritten.class),
            new Kind("check-called", 1, Happening.CheckCalled.class),
            new Kind("checked", 1, Happening.Checked.class),
            new Kind("whispered", 1, Happening.Whispered.class),
            new Kind("whisper-seen", 1, Happening.WhisperSeen.class),
            new Kind("played-on", 1, Happening.PlayedOn.class),
            new Kind("validated", 1, Happening.Validated.class),
            new Kind("reopened", 1, Happening.Reopened.class),
            new Kind("line-retimed", 1, Happening.Retimed.class),
            new Kind("line-reworded", 1, Happening.Reworded.class),
            new Kind("line-withdrawn", 1, Happening.Withdrawn.class),
            new Kind("line-restored", 1, Happening.Restored.class),
            new Kind("text-purged", 1, Happening.TextPurged.class),
            new Kind("sheet-purged", 1, Happening.SheetPurged.class));

    private static final Map<String, Kind> BY_NAME =
            KINDS.stream().collect(Collectors.toMap(Kind::name, Function.identity()));
    private static final Map<Class<?>, Kind> BY_TYPE =
            KINDS.stream().collect(Collectors.toMap(Kind::type, Function.identity()));

    /** From {@code kind/version} to the payload of the next version. None is needed yet. */
    private static final Map<String, UnaryOperator<ObjectNode>> LIFTS = Map.of();

    private HappeningJson() {}

    static Kind kindOf(Happening happening) {
        var kind = BY_TYPE.get(happening.getClass());
        if (kind == null) throw new IllegalStateException("no kind for " + happening.getClass());
        return kind;
    }

    static String write(Happening happening) {
        return Json.write(happening);
    }

    static Happening read(String name, int version, String payload) {
        return read(name, version, payload, LIFTS);
    }

    static Happening read(String name, int version, String payload, Map<String, UnaryOperator<ObjectNode>> lifts) {
        var kind = BY_NAME.get(name);
        if (kind == null) throw new IllegalStateException("no such kind: " + name);
        var body = (ObjectNode) Json.MAPPER.readTree(payload);
        int from = version;
        for (var lift = lifts.get(name + "/" + from); lift != null; lift = lifts.get(name + "/" + ++from))
            body = lift.apply(body);
        return Json.MAPPER.treeToValue(body, kind.type());
    }
}
