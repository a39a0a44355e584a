package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An exercise played in memory: moves go through the rules and the fold as they do behind the door. */
final class Played {

    static final Instant MORNING = Instant.parse("2026-11-24T13:00:00Z");
    static final Caller FACILITATOR = new Caller.Person(PersonId.fresh());
    static final Entrances ENTRANCES = new Entrances(List.of(
            new FacilitatorScreen.Access(Audience.PLAYER, "AAAAAAAA", "http://localhost/j/AAAAAAAA", "<svg/>"),
            new FacilitatorScreen.Access(Audience.OBSERVER, "CCCCCCCC", "http://localhost/o/CCCCCCCC", "<svg/>"),
            new FacilitatorScreen.Access(Audience.ROOM, "DDDDDDDD", "http://localhost/ecran/DDDDDDDD", "<svg/>")));

    final List<Entry> log = new ArrayList<>();
    Shelf shelf;
    Stage stage;
    private Instant now = MORNING;
    private long play;

    private Played(Shelf shelf) {
        this.shelf = shelf;
        log.add(entry(FACILITATOR, Source.SCREEN, null, new Happening.Opened("sheet")));
        this.stage = Stage.of(shelf, log);
    }

    static Played opened() {
        return opened(Sheets.invoice(ExerciseId.fresh()));
    }

    static Played opened(RunSheet sheet) {
        return new Played(new Shelf(Map.of("sheet", sheet), Map.of()));
    }

    static Played started(RunSheet sheet) {
        return opened(sheet).move(new Move.Start());
    }

    static Played started() {
        return opened().move(new Move.Start());
    }

    /** Play goes on for so long. */
    Played minutes(double minutes) {
        var passed = Duration.ofMillis((long) (minutes * 60_000));
        now = now.plus(passed);
        if (stage.phase() == Phase.RUNNING) play += passed.toMillis();
        return this;
    }

    /** The portal is away for so long while play runs, and comes back. */
    Played away(double minutes) {
        var outage = Duration.ofMillis((long) (minutes * 60_000));
        now = now.plus(outage);
        return happens(new Happening.Interrupted(outage.toMillis()));
    }

    Played give(InjectId... injects) {
        for (var inject : injects) move(new Move.Give(inject));
        return this;
    }

    Played move(Move move) {
        return add(FACILITATOR, Source.SCREEN, null, stage.decide(Mover.FACILITATOR, move));
    }

    Played moveOf(Seat seat, Move move) {
        return add(seat.caller(), Source.SCREEN, null, stage.decide(seat.mover(), move));
    }

    /** A move that came home late. */
    Played late(Seat seat, Instant claimed, Move move) {
        return add(seat.caller(), Source.OFFLINE, claimed, stage.decide(seat.mover(), move));
    }

    Played happens(Happening what) {
        return add(new Caller.Clock(), Source.CLOCK, null, Decision.of(what));
    }

    /** What a rule beside the moves decided. */
    Played decided(Decision decision) {
        return add(FACILITATOR, Source.SCREEN, null, decision);
    }

    Seat player(RoleId role) {
        return seat(Audience.PLAYER, role);
    }

    Seat observer() {
        return seat(Audience.OBSERVER, null);
    }

    private Seat seat(Audience audience, @Nullable RoleId role) {
        var seat = new Seat(SeatId.fresh(), ExerciseId.fresh(), audience, role, null);
        var name = TextId.fresh();
        var joined = new Happening.Joined(seat.id(), audience, role, name);
        add(seat.caller(), Source.SCREEN, null, new Decision(joined, Map.of(name, "Camille")));
        return seat;
    }

    Instant now() {
        return now;
    }

    long play() {
        return play;
    }

    String story() {
        int minutes = stage.story().minutesAt(play);
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private Played add(Caller by, Source source, @Nullable Instant claimed, Decision decision) {
        var texts = new LinkedHashMap<>(shelf.texts());
        texts.putAll(decision.texts());
        shelf = new Shelf(shelf.sheets(), texts);
        play += decision.what().played();
        var entry = entry(by, source, claimed, decision.what());
        log.add(entry);
        stage = stage.with(stage.shelf().with(shelf)).after(entry);
        decision.then().forEach(it -> add(by, source, claimed, Decision.of(it)));
        return this;
    }

    private Entry entry(Caller by, Source source, @Nullable Instant claimed, Happening what) {
        return new Entry(log.size() + 1, MoveId.fresh(), now, claimed, play, by, null, source, what);
    }
}
