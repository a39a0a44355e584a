package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.SeatId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was written on paper, as moves in the order in which they were made. */
final class PaperMoves {

    private final Stage stage;
    private final Caller by;
    private final List<Told> told = new ArrayList<>();
    private long play;

    private PaperMoves(Stage stage, Caller by) {
        this.stage = stage;
        this.by = by;
    }

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
        var observer = new SeatId(id(session.id(), "facts").value());
        if (!session.facts().isEmpty()) join(session.id(), "facts", observer);
        for (var it : PaperPlaces.of(stage, session, hours, observer)) {
            play = Math.max(play + 1, it.place());
            var seat = it.by().seat();
            tell(
                    session.id(),
                    it.name(),
                    it.at(),
                    seat == null ? by : new Caller.Seat(seat),
                    on -> on.decide(it.by(), it.move()));
        }
        play = Math.max(play + 1, hours.play(hours.end()));
        if (session.partial()) tell(session.id(), "end", hours.finex(), by, PaperMoves::stopped);
        else add(session.id(), "end", hours.finex(), new Move.Finex());
        ratings(session.ratings());
        int last = stage.sheet().debriefSteps().size() - 1;
        if (session.debriefed() && last > 0) add(session.id(), "debrief", null, new Move.Step(last));
        return told;
    }

    private static Decision stopped(Stage stage) {
        stage.course().mustBe(Phase.RUNNING);
        return Decision.of(new Happening.Closed(Ending.PARTIAL));
    }

    private void ratings(PaperRatings ratings) {
        for (int i = 0; i < ratings.sheets().size(); i++) {
            var rated = ratings.sheets().get(i).rated();
            if (rated.isEmpty()) continue;
            var name = "sheet/" + i;
            var seat = new SeatId(id(ratings.id(), name).value());
            join(ratings.id(), name, seat);
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

    private void join(UUID entry, String name, SeatId seat) {
        var joined = new Happening.Joined(seat, Audience.OBSERVER, null, null);
        tell(entry, name, null, new Caller.Seat(seat), _ -> Decision.of(joined));
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

    private static MoveId id(UUID entry, String name) {
        return new MoveId(UUID.nameUUIDFromBytes((entry + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }
}
