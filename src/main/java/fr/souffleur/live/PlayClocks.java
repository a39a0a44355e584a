package fr.souffleur.live;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static souffleur.db.Tables.LIVE_CLOCK;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Uptime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counts of play time on disk: written with each move and every few seconds while they run. They go by the machine's own
 * pace: when its clock on the wall is set, play goes neither faster nor slower.
 */
@Repository
class PlayClocks {

    private static final byte YES = 1;
    private static final byte NO = 0;

    private final DSLContext sql;
    private final Instant started;
    private final Uptime uptime;
    private final Duration upAtStart;

    PlayClocks(DSLContext sql, Clock clock, Uptime uptime) {
        this.sql = sql;
        this.started = clock.instant();
        this.uptime = uptime;
        this.upAtStart = uptime.up();
    }

    /** The time that these clocks go by: that of the wall when this portal began, and as much as has passed since. */
    Instant now() {
        return started.plus(uptime.up().minus(upAtStart));
    }

    /** Whether the portal was away while this clock ran: stopped and started again, or stuck. */
    boolean lost(PlayClock clock, Instant now) {
        return clock.lost(PlayClock.attended(started, now), now);
    }

    /** Of what is said to have been played on without the portal, as much as there was time for. */
    long playedOn(PlayClock clock, long said, long outageMillis) {
        return clock.playedOn(said, outageMillis, started, now());
    }

    /** For one who has locked the room. */
    @Transactional(propagation = Propagation.MANDATORY)
    PlayClock lock(ExerciseId exercise) {
        return sql.select(LIVE_CLOCK.PLAY_MILLIS, LIVE_CLOCK.RUNNING, LIVE_CLOCK.AS_OF)
                .from(LIVE_CLOCK)
                .where(LIVE_CLOCK.EXERCISE_ID.eq(exercise))
                .forUpdate()
                .fetchSingle(mapping((millis, running, asOf) -> new PlayClock(millis, running == YES, asOf)));
    }

    Optional<PlayClock> find(ExerciseId exercise) {
        return sql.select(LIVE_CLOCK.PLAY_MILLIS, LIVE_CLOCK.RUNNING, LIVE_CLOCK.AS_OF)
                .from(LIVE_CLOCK)
                .where(LIVE_CLOCK.EXERCISE_ID.eq(exercise))
                .fetchOptional(mapping((millis, running, asOf) -> new PlayClock(millis, running == YES, asOf)));
    }

    List<ExerciseId> running() {
        return sql.select(LIVE_CLOCK.EXERCISE_ID)
                .from(LIVE_CLOCK)
                .where(LIVE_CLOCK.RUNNING.eq(YES))
                .fetch(LIVE_CLOCK.EXERCISE_ID);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ExerciseId exercise, PlayClock clock) {
        var running = clock.running() ? YES : NO;
        sql.insertInto(LIVE_CLOCK)
                .set(LIVE_CLOCK.EXERCISE_ID, exercise)
                .set(LIVE_CLOCK.PLAY_MILLIS, clock.millis())
                .set(LIVE_CLOCK.RUNNING, running)
                .set(LIVE_CLOCK.AS_OF, clock.asOf())
                .onDuplicateKeyUpdate()
                .set(LIVE_CLOCK.PLAY_MILLIS, clock.millis())
                .set(LIVE_CLOCK.RUNNING, running)
                .set(LIVE_CLOCK.AS_OF, clock.asOf())
                .execute();
    }

    /** Counts on every clock that runs and was not left behind by an outage. */
    @Transactional
    void tick() {
        var now = now();
        var time = val(now, LIVE_CLOCK.AS_OF);
        var passed = field("timestampdiff(microsecond, {0}, {1}) div 1000", SQLDataType.BIGINT, LIVE_CLOCK.AS_OF, time);
        sql.update(LIVE_CLOCK)
                .set(LIVE_CLOCK.PLAY_MILLIS, LIVE_CLOCK.PLAY_MILLIS.plus(greatest(inline(0L), passed)))
                .set(LIVE_CLOCK.AS_OF, greatest(LIVE_CLOCK.AS_OF, time))
                .where(LIVE_CLOCK.RUNNING.eq(YES))
                .and(LIVE_CLOCK.AS_OF.ge(PlayClock.attended(started, now)))
                .execute();
    }
}
