package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Qr;
import fr.souffleur.live.FacilitatorScreen.Access;
import fr.souffleur.planning.Exercises;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a room: asks planning for the sheet once, freezes it, makes the codes. */
@Component
class Openings {

    private final Rooms rooms;
    private final ExerciseLog log;
    private final Stages stages;
    private final Scribe scribe;
    private final Exercises plans;
    private final Clock clock;
    private final ObjectProvider<AskedAfterwards> questionnaires;
    private final String address;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    Openings(
            Rooms rooms,
            ExerciseLog log,
            Stages stages,
            Scribe scribe,
            Exercises plans,
            Clock clock,
            ObjectProvider<AskedAfterwards> questionnaires,
            @Value("${souffleur.address}") String address) {
        this.rooms = rooms;
        this.log = log;
        this.stages = stages;
        this.scribe = scribe;
        this.plans = plans;
        this.clock = clock;
        this.questionnaires = questionnaires;
        this.address = address;
    }

    List<String> missing(ExerciseId exercise) {
        return plans.missing(exercise);
    }

    Optional<Entrances> entrances(ExerciseId exercise) {
        return rooms.find(exercise).map(this::entrances);
    }

    /** A code opens while the exercise has not ended. */
    Optional<Access> observing(ExerciseId exercise) {
        return rooms.find(exercise)
                .filter(it -> it.endedAt() == null)
                .map(it -> entrances(it).of(Audience.OBSERVER));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void open(Caller by, ExerciseId exercise) {
        var missing = plans.missing(exercise);
        if (!missing.isEmpty()) throw new Refused("live.answers", missing.size(), String.join(" ", missing));
        begin(by, exercise, freeze(exercise));
    }

    /** Opens on a sheet that was frozen before: the one that was played. */
    @Transactional(propagation = Propagation.MANDATORY)
    void openOn(Caller by, ExerciseId exercise, String digest) {
        begin(by, exercise, digest);
    }

    /** Freezes the sheet as it stands. @return its digest */
    @Transactional(propagation = Propagation.MANDATORY)
    String freeze(ExerciseId exercise) {
        var sheet = Json.write(plans.sheet(exercise));
        var digest = Secrets.digest(sheet);
        log.freeze(exercise, digest, sheet);
        return digest;
    }

    /** Makes sure that there is a room, and that nobody else moves in it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(ExerciseId exercise) {
        rooms.add(room(exercise), clock.instant());
        rooms.lock(exercise);
    }

    private void begin(Caller by, ExerciseId exercise, String digest) {
        hold(exercise);
        int newest = rooms.newest(exercise);
        if (newest > 0 && !reopen(exercise, digest)) return;
        scribe.begin(by, Slip.fresh(), exercise, newest, new Happening.Opened(digest));
        plans.opened(exercise);
    }

    /** While people sit down they stay seated; after being put off everybody comes in again, with new codes. */
    private boolean reopen(ExerciseId exercise, String digest) {
        var stage = stages.of(exercise);
        stage.course().mustBeOpenable();
        if (stage.phase() == Phase.WAITING) return !stage.digest().equals(digest);
        rooms.renew(room(exercise), clock.instant());
        return true;
    }

    private static Rooms.Room room(ExerciseId exercise) {
        return new Rooms.Room(exercise, Secrets.code(), Secrets.code(), Secrets.code(), null);
    }

    Entrances entrances(Rooms.Room room) {
        return new Entrances(
                Stream.of(Audience.PLAYER, Audience.OBSERVER, Audience.ROOM)
                        .map(it -> access(it, room.code(it)))
                        .toList(),
                room.endedAt() == null ? null : questionnaire(room.exercise()));
    }

    private RoomScreen.@Nullable Join questionnaire(ExerciseId exercise) {
        return questionnaires
                .orderedStream()
                .flatMap(it -> it.code(exercise).stream())
                .findFirst()
                .map(code -> {
                    var url = address + AskedAfterwards.PATH + code;
                    return new RoomScreen.Join(url, code, drawn.computeIfAbsent(url, it -> Qr.svg(it, it)));
                })
                .orElse(null);
    }

    private Access access(Audience audience, String code) {
        var url = address + Entrances.path(audience, code);
        return new Access(audience, code, url, drawn.computeIfAbsent(url, it -> Qr.svg(it, it)));
    }
}
