package fr.souffleur.live;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static souffleur.db.Tables.LIVE_EVENT;
import static souffleur.db.Tables.LIVE_EXERCISE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rooms that were opened: their codes, and when they ended. */
@Repository
class Rooms {

    private final DSLContext sql;

    Rooms(DSLContext sql) {
        this.sql = sql;
    }

    record Room(
            ExerciseId exercise,
            String playerCode,
            String observerCode,
            String roomCode,
            @Nullable Instant endedAt) {

        String code(Audience audience) {
            return switch (audience) {
                case PLAYER -> playerCode;
                case OBSERVER -> observerCode;
                case ROOM -> roomCode;
                case FACILITATOR -> "";
            };
        }
    }

    /** Queues at the exercise's row, so that moves come in one at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(ExerciseId exercise) {
        var room = sql.select(LIVE_EXERCISE.EXERCISE_ID)
                .from(LIVE_EXERCISE)
                .where(LIVE_EXERCISE.EXERCISE_ID.eq(exercise))
                .forUpdate()
                .fetchOne();
        if (room == null) throw new Refused("unknown");
    }

    Optional<Room> find(ExerciseId exercise) {
        return sql.select(
                        LIVE_EXERCISE.EXERCISE_ID,
                        LIVE_EXERCISE.PLAYER_CODE,
                        LIVE_EXERCISE.OBSERVER_CODE,
                        LIVE_EXERCISE.ROOM_CODE,
                        LIVE_EXERCISE.ENDED_AT)
                .from(LIVE_EXERCISE)
                .where(LIVE_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchOptional(mapping(Room::new));
    }

    Optional<Room> find(Audience audience, String code) {
        var column = switch (audience) {
            case PLAYER -> LIVE_EXERCISE.PLAYER_CODE;
            case OBSERVER -> LIVE_EXERCISE.OBSERVER_CODE;
            case ROOM -> LIVE_EXERCISE.ROOM_CODE;
            case FACILITATOR -> throw new Refused("unknown");
        };
        return sql.select(
                        LIVE_EXERCISE.EXERCISE_ID,
                        LIVE_EXERCISE.PLAYER_CODE,
                        LIVE_EXERCISE.OBSERVER_CODE,
                        LIVE_EXERCISE.ROOM_CODE,
                        LIVE_EXERCISE.ENDED_AT)
                .from(LIVE_EXERCISE)
                .where(column.eq(code))
                .fetchOptional(mapping(Room::new));
    }

    int newest(ExerciseId exercise) {
        var seq = sql.select(max(LIVE_EVENT.SEQ))
                .from(LIVE_EVENT)
                .where(LIVE_EVENT.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1();
        return seq == null ? 0 : seq;
    }

    Map<ExerciseId, Integer> newest(Set<ExerciseId> exercises) {
        var newest = max(LIVE_EVENT.SEQ);
        return sql.select(LIVE_EVENT.EXERCISE_ID, newest)
                .from(LIVE_EVENT)
                .where(LIVE_EVENT.EXERCISE_ID.in(exercises))
                .groupBy(LIVE_EVENT.EXERCISE_ID)
                .fetchMap(LIVE_EVENT.EXERCISE_ID, newest);
    }

    /** A room for this exercise; nothing happens if it has one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Room room, Instant now) {
        sql.insertInto(LIVE_EXERCISE)
                .set(LIVE_EXERCISE.EXERCISE_ID, room.exercise())
                .set(LIVE_EXERCISE.PLAYER_CODE, room.playerCode())
                .set(LIVE_EXERCISE.OBSERVER_CODE, room.observerCode())
                .set(LIVE_EXERCISE.ROOM_CODE, room.roomCode())
                .set(LIVE_EXERCISE.OPENED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Open once more, with these codes. */
    @Transactional(propagation = Propagation.MANDATORY)
    void renew(Room room, Instant now) {
        sql.update(LIVE_EXERCISE)
                .set(LIVE_EXERCISE.PLAYER_CODE, room.playerCode())
                .set(LIVE_EXERCISE.OBSERVER_CODE, room.observerCode())
                .set(LIVE_EXERCISE.ROOM_CODE, room.roomCode())
                .set(LIVE_EXERCISE.OPENED_AT, now)
                .setNull(LIVE_EXERCISE.ENDED_AT)
                .where(LIVE_EXERCISE.EXERCISE_ID.eq(room.exercise()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(ExerciseId exercise, Instant now) {
        sql.update(LIVE_EXERCISE)
                .set(LIVE_EXERCISE.ENDED_AT, now)
                .where(LIVE_EXERCISE.EXERCISE_ID.eq(exercise))
                .execute();
    }
}
