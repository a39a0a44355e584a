package fr.souffleur.live;

import static souffleur.db.Tables.LIVE_LATE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.SeatId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves that came home after validation, in the database. */
@Component
class LateRows {

    private final DSLContext sql;

    LateRows(DSLContext sql) {
        this.sql = sql;
    }

    record Late(
            MoveId id,
            ExerciseId exercise,
            Caller by,
            Mover mover,
            Move move,
            @Nullable Instant claimedAt,
            Instant arrivedAt) {}

    /** In a transaction of its own: the one that heard the move is about to be undone by its refusal. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(ExerciseId exercise, Slip slip, Caller by, Mover mover, Move move, Instant now) {
        var seat = mover.seat();
        var role = mover.role();
        sql.insertInto(LIVE_LATE)
                .set(LIVE_LATE.EXERCISE_ID, exercise)
                .set(LIVE_LATE.MOVE_ID, slip.move())
                .set(LIVE_LATE.CALLER_KIND, by instanceof Caller.Person ? "person" : "seat")
                .set(
                        LIVE_LATE.CALLER_ID,
                        switch (by) {
                            case Caller.Person(var id) -> id.value();
                            case Caller.Seat(var id) -> id.value();
                            case Caller.Clock _ -> throw new IllegalArgumentException("clocks are never late");
                        })
                .set(LIVE_LATE.AUDIENCE, mover.audience().name())
                .set(LIVE_LATE.ROLE, role)
                .set(LIVE_LATE.SEAT_ID, seat)
                .set(LIVE_LATE.BODY, MoveJson.write(move))
                .set(LIVE_LATE.CLAIMED_AT, slip.claimedAt())
                .set(LIVE_LATE.ARRIVED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** In the order in which they are said to have been made. */
    List<Late> of(Collection<ExerciseId> exercises) {
        return sql.selectFrom(LIVE_LATE)
                .where(LIVE_LATE.EXERCISE_ID.in(exercises))
                .orderBy(LIVE_LATE.CLAIMED_AT, LIVE_LATE.ARRIVED_AT, LIVE_LATE.MOVE_ID)
                .fetch(LateRows::late);
    }

    List<Late> before(Instant limit) {
        return sql.selectFrom(LIVE_LATE)
                .where(LIVE_LATE.ARRIVED_AT.lt(limit))
                .orderBy(LIVE_LATE.ARRIVED_AT)
                .fetch(LateRows::late);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(ExerciseId exercise, MoveId move) {
        sql.deleteFrom(LIVE_LATE)
                .where(LIVE_LATE.EXERCISE_ID.eq(exercise))
                .and(LIVE_LATE.MOVE_ID.eq(move))
                .execute();
    }

    private static Late late(Record it) {
        var caller = it.get(LIVE_LATE.CALLER_ID);
        var role = it.get(LIVE_LATE.ROLE);
        var seat = it.get(LIVE_LATE.SEAT_ID);
        return new Late(
                it.get(LIVE_LATE.MOVE_ID),
                it.get(LIVE_LATE.EXERCISE_ID),
                it.get(LIVE_LATE.CALLER_KIND).equals("person")
                        ? new Caller.Person(new PersonId(caller))
                        : new Caller.Seat(new SeatId(caller)),
                new Mover(Audience.valueOf(it.get(LIVE_LATE.AUDIENCE)), role, seat, true),
                MoveJson.read(Json.MAPPER.readTree(it.get(LIVE_LATE.BODY))),
                it.get(LIVE_LATE.CLAIMED_AT),
                it.get(LIVE_LATE.ARRIVED_AT));
    }
}
