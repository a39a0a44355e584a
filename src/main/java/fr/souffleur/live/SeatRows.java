package fr.souffleur.live;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.LIVE_SEAT;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats on disk; of a token only its digest is kept. */
@Repository
class SeatRows {

    private final DSLContext sql;

    SeatRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Seat> find(String token) {
        return sql.select(
                        LIVE_SEAT.SEAT_ID,
                        LIVE_SEAT.EXERCISE_ID,
                        LIVE_SEAT.AUDIENCE,
                        LIVE_SEAT.ROLE,
                        LIVE_SEAT.PERSON_ID)
                .from(LIVE_SEAT)
                .where(LIVE_SEAT.TOKEN_HASH.eq(Secrets.digest(token)))
                .and(LIVE_SEAT.LEFT_AT.isNull())
                .fetchOptional(mapping((id, exercise, audience, role, person) ->
                        new Seat(id, exercise, Audience.valueOf(audience), role, person)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Seat seat, String token, Instant now) {
        sql.insertInto(LIVE_SEAT)
                .set(LIVE_SEAT.SEAT_ID, seat.id())
                .set(LIVE_SEAT.EXERCISE_ID, seat.exercise())
                .set(LIVE_SEAT.AUDIENCE, seat.audience().name())
                .set(LIVE_SEAT.ROLE, seat.role())
                .set(LIVE_SEAT.PERSON_ID, seat.person())
                .set(LIVE_SEAT.TOKEN_HASH, Secrets.digest(token))
                .set(LIVE_SEAT.TAKEN_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(SeatId seat, @Nullable RoleId role) {
        sql.update(LIVE_SEAT)
                .set(LIVE_SEAT.ROLE, role)
                .where(LIVE_SEAT.SEAT_ID.eq(seat))
                .execute();
    }

    /** Whether this was a seat in the room, not a console, before the exercise was put off. */
    boolean cleared(String token) {
        return sql.fetchExists(sql.selectOne()
                .from(LIVE_SEAT)
                .where(LIVE_SEAT.TOKEN_HASH.eq(Secrets.digest(token)))
                .and(LIVE_SEAT.LEFT_AT.isNotNull())
                .and(LIVE_SEAT.AUDIENCE.ne(Audience.FACILITATOR.name())));
    }

    /** Seats that were given up; far fewer than those that are taken. */
    Set<SeatId> left(ExerciseId exercise) {
        return sql.select(LIVE_SEAT.SEAT_ID)
                .from(LIVE_SEAT)
                .where(LIVE_SEAT.EXERCISE_ID.eq(exercise))
                .and(LIVE_SEAT.LEFT_AT.isNotNull())
                .fetchSet(LIVE_SEAT.SEAT_ID);
    }

    /** Everybody has to come in again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void clear(ExerciseId exercise, Instant now) {
        sql.update(LIVE_SEAT)
                .set(LIVE_SEAT.LEFT_AT, now)
                .where(LIVE_SEAT.EXERCISE_ID.eq(exercise))
                .and(LIVE_SEAT.LEFT_AT.isNull())
                .execute();
    }
}
