package fr.souffleur.notices;

import static souffleur.db.Tables.NOTICES_PREFERENCE;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Choices on disk; who made none gets mails at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PreferenceRows {

    private final DSLContext sql;

    PreferenceRows(DSLContext sql) {
        this.sql = sql;
    }

    Preference of(@Nullable PersonId person) {
        if (person == null) return Preference.AT_ONCE;
        return sql.select(NOTICES_PREFERENCE.CHOICE)
                .from(NOTICES_PREFERENCE)
                .where(NOTICES_PREFERENCE.PERSON_ID.eq(person))
                .fetchOptional(it -> Preference.valueOf(it.value1()))
                .orElse(Preference.AT_ONCE);
    }

    void choose(PersonId person, Preference choice, Instant at) {
        sql.insertInto(NOTICES_PREFERENCE)
                .set(NOTICES_PREFERENCE.PERSON_ID, person)
                .set(NOTICES_PREFERENCE.CHOICE, choice.name())
                .set(NOTICES_PREFERENCE.CHANGED_AT, at)
                .onDuplicateKeyUpdate()
                .set(NOTICES_PREFERENCE.CHOICE, choice.name())
                .set(NOTICES_PREFERENCE.CHANGED_AT, at)
                .execute();
    }

    void forget(PersonId person) {
        sql.deleteFrom(NOTICES_PREFERENCE)
                .where(NOTICES_PREFERENCE.PERSON_ID.eq(person))
                .execute();
    }
}
