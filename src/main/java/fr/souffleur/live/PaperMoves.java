package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.live.PaperSession.Stimulus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written on paper, as moves in the order in which they were made. What has an hour stands at it; a stimulus without
 * one stands after the one before it on the sheet, a line of the log after the line before it.
 */
final class PaperMoves {

    private final Stage stage;
    private final Caller by;
    private final List<Told> told = new ArrayList<>();
    private long play;

    private PaperMoves(Stage stage, Caller by) {
        this.stage = stage;
        this.by = by;
    }

    /** @param place play time at which it stands */
    private record Moment(long place, @Nullable Instant at, String name, Move move) {}

    static List<Told> of(Stage stage, Caller by, PaperSession session, PaperHours hours) {
        return new PaperMoves(stage, by).session(session, hours);
    }

    /** @param play time at the end of play */
    static List<Told> of(Stage stage, Caller by, PaperRatings ratings, long play) {
        var moves = new PaperMoves(stage, by);
        moves.play = play;
        moves.ratings(ratings);
        return moves.told;
    }

    /** DEBEX as this entry tells it: the log has it once the entry was made. */
    static MoveId start(PaperSession session) {
        return id(session.id(), "start");
    }

    private List<Told> session(PaperSession session, PaperHours hours) {
        session.presence()
                .forEach(
                        (role, present) -> add(session.id(), "presence/" + role, null, new Move.Attend(role, present)));
        add(session.id(), "start", hours.start(), new Move.Start());
        var moments = new ArrayList<>(stimuli(session, hours));
        moments.addAll(lines(session, hours));
        moments.sort(Comparator.comparingLong(Moment::place));
        for (var it : moments) {
            play = Math.max(play + 1, it.place());
            add(session.id(), it.name(), it.at(), it.move());
        }
        play = Math.max(play + 1, hours.play(hours.end()));
        if (session.partial()) tell(session.id(), "end", hours.end(), by, PaperMoves::stopped);
        else add(session.id(), "end", hours.end(), new Move.Finex());
        ratings(session.ratings());
        int last = stage.sheet().debriefSteps().size() - 1;
        if (session.debriefed() && last > 0) add(session.id(), "debrief", null, new Move.Step(last));
        return told;
    }

    private static Decision stopped(Stage stage) {
        stage.course().mustBe(Phase.RUNNING);
        return Decision.of(new Happening.Closed(Ending.PARTIAL));
    }

    private List<Moment> stimuli(PaperSession session, PaperHours hours) {
        Map<InjectId, Stimulus> written = session.stimuli().stream()
                .collect(Collectors.toMap(Stimulus::inject, Function.identity(), (one, _) -> one));
        written.keySet().forEach(it -> stage.script().cue(it));
        var moments = new ArrayList<Moment>();
        long place = 0;
        for (var line : stage.sheet().lines()) {
            var it = written.get(line.id());
            if (it == null || it.fate() == Fate.NOT_NOTED) continue;
            var at = it.fate() == Fate.GIVEN ? moment(it.at(), hours) : null;
            if (at != null) place = hours.play(at);
            var name = "stimulus/" + it.inject();
            var inject = it.inject();
            moments.add(new Moment(
                    place, at, name, it.fate() == Fate.GIVEN ? new Move.Give(inject) : new Move.Skip(inject)));
            if (it.fate() == Fate.GIVEN && it.relanced())
                moments.add(new Moment(place, null, name + "/relance", new Move.Relance(inject)));
        }
        return moments;
    }

    private record Line(@Nullable LocalTime hour, Move move) {}

    /** Lines of the log, then aids, each in the order in which they were written. */
    private static List<Moment> lines(PaperSession session, PaperHours hours) {
        var notes = session.notes().stream()
                .map(it -> new Line(it.at(), new Move.Note(it.kind(), it.text())))
                .toList();
        var aids = session.aids().stream()
                .map(it -> new Line(it.at(), new Move.Aid(it.text(), it.method(), it.criterion())))
                .toList();
        return Stream.concat(placed("note/", notes, hours), placed("aid/", aids, hours))
                .toList();
    }

    /** Before the first hour that was noted, a line stands at that hour; where none was noted at all, at the end. */
    private static Stream<Moment> placed(String name, List<Line> lines, PaperHours hours) {
        long place = lines.stream()
                .map(it -> moment(it.hour(), hours))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(hours::play)
                .orElse(hours.play(hours.end()));
        var moments = new ArrayList<Moment>();
        for (var line : lines) {
            var at = moment(line.hour(), hours);
            if (at != null) place = hours.play(at);
            moments.add(new Moment(place, at, name + moments.size(), line.move()));
        }
        return moments.stream();
    }

    private void ratings(PaperRatings ratings) {
        for (int i = 0; i < ratings.sheets().size(); i++) {
            var rated = ratings.sheets().get(i).rated();
            if (rated.isEmpty()) continue;
            var name = "sheet/" + i;
            var seat = new SeatId(id(ratings.id(), name).value());
            var joined = new Happening.Joined(seat, Audience.OBSERVER, null, null);
            tell(ratings.id(), name, null, new Caller.Seat(seat), _ -> Decision.of(joined));
            var mover = new Mover(Audience.OBSERVER, null, seat);
            rated.forEach((criterion, it) -> {
                var move = new Move.Rate(criterion, it.rating(), fact(it));
                tell(ratings.id(), name + "/" + criterion, null, new Caller.Seat(seat), on -> on.decide(mover, move));
            });
        }
        ratings.agreed()
                .forEach((criterion, it) -> add(
                        ratings.id(), "agreed/" + criterion, null, new Move.Agree(criterion, it.rating(), fact(it))));
    }

    private static @Nullable String fact(PaperRatings.Rated it) {
        return it.fact().isBlank() ? null : it.fact();
    }

    private void add(UUID entry, String name, @Nullable Instant at, Move move) {
        tell(entry, name, at, by, on -> on.decide(Mover.FACILITATOR, move));
    }

    private void tell(UUID entry, String name, @Nullable Instant at, Caller by, Function<Stage, Decision> rule) {
        told.add(new Told(told.size() + 1, id(entry, name), at, play, by, rule));
    }

    private static @Nullable Instant moment(@Nullable LocalTime hour, PaperHours hours) {
        if (hour == null) return null;
        return hours.moment(hour).orElseThrow(() -> new Refused("live.paper.outside", hour.toString()));
    }

    private static MoveId id(UUID entry, String name) {
        return new MoveId(UUID.nameUUIDFromBytes((entry + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }
}
