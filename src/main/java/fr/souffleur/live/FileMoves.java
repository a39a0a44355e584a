package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.live.file.SessionFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a session file as the rules will hear them: the facilitator's moves, and those of the one grid beside it. */
record FileMoves(SessionFile file, Caller by, Duration shift) {

    /** @param cut whether play ended where the file ends, without FINEX */
    List<Told> told(boolean cut) {
        var told = new ArrayList<Told>();
        var seat = new SeatId(id("observer").value());
        var observer = new Mover(Audience.OBSERVER, null, seat);
        for (var line : file.lines()) {
            var move = read(line);
            if (move != null && !(move instanceof Move.OfFacilitator)) {
                join(told, line, seat);
                told.add(new Told(
                        line.n(),
                        new MoveId(line.id()),
                        at(line),
                        line.play(),
                        new Caller.Seat(seat),
                        on -> on.decide(observer, move)));
            } else told.add(new Told(line.n(), new MoveId(line.id()), at(line), line.play(), by, rule(move)));
        }
        if (cut && !file.lines().isEmpty()) {
            var last = file.lines().getLast();
            told.add(new Told(last.n(), id("end"), at(last), last.play(), by, FileMoves::stopped));
        }
        return told;
    }

    /** Whether DEBEX of this file stands in that log. */
    boolean beganIn(Past past) {
        return file.lines().stream()
                .filter(it -> it.move().path("kind").asString("").equals("start"))
                .anyMatch(it -> past.knows(new MoveId(it.id())));
    }

    private void join(List<Told> told, SessionFile.Line line, SeatId seat) {
        var id = id("observer");
        if (told.stream().anyMatch(it -> it.move().equals(id))) return;
        var joined = new Happening.Joined(seat, Audience.OBSERVER, null, null);
        told.add(new Told(line.n(), id, at(line), line.play(), new Caller.Seat(seat), _ -> Decision.of(joined)));
    }

    /** Null for what cannot be read, or is none of the page's: its line will be refused. */
    private static @Nullable Move read(SessionFile.Line line) {
        try {
            var move = MoveJson.read(line.move());
            var known = move instanceof Move.OfFacilitator || move instanceof Move.OfObserver;
            return known && !(move instanceof Move.Replan) ? move : null;
        } catch (Refused unreadable) {
            return null;
        }
    }

    private static Function<Stage, Decision> rule(@Nullable Move move) {
        if (move != null) return on -> on.decide(Mover.FACILITATOR, move);
        return _ -> {
            throw new Refused("live.file.move");
        };
    }

    /** What the log has of a session that nobody closed. */
    private static Decision stopped(Stage stage) {
        stage.course().mustBe(Phase.RUNNING, Phase.PAUSED, Phase.STOPPED);
        return Decision.of(new Happening.Closed(Ending.PARTIAL));
    }

    private Instant at(SessionFile.Line line) {
        return line.at().plus(shift);
    }

    private MoveId id(String name) {
        return new MoveId(UUID.nameUUIDFromBytes((file.file() + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }
}
