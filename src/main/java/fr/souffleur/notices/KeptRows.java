package fr.souffleur.notices;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.when;
import static souffleur.db.Tables.NOTICES_MAIL;

import fr.souffleur.common.PersonId;
import fr.souffleur.notices.Mail.State;
import fr.souffleur.notices.Outbox.Line;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as something that is kept: counted, looked at, tried again, emptied, forgotten. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KeptRows {

    private final DSLContext sql;

    KeptRows(DSLContext sql) {
        this.sql = sql;
    }

    Map<State, Integer> counts() {
        var counts = new EnumMap<State, Integer>(State.class);
        sql.select(NOTICES_MAIL.STATE, count())
                .from(NOTICES_MAIL)
                .groupBy(NOTICES_MAIL.STATE)
                .forEach(it -> counts.put(State.valueOf(it.value1()), it.value2()));
        return counts;
    }

    /** The newest of a state. */
    List<Line> lines(State state, int most) {
        return sql.select(
                        NOTICES_MAIL.MAIL_ID,
                        NOTICES_MAIL.KIND,
                        NOTICES_MAIL.ADDRESS,
                        NOTICES_MAIL.CREATED_AT,
                        NOTICES_MAIL.DUE_AT,
                        NOTICES_MAIL.SENT_AT,
                        NOTICES_MAIL.ATTEMPTS,
                        NOTICES_MAIL.REFUSAL)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.STATE.eq(state.name()))
                .orderBy(NOTICES_MAIL.CREATED_AT.desc(), NOTICES_MAIL.MAIL_ID.desc())
                .limit(most)
                .fetch(mapping(Line::new));
    }

    /** Whatever waits is due now; what was given up waits again. */
    void again(UUID mail, Instant now, Instant giveUp) {
        sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.STATE, State.WAITING.name())
                .set(NOTICES_MAIL.DUE_AT, now)
                .set(NOTICES_MAIL.GIVE_UP_AT, giveUp)
                .where(NOTICES_MAIL.MAIL_ID.eq(mail))
                .and(NOTICES_MAIL.STATE.in(State.WAITING.name(), State.UNDELIVERED.name()))
                .and(NOTICES_MAIL.CONTENT.isNotNull())
                .execute();
    }

    /** Whom a link was written to. */
    Optional<PersonId> stoppedBy(String hash) {
        return sql.select(NOTICES_MAIL.PERSON_ID)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.STOP_HASH.eq(hash))
                .fetchOptional(NOTICES_MAIL.PERSON_ID);
    }

    Optional<Delivery> delivery(Reason reason) {
        return sql.select(NOTICES_MAIL.STATE, NOTICES_MAIL.SENT_AT)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.KIND.eq(reason.kind()))
                .and(NOTICES_MAIL.REASON.eq(reason.key()))
                .orderBy(NOTICES_MAIL.MAIL_ID.desc())
                .limit(1)
                .fetchOptional(it -> delivery(it.value1(), it.value2()));
    }

    Map<Reason, Delivery> deliveries(Collection<Reason> reasons) {
        var asked = new HashMap<String, Reason>();
        reasons.forEach(it -> asked.put(it.kind() + " " + it.key(), it));
        var found = new HashMap<Reason, Delivery>();
        sql.select(NOTICES_MAIL.KIND, NOTICES_MAIL.REASON, NOTICES_MAIL.STATE, NOTICES_MAIL.SENT_AT)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.KIND.in(reasons.stream().map(Reason::kind).toList()))
                .and(NOTICES_MAIL.REASON.in(reasons.stream().map(Reason::key).toList()))
                .orderBy(NOTICES_MAIL.MAIL_ID)
                .forEach(it -> {
                    var reason = asked.get(it.value1() + " " + it.value2());
                    if (reason != null) found.put(reason, delivery(it.value3(), it.value4()));
                });
        return found;
    }

    private static Delivery delivery(String state, @Nullable Instant sentAt) {
        return new Delivery(
                switch (State.valueOf(state)) {
                    case WAITING, HELD -> Delivery.Stage.WAITING;
                    case GATHERED, SENT -> Delivery.Stage.SENT;
                    case UNWANTED, UNDELIVERED -> Delivery.Stage.UNDELIVERED;
                },
                sentAt);
    }

    /** Oldest first. */
    List<Written> writtenTo(PersonId person) {
        return sql.select(
                        NOTICES_MAIL.KIND,
                        NOTICES_MAIL.ADDRESS,
                        NOTICES_MAIL.SUBJECT,
                        NOTICES_MAIL.CREATED_AT,
                        NOTICES_MAIL.SENT_AT)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.PERSON_ID.eq(person))
                .orderBy(NOTICES_MAIL.MAIL_ID)
                .fetch(mapping(Written::new));
    }

    /** @return how many there were */
    int purge(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        var json = Page.quoted(wanted);
        return sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.SUBJECT, "")
                .setNull(NOTICES_MAIL.CONTENT)
                .setNull(NOTICES_MAIL.REFUSAL)
                .set(
                        NOTICES_MAIL.STATE,
                        when(NOTICES_MAIL.STATE.in(State.WAITING.name(), State.HELD.name()), State.UNWANTED.name())
                                .otherwise(NOTICES_MAIL.STATE))
                .where(lower(NOTICES_MAIL.SUBJECT)
                        .contains(wanted)
                        .or(lower(NOTICES_MAIL.CONTENT.cast(String.class)).contains(json))
                        .or(lower(NOTICES_MAIL.REFUSAL).contains(wanted)))
                .execute();
    }

    int forget(PersonId person) {
        return sql.deleteFrom(NOTICES_MAIL)
                .where(NOTICES_MAIL.PERSON_ID.eq(person))
                .execute();
    }

    int forgetBefore(Instant day) {
        return sql.deleteFrom(NOTICES_MAIL)
                .where(NOTICES_MAIL.CREATED_AT.lt(day))
                .execute();
    }
}
