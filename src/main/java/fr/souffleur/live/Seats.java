package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes in with a code, or as the signed-in facilitator: the door of the room itself. */
@Service
@Transactional
public class Seats {

    /** Seats answer so long after FINEX. */
    private static final Duration AFTER = Duration.ofHours(24);

    private static final int LONGEST_NAME = 60;

    private final Rooms rooms;
    private final SeatRows rows;
    private final Stages stages;
    private final Scribe scribe;
    private final Rights rights;
    private final Clock clock;

    Seats(Rooms rooms, SeatRows rows, Stages stages, Scribe scribe, Rights rights, Clock clock) {
        this.rooms = rooms;
        this.rows = rows;
        this.stages = stages;
        this.scribe = scribe;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param token to be kept by the browser; null when it has one that goes on being good */
    public record Taken(Seat seat, @Nullable String token) {}

    /** @throws Refused {@code unknown} alike for a wrong code, one of before, and one of another kind */
    @Transactional(readOnly = true)
    public ExerciseId behind(Audience audience, String code) {
        return rooms.find(audience, code.toUpperCase(Locale.ROOT))
                .filter(it -> it.endedAt() == null)
                .map(Rooms.Room::exercise)
                .orElseThrow(() -> new Refused("unknown"));
    }

    @Transactional(readOnly = true)
    public Lobby lobby(Audience audience, ExerciseId exercise) {
        var stage = stages.of(exercise);
        var roles = audience != Audience.PLAYER
                ? List.<Lobby.Role>of()
                : stage.roles().stream()
                        .map(it -> new Lobby.Role(
                                it.id(),
                                stage.name(it.id()),
                                stage.prose().plain(it.mission()),
                                stage.table().taken(it.id())))
                        .toList();
        return new Lobby(
                audience,
                stage.phase(),
                stage.prose().plain(stage.sheet().title()),
                stage.sheet().structure(),
                stage.sheet().language(),
                roles);
    }

    /** Takes a seat, or changes the role of the one this token stands for. */
    public Taken take(
            Audience audience,
            ExerciseId exercise,
            @Nullable RoleId role,
            @Nullable String name,
            @Nullable String token) {
        // First of all: a seat that is written holds its room's row, and two such would wait for each other at the log.
        rooms.lock(exercise);
        var playing = audience == Audience.PLAYER ? role(exercise, role) : null;
        var mine = Optional.ofNullable(token)
                .flatMap(rows::find)
                .filter(it -> it.exercise().equals(exercise) && it.audience() == audience);
        if (mine.isPresent()) return new Taken(changed(mine.get(), playing, name), null);
        var seat = new Seat(SeatId.fresh(), exercise, audience, playing, null);
        var secret = Secrets.token();
        rows.add(seat, secret, clock.instant());
        if (audience != Audience.ROOM) join(seat, name);
        return new Taken(seat, secret);
    }

    /** A console pass for somebody who may conduct; the one they have goes on being good. */
    public Taken pass(Caller by, ExerciseId exercise, @Nullable String token) {
        rights.require(by, Right.CONDUCT, exercise);
        stages.of(exercise);
        var person = by instanceof Caller.Person(var id) ? id : null;
        var mine = Optional.ofNullable(token)
                .flatMap(rows::find)
                .filter(it -> it.exercise().equals(exercise) && Objects.equals(it.person(), person));
        if (mine.isPresent()) return new Taken(mine.get(), null);
        var seat = new Seat(SeatId.fresh(), exercise, Audience.FACILITATOR, null, person);
        var secret = Secrets.token();
        rows.add(seat, secret, clock.instant());
        return new Taken(seat, secret);
    }

    /**
     * @throws Refused {@code live.seat} when there is none, {@code live.put-off} when it was of a day that is put off,
     *     {@code live.gone} when its day has passed; as {@link Rights} say when the right behind a console pass is gone
     */
    @Transactional(readOnly = true)
    public Seat of(@Nullable String token) {
        var seat = Optional.ofNullable(token).flatMap(rows::find).orElseThrow(() -> noSeat(token));
        if (seat.person() != null) rights.require(seat.caller(), Right.CONDUCT, seat.exercise());
        var room = rooms.find(seat.exercise()).orElseThrow(() -> new Refused("live.seat"));
        var ended = room.endedAt();
        if (ended != null && ended.plus(AFTER).isBefore(clock.instant())) throw new Refused("live.gone");
        return seat;
    }

    /** Whether this code is the one by which this seat came in. */
    @Transactional(readOnly = true)
    public boolean camePast(Seat seat, String code) {
        return rooms.find(seat.exercise())
                .filter(it -> it.code(seat.audience()).equals(code.toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    /** Who signs in takes another pass by itself; everybody else is told. */
    private Refused noSeat(@Nullable String token) {
        return new Refused(token != null && rows.cleared(token) ? "live.put-off" : "live.seat");
    }

    private RoleId role(ExerciseId exercise, @Nullable RoleId role) {
        return stages.of(exercise).roles().stream()
                .map(it -> it.id())
                .filter(it -> it.equals(role))
                .findFirst()
                .orElseThrow(() -> new Refused("live.role"));
    }

    private Seat changed(Seat seat, @Nullable RoleId role, @Nullable String name) {
        var changed = new Seat(seat.id(), seat.exercise(), seat.audience(), role, seat.person());
        if (changed.equals(seat)) return seat;
        rows.change(seat.id(), role);
        join(changed, name);
        return changed;
    }

    private void join(Seat seat, @Nullable String name) {
        var id = name == null || name.isBlank() ? null : TextId.fresh();
        var texts =
                id == null || name == null ? Map.<TextId, String>of() : Map.of(id, Rules.written(name, LONGEST_NAME));
        var joined = new Happening.Joined(seat.id(), seat.audience(), seat.role(), id);
        scribe.record(
                seat.caller(),
                new Slip(MoveId.fresh(), null, Source.SCREEN),
                seat.exercise(),
                _ -> new Decision(joined, texts));
    }
}
