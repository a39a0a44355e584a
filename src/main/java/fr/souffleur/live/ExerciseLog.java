package fr.souffleur.live;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.LIVE_EVENT;
import static souffleur.db.Tables.LIVE_SHEET;
import static souffleur.db.Tables.LIVE_TEXT;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.SeatId;
import fr.souffleur.common.TextId;
import fr.souffleur.planning.RunSheet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log on disk: its lines, and beside them the free texts and the frozen sheets that they name. */
@Repository
class ExerciseLog {

    private final DSLContext sql;

    ExerciseLog(DSLContext sql) {
        this.sql = sql;
    }

    /** Lines after this one, in order. */
    List<Entry> since(ExerciseId exercise, int seq) {
        return sql.select(
                        LIVE_EVENT.SEQ,
                        LIVE_EVENT.MOVE_ID,
                        LIVE_EVENT.RECORDED_AT,
                        LIVE_EVENT.CLAIMED_AT,
                        LIVE_EVENT.PLAY_MILLIS,
                        LIVE_EVENT.CALLER_KIND,
                        LIVE_EVENT.CALLER_ID,
                        LIVE_EVENT.CELL,
                        LIVE_EVENT.SOURCE,
                        LIVE_EVENT.KIND,
                        LIVE_EVENT.VERSION,
                        LIVE_EVENT.BODY)
                .from(LIVE_EVENT)
                .where(LIVE_EVENT.EXERCISE_ID.eq(exercise))
                .and(LIVE_EVENT.SEQ.gt(seq))
                .orderBy(LIVE_EVENT.SEQ)
                .fetch(mapping(
                        (line, move, recorded, claimed, play, callerKind, caller, cell, source, kind, version, body) ->
                                new Entry(
                                        line,
                                        move,
                                        recorded,
                                        claimed,
                                        play,
                                        caller(callerKind, caller),
                                        cell,
                                        Source.valueOf(source),
                                        HappeningJson.read(kind, version, body.data()))));
    }

    /** The texts and sheets that these lines name. */
    Shelf beside(ExerciseId exercise, List<Entry> lines) {
        var ids = lines.stream().flatMap(it -> it.what().texts().stream()).toList();
        var digests = lines.stream()
                .map(Entry::what)
                .flatMap(it -> it instanceof Happening.Opened(var digest) ? Stream.of(digest) : Stream.of())
                .toList();
        return new Shelf(
                digests.isEmpty() ? Map.of() : sheets(exercise, digests),
                ids.isEmpty() ? Map.of() : texts(exercise, ids));
    }

    private Map<String, RunSheet> sheets(ExerciseId exercise, List<String> digests) {
        return sql.select(LIVE_SHEET.DIGEST, LIVE_SHEET.BODY)
                .from(LIVE_SHEET)
                .where(LIVE_SHEET.EXERCISE_ID.eq(exercise))
                .and(LIVE_SHEET.DIGEST.in(digests))
                .fetchMap(LIVE_SHEET.DIGEST, it -> Json.read(it.value2(), RunSheet.class));
    }

    private Map<TextId, String> texts(ExerciseId exercise, List<TextId> ids) {
        return sql.select(LIVE_TEXT.TEXT_ID, LIVE_TEXT.BODY)
                .from(LIVE_TEXT)
                .where(LIVE_TEXT.EXERCISE_ID.eq(exercise))
                .and(LIVE_TEXT.TEXT_ID.in(ids))
                .and(LIVE_TEXT.BODY.isNotNull())
                .fetchMap(LIVE_TEXT.TEXT_ID, LIVE_TEXT.BODY);
    }

    /** The line that this move already has, 0 when it has none. */
    int lineOf(ExerciseId exercise, MoveId move) {
        return Objects.requireNonNullElse(
                sql.select(LIVE_EVENT.SEQ)
                        .from(LIVE_EVENT)
                        .where(LIVE_EVENT.EXERCISE_ID.eq(exercise))
                        .and(LIVE_EVENT.MOVE_ID.eq(move))
                        .fetchOne(LIVE_EVENT.SEQ),
                0);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void append(ExerciseId exercise, Entry entry, Map<TextId, String> texts) {
        texts.forEach((id, text) -> sql.insertInto(LIVE_TEXT)
                .set(LIVE_TEXT.TEXT_ID, id)
                .set(LIVE_TEXT.EXERCISE_ID, exercise)
                .set(LIVE_TEXT.BODY, text)
                .set(LIVE_TEXT.WRITTEN_AT, entry.recordedAt())
                .execute());
        var kind = HappeningJson.kindOf(entry.what());
        sql.insertInto(LIVE_EVENT)
                .set(LIVE_EVENT.EXERCISE_ID, exercise)
                .set(LIVE_EVENT.SEQ, entry.seq())
                .set(LIVE_EVENT.MOVE_ID, entry.move())
                .set(LIVE_EVENT.RECORDED_AT, entry.recordedAt())
                .set(LIVE_EVENT.CLAIMED_AT, entry.claimedAt())
                .set(LIVE_EVENT.PLAY_MILLIS, entry.playMillis())
                .set(LIVE_EVENT.CALLER_KIND, kind(entry.by()))
                .set(LIVE_EVENT.CALLER_ID, id(entry.by()))
                .set(LIVE_EVENT.CELL, entry.cell())
                .set(LIVE_EVENT.SOURCE, entry.source().name())
                .set(LIVE_EVENT.KIND, kind.name())
                .set(LIVE_EVENT.VERSION, (short) kind.version())
                .set(LIVE_EVENT.BODY, JSON.json(HappeningJson.write(entry.what())))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void empty(TextId text, Instant now) {
        sql.update(LIVE_TEXT)
                .setNull(LIVE_TEXT.BODY)
                .set(LIVE_TEXT.PURGED_AT, now)
                .where(LIVE_TEXT.TEXT_ID.eq(text))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(ExerciseId exercise, String digest, String body) {
        sql.insertInto(LIVE_SHEET)
                .set(LIVE_SHEET.EXERCISE_ID, exercise)
                .set(LIVE_SHEET.DIGEST, digest)
                .set(LIVE_SHEET.BODY, body)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Texts of these exercises that still stand. */
    Map<TextId, Written> written(Collection<ExerciseId> exercises) {
        return written(LIVE_TEXT.EXERCISE_ID.in(exercises));
    }

    /** Texts of all exercises that were written before and still stand. */
    Map<TextId, Written> writtenBefore(Instant limit) {
        return written(LIVE_TEXT.WRITTEN_AT.lt(limit));
    }

    private Map<TextId, Written> written(Condition which) {
        return sql.select(LIVE_TEXT.TEXT_ID, LIVE_TEXT.EXERCISE_ID, LIVE_TEXT.BODY, LIVE_TEXT.WRITTEN_AT)
                .from(LIVE_TEXT)
                .where(LIVE_TEXT.BODY.isNotNull())
                .and(which)
                .orderBy(LIVE_TEXT.WRITTEN_AT, LIVE_TEXT.TEXT_ID)
                .fetchMap(LIVE_TEXT.TEXT_ID, it -> new Written(it.value2(), it.value3(), it.value4()));
    }

    record Written(ExerciseId exercise, String body, Instant at) {}

    /** Every sheet that was frozen for this exercise, by its digest. */
    Map<String, String> frozen(ExerciseId exercise) {
        return sql.select(LIVE_SHEET.DIGEST, LIVE_SHEET.BODY)
                .from(LIVE_SHEET)
                .where(LIVE_SHEET.EXERCISE_ID.eq(exercise))
                .fetchMap(LIVE_SHEET.DIGEST, LIVE_SHEET.BODY);
    }

    /** Another body under the same name: words were taken out. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rewrite(ExerciseId exercise, String digest, String body) {
        sql.update(LIVE_SHEET)
                .set(LIVE_SHEET.BODY, body)
                .where(LIVE_SHEET.EXERCISE_ID.eq(exercise))
                .and(LIVE_SHEET.DIGEST.eq(digest))
                .execute();
    }

    private static String kind(Caller by) {
        return switch (by) {
            case Caller.Person _ -> "person";
            case Caller.Seat _ -> "seat";
            case Caller.Clock _ -> "clock";
        };
    }

    private static @Nullable UUID id(Caller by) {
        return switch (by) {
            case Caller.Person(var id) -> id.value();
            case Caller.Seat(var id) -> id.value();
            case Caller.Clock _ -> null;
        };
    }

    private static Caller caller(String kind, @Nullable UUID id) {
        if (id == null) return new Caller.Clock();
        return kind.equals("person") ? new Caller.Person(new PersonId(id)) : new Caller.Seat(new SeatId(id));
    }
}
