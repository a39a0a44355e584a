package fr.souffleur.live;

import static souffleur.db.Tables.LIVE_DESK_FILE;
import static souffleur.db.Tables.LIVE_EVENT;
import static souffleur.db.Tables.LIVE_SEAT;
import static souffleur.db.Tables.LIVE_TEXT;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Lines of logs that a person wrote, with their texts, and seats they took. The log is not rewritten for anybody. */
@Component
class LiveData implements PersonalData {

    private final DSLContext sql;

    LiveData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "live";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "lines",
                        sql.selectFrom(LIVE_EVENT)
                                .where(LIVE_EVENT.CALLER_ID.eq(person.value()))
                                .orderBy(LIVE_EVENT.RECORDED_AT)
                                .fetch(this::line)),
                new Held(
                        "seats",
                        sql.selectFrom(LIVE_SEAT)
                                .where(LIVE_SEAT.PERSON_ID.eq(person))
                                .orderBy(LIVE_SEAT.TAKEN_AT)
                                .fetch(it -> Row.of("exercise", it.get(LIVE_SEAT.EXERCISE_ID))
                                        .and("role", it.get(LIVE_SEAT.ROLE))
                                        .and("what", it.get(LIVE_SEAT.AUDIENCE))
                                        .and("at", it.get(LIVE_SEAT.TAKEN_AT)))),
                new Held(
                        "session-files",
                        sql.selectFrom(LIVE_DESK_FILE)
                                .where(LIVE_DESK_FILE.ISSUED_TO.eq(person))
                                .orderBy(LIVE_DESK_FILE.ISSUED_AT)
                                .fetch(it -> Row.of("exercise", it.get(LIVE_DESK_FILE.EXERCISE_ID))
                                        .and("at", it.get(LIVE_DESK_FILE.ISSUED_AT)))));
    }

    private Row line(Record it) {
        var kind = it.get(LIVE_EVENT.KIND);
        var what = HappeningJson.read(
                kind, it.get(LIVE_EVENT.VERSION), it.get(LIVE_EVENT.BODY).data());
        var row = Row.of("exercise", it.get(LIVE_EVENT.EXERCISE_ID))
                .and("at", it.get(LIVE_EVENT.RECORDED_AT))
                .and("what", kind);
        return what.texts().isEmpty() ? row : row.and("text", texts(what));
    }

    private String texts(Happening what) {
        return String.join(
                "\n",
                sql.select(LIVE_TEXT.BODY)
                        .from(LIVE_TEXT)
                        .where(LIVE_TEXT.TEXT_ID.in(what.texts()))
                        .and(LIVE_TEXT.BODY.isNotNull())
                        .fetch(LIVE_TEXT.BODY));
    }
}
