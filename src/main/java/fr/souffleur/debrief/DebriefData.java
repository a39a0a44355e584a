package fr.souffleur.debrief;

import static souffleur.db.Tables.DEBRIEF_ACTION;
import static souffleur.db.Tables.DEBRIEF_NOTE;
import static souffleur.db.Tables.DEBRIEF_PHRASE;
import static souffleur.db.Tables.DEBRIEF_VERSION;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Notes and actions that a person wrote down for the cell. They are the structure's and stay. */
@Component
class DebriefData implements PersonalData {

    private final DSLContext sql;

    DebriefData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "debrief";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "notes",
                        sql.selectFrom(DEBRIEF_NOTE)
                                .where(DEBRIEF_NOTE.WRITTEN_BY.eq(person))
                                .orderBy(DEBRIEF_NOTE.WRITTEN_AT)
                                .fetch(it -> Row.of("exercise", it.get(DEBRIEF_NOTE.EXERCISE_ID))
                                        .and("what", it.get(DEBRIEF_NOTE.KIND))
                                        .and("text", it.get(DEBRIEF_NOTE.BODY))
                                        .and("at", it.get(DEBRIEF_NOTE.WRITTEN_AT)))),
                new Held(
                        "actions",
                        sql.selectFrom(DEBRIEF_ACTION)
                                .where(DEBRIEF_ACTION.WRITTEN_BY.eq(person))
                                .orderBy(DEBRIEF_ACTION.WRITTEN_AT)
                                .fetch(it -> Row.of("exercise", it.get(DEBRIEF_ACTION.EXERCISE_ID))
                                        .and("text", it.get(DEBRIEF_ACTION.BODY))
                                        .and("owner", it.get(DEBRIEF_ACTION.OWNER))
                                        .and("evidence", it.get(DEBRIEF_ACTION.EVIDENCE))
                                        .and("at", it.get(DEBRIEF_ACTION.WRITTEN_AT)))),
                new Held(
                        "phrases",
                        sql.selectFrom(DEBRIEF_PHRASE)
                                .where(DEBRIEF_PHRASE.WRITTEN_BY.eq(person))
                                .orderBy(DEBRIEF_PHRASE.WRITTEN_AT)
                                .fetch(it -> Row.of("exercise", it.get(DEBRIEF_PHRASE.EXERCISE_ID))
                                        .and("what", it.get(DEBRIEF_PHRASE.PLACE))
                                        .and("text", it.get(DEBRIEF_PHRASE.BODY))
                                        .and("at", it.get(DEBRIEF_PHRASE.WRITTEN_AT)))),
                new Held(
                        "reports",
                        sql.selectFrom(DEBRIEF_VERSION)
                                .where(DEBRIEF_VERSION.VALIDATED_BY.eq(person))
                                .or(DEBRIEF_VERSION.SIGNED_BY.eq(person))
                                .or(DEBRIEF_VERSION.REOPENED_BY.eq(person))
                                .orderBy(DEBRIEF_VERSION.VALIDATED_AT)
                                .fetch(it -> Row.of("exercise", it.get(DEBRIEF_VERSION.EXERCISE_ID))
                                        .and("version", it.get(DEBRIEF_VERSION.NUMBER))
                                        .and(
                                                "remark",
                                                own(person, it, DEBRIEF_VERSION.VALIDATED_BY, DEBRIEF_VERSION.REMARK))
                                        .and(
                                                "function",
                                                own(person, it, DEBRIEF_VERSION.SIGNED_BY, DEBRIEF_VERSION.SIGNED_AS))
                                        .and(
                                                "reason",
                                                own(
                                                        person,
                                                        it,
                                                        DEBRIEF_VERSION.REOPENED_BY,
                                                        DEBRIEF_VERSION.REOPEN_REASON))
                                        .and("at", it.get(DEBRIEF_VERSION.VALIDATED_AT)))));
    }

    /** What somebody else wrote on the same version is theirs. */
    private static String own(PersonId person, Record row, Field<PersonId> by, Field<String> words) {
        return person.equals(row.get(by)) ? Objects.requireNonNullElse(row.get(words), "") : "";
    }
}
