package fr.souffleur.notices;

import static souffleur.db.Tables.NOTICES_MAIL;

import fr.souffleur.common.PersonId;
import fr.souffleur.notices.Mail.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox on disk: what is posted, sent, gathered and given up. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MailRows {

    private final DSLContext sql;

    MailRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Asked first, so that a post never waits for a mail that is being sent. */
    boolean knows(Reason reason, String address) {
        return sql.fetchExists(
                sql.selectOne().from(NOTICES_MAIL).where(of(reason)).and(NOTICES_MAIL.ADDRESS.eq(address)));
    }

    /** Nothing happens when somebody else has just posted for the same reason. */
    void add(Mail mail, State state, Instant now) {
        var stop = mail.page().stop();
        sql.insertInto(NOTICES_MAIL)
                .set(NOTICES_MAIL.MAIL_ID, mail.id())
                .set(NOTICES_MAIL.KIND, mail.kind())
                .set(NOTICES_MAIL.REASON, mail.reason())
                .set(NOTICES_MAIL.ADDRESS, mail.address())
                .set(NOTICES_MAIL.PERSON_ID, mail.person())
                .set(NOTICES_MAIL.STRUCTURE_ID, mail.structure())
                .set(NOTICES_MAIL.LANGUAGE, mail.language())
                .set(NOTICES_MAIL.ZONE, mail.zone().getId())
                .set(NOTICES_MAIL.SUBJECT, mail.subject())
                .set(NOTICES_MAIL.CONTENT, JSON.json(mail.page().json()))
                .set(NOTICES_MAIL.MESSAGE_ID, mail.messageId())
                .set(NOTICES_MAIL.STOP_HASH, stop == null ? null : StopToken.hash(stop))
                .set(NOTICES_MAIL.STATE, state.name())
                .set(NOTICES_MAIL.CREATED_AT, now)
                .set(NOTICES_MAIL.DUE_AT, mail.dueAt())
                .set(NOTICES_MAIL.GIVE_UP_AT, mail.giveUpAt())
                .set(NOTICES_MAIL.ATTEMPTS, mail.attempts())
                .onDuplicateKeyUpdate()
                .set(NOTICES_MAIL.KIND, mail.kind())
                .execute();
    }

    /** The next one to send, for this transaction alone: other nodes pass over it. */
    Optional<Mail> next(Instant now) {
        return mails(NOTICES_MAIL.STATE.eq(State.WAITING.name()).and(NOTICES_MAIL.DUE_AT.le(now)))
                .orderBy(NOTICES_MAIL.DUE_AT, NOTICES_MAIL.MAIL_ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(MailRows::mail);
    }

    /** Whose day has begun with something held for them. */
    List<PersonId> awaited(Instant now) {
        return sql.selectDistinct(NOTICES_MAIL.PERSON_ID)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.STATE.eq(State.HELD.name()))
                .and(NOTICES_MAIL.DUE_AT.le(now))
                .fetch(it -> Objects.requireNonNull(it.value1()));
    }

    /** What is held for somebody and due, oldest first; a second node waits here and then finds nothing. */
    List<Mail> held(PersonId person, Instant now) {
        return mails(NOTICES_MAIL
                        .STATE
                        .eq(State.HELD.name())
                        .and(NOTICES_MAIL.PERSON_ID.eq(person))
                        .and(NOTICES_MAIL.DUE_AT.le(now)))
                .orderBy(NOTICES_MAIL.MAIL_ID)
                .forUpdate()
                .fetch(MailRows::mail);
    }

    void gathered(List<Mail> mails, UUID digest) {
        end(NOTICES_MAIL.MAIL_ID.in(ids(mails)), State.GATHERED);
        sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.DIGEST_ID, digest)
                .where(NOTICES_MAIL.MAIL_ID.in(ids(mails)))
                .execute();
    }

    void hold(List<Mail> mails, Instant until) {
        sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.DUE_AT, until)
                .where(NOTICES_MAIL.MAIL_ID.in(ids(mails)))
                .execute();
    }

    /** The mail server has it: nobody needs our copy of the text. */
    void sent(Mail mail, Instant at) {
        end(NOTICES_MAIL.MAIL_ID.eq(mail.id()), State.SENT);
        sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.SENT_AT, at)
                .set(NOTICES_MAIL.ATTEMPTS, mail.attempts() + 1)
                .setNull(NOTICES_MAIL.REFUSAL)
                .where(NOTICES_MAIL.MAIL_ID.eq(mail.id()))
                .execute();
    }

    void unwanted(Mail mail) {
        end(NOTICES_MAIL.MAIL_ID.eq(mail.id()), State.UNWANTED);
    }

    /** Not taken: it waits on, or is given up. */
    void refused(Mail mail, State state, Instant due, String why) {
        sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.STATE, state.name())
                .set(NOTICES_MAIL.DUE_AT, due)
                .set(NOTICES_MAIL.ATTEMPTS, mail.attempts() + 1)
                .set(NOTICES_MAIL.REFUSAL, why)
                .where(NOTICES_MAIL.MAIL_ID.eq(mail.id()))
                .execute();
    }

    private void end(Condition which, State state) {
        sql.update(NOTICES_MAIL)
                .set(NOTICES_MAIL.STATE, state.name())
                .setNull(NOTICES_MAIL.CONTENT)
                .where(which)
                .execute();
    }

    private SelectConditionStep<? extends Record> mails(Condition which) {
        return sql.select(NOTICES_MAIL.fields()).from(NOTICES_MAIL).where(which);
    }

    private static Mail mail(Record it) {
        return new Mail(
                it.get(NOTICES_MAIL.MAIL_ID),
                it.get(NOTICES_MAIL.KIND),
                it.get(NOTICES_MAIL.REASON),
                it.get(NOTICES_MAIL.ADDRESS),
                it.get(NOTICES_MAIL.PERSON_ID),
                it.get(NOTICES_MAIL.STRUCTURE_ID),
                it.get(NOTICES_MAIL.LANGUAGE),
                ZoneId.of(it.get(NOTICES_MAIL.ZONE)),
                it.get(NOTICES_MAIL.SUBJECT),
                Page.read(it.get(NOTICES_MAIL.CONTENT).data()),
                it.get(NOTICES_MAIL.MESSAGE_ID),
                it.get(NOTICES_MAIL.DUE_AT),
                it.get(NOTICES_MAIL.GIVE_UP_AT),
                it.get(NOTICES_MAIL.ATTEMPTS));
    }

    private static Condition of(Reason reason) {
        return NOTICES_MAIL.KIND.eq(reason.kind()).and(NOTICES_MAIL.REASON.eq(reason.key()));
    }

    private static List<UUID> ids(List<Mail> mails) {
        return mails.stream().map(Mail::id).toList();
    }
}
