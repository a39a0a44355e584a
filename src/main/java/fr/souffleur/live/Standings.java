package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads how exercises stand: the tail of the log, the clock, the ways in. */
@Component
class Standings {

    private final Stages stages;
    private final PlayClocks clocks;
    private final Rooms rooms;
    private final SeatRows seats;
    private final Rights rights;
    private final Openings openings;

    Standings(Stages stages, PlayClocks clocks, Rooms rooms, SeatRows seats, Rights rights, Openings openings) {
        this.stages = stages;
        this.clocks = clocks;
        this.rooms = rooms;
        this.seats = seats;
        this.rights = rights;
        this.openings = openings;
    }

    Standing of(ExerciseId exercise) {
        var room = rooms.find(exercise).orElseThrow(() -> new Refused("unknown"));
        var stage = stages.of(exercise);
        var clock = clocks.find(exercise).orElseThrow(() -> new Refused("unknown"));
        return new Standing(stage, clock, openings.entrances(room), room.endedAt());
    }

    /** Whether a seat that looked on may go on looking: it was not given up, nor the right behind a console pass lost. */
    Predicate<Seat> seated(ExerciseId exercise) {
        var left = seats.left(exercise);
        return seat -> !left.contains(seat.id())
                && (seat.person() == null || rights.may(seat.caller(), Right.CONDUCT, exercise));
    }

    /** How far play is, on the clock that it goes by. */
    ClockFace face(Standing standing) {
        return standing.face(clocks.now());
    }

    /** The newest line of each of these, asked for at once. */
    Map<ExerciseId, Integer> newest(Set<ExerciseId> exercises) {
        return rooms.newest(exercises);
    }
}
