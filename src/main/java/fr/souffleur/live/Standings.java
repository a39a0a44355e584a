package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import org.springframework.stereotype.Component;

/** Reads how exercises stand: the tail of the log, the clock, the ways in. */
@Component
class Standings {

    private final Stages stages;
    private final PlayClocks clocks;
    private final Rooms rooms;
    private final Openings openings;

    Standings(Stages stages, PlayClocks clocks, Rooms rooms, Openings openings) {
        this.stages = stages;
        this.clocks = clocks;
        this.rooms = rooms;
        this.openings = openings;
    }

    Standing of(ExerciseId exercise) {
        var room = rooms.find(exercise).orElseThrow(() -> new Refused("unknown"));
        var stage = stages.of(exercise);
        var clock = clocks.find(exercise).orElseThrow(() -> new Refused("unknown"));
        return new Standing(stage, clock, openings.entrances(room), room.endedAt());
    }

    int newest(ExerciseId exercise) {
        return rooms.newest(exercise);
    }
}
