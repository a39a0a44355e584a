package fr.souffleur.planning.invites;

import static souffleur.db.Tables.PLANNING_INVITATION;
import static souffleur.db.Tables.PLANNING_INVITATION_LINK;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Secret;
import fr.souffleur.identity.People;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.planning.invites.Invited.Told;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited, as rows; names and addresses of those with an account are asked for anew each time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InvitedRows {

    private final DSLContext sql;
    private final People people;

    InvitedRows(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** In the order in which they were added; who was taken off is left out. */
    List<Invited> of(ExerciseId exercise) {
        return invited(PLANNING_INVITATION.EXERCISE_ID.eq(exercise).and(PLANNING_INVITATION.TAKEN_OFF_AT.isNull()));
    }

    /** How many have had a mail, and hear of what changes. */
    int informed(ExerciseId exercise) {
        return (int) of(exercise).stream().filter(Invited::informed).count();
    }

    /** Whose link this is, and for which exercise; nobody once they were taken off. */
    Optional<Held> behind(Secret secret) {
        return sql.select(PLANNING_INVITATION.INVITATION_ID, PLANNING_INVITATION.EXERCISE_ID)
                .from(PLANNING_INVITATION_LINK)
                .join(PLANNING_INVITATION)
                .on(PLANNING_INVITATION.INVITATION_ID.eq(PLANNING_INVITATION_LINK.INVITATION_ID))
                .where(PLANNING_INVITATION_LINK.LINK_HASH.eq(secret.digest()))
                .and(PLANNING_INVITATION.TAKEN_OFF_AT.isNull())
                .fetchOptional(it -> new Held(it.value2(), new Invited.Id(it.value1())));
    }

    record Held(ExerciseId exercise, Invited.Id invited) {}

    Secret link(Invited.Id invited, Instant now) {
        var secret = Secret.fresh();
        sql.insertInto(PLANNING_INVITATION_LINK)
                .set(PLANNING_INVITATION_LINK.LINK_HASH, secret.digest())
                .set(PLANNING_INVITATION_LINK.INVITATION_ID, invited.value())
                .set(PLANNING_INVITATION_LINK.WRITTEN_AT, now)
                .execute();
        return secret;
    }

    void unlink(Invited.Id invited) {
        sql.deleteFrom(PLANNING_INVITATION_LINK)
                .where(PLANNING_INVITATION_LINK.INVITATION_ID.eq(invited.value()))
                .execute();
    }

    /** Who was taken off and comes back keeps their row: their calendar goes on counting. */
    void add(ExerciseId exercise, Invited who, PersonId by, Instant now) {
        var back = sql.update(PLANNING_INVITATION)
                .setNull(PLANNING_INVITATION.TAKEN_OFF_AT)
                .setNull(PLANNING_INVITATION.ANSWERED_AT)
                .setNull(PLANNING_INVITATION.REMARK)
                .set(PLANNING_INVITATION.STATE, who.state().name())
                .set(PLANNING_INVITATION.PART, who.part().name())
                .set(PLANNING_INVITATION.DUTY, who.duty())
                .where(PLANNING_INVITATION.EXERCISE_ID.eq(exercise))
                .and(same(who.person(), who.address()))
                .and(PLANNING_INVITATION.TAKEN_OFF_AT.isNotNull())
                .execute();
        if (back > 0) return;
        sql.insertInto(PLANNING_INVITATION)
                .set(PLANNING_INVITATION.INVITATION_ID, who.id().value())
                .set(PLANNING_INVITATION.EXERCISE_ID, exercise)
                .set(PLANNING_INVITATION.PERSON_ID, who.person())
                .set(PLANNING_INVITATION.PERSON_NAME, filled(who.name()))
                .set(PLANNING_INVITATION.ADDRESS, filled(who.address()))
                .set(PLANNING_INVITATION.PART, who.part().name())
                .set(PLANNING_INVITATION.DUTY, who.duty())
                .set(PLANNING_INVITATION.STATE, who.state().name())
                .set(PLANNING_INVITATION.SEQ, who.sequence())
                .set(PLANNING_INVITATION.INVITED_BY, by)
                .set(PLANNING_INVITATION.INVITED_AT, now)
                .execute();
    }

    /** Name and address stay those of the account where there is one. */
    void correct(Invited before, Entry entry) {
        var set = sql.update(PLANNING_INVITATION)
                .set(PLANNING_INVITATION.PART, entry.part().name())
                .set(PLANNING_INVITATION.DUTY, entry.duty());
        if (before.person() == null)
            set = set.set(PLANNING_INVITATION.PERSON_NAME, filled(entry.name()))
                    .set(PLANNING_INVITATION.ADDRESS, filled(entry.address()));
        set.where(PLANNING_INVITATION.INVITATION_ID.eq(before.id().value())).execute();
    }

    /** Who was taken off under this address makes room for who bears it now. */
    void clear(ExerciseId exercise, String address) {
        sql.deleteFrom(PLANNING_INVITATION)
                .where(PLANNING_INVITATION.EXERCISE_ID.eq(exercise))
                .and(PLANNING_INVITATION.ADDRESS.eq(address))
                .and(PLANNING_INVITATION.TAKEN_OFF_AT.isNotNull())
                .execute();
    }

    void told(Invited.Id invited, State state, int sequence, Told told) {
        sql.update(PLANNING_INVITATION)
                .set(PLANNING_INVITATION.STATE, state.name())
                .set(PLANNING_INVITATION.SEQ, sequence)
                .set(PLANNING_INVITATION.TOLD_START, told.start())
                .set(PLANNING_INVITATION.TOLD_PLACE, told.place())
                .set(PLANNING_INVITATION.TOLD_KIND, told.kind())
                .set(PLANNING_INVITATION.TOLD_KEY, told.key())
                .set(PLANNING_INVITATION.TOLD_AT, told.at())
                .where(PLANNING_INVITATION.INVITATION_ID.eq(invited.value()))
                .execute();
    }

    void answer(Invited.Id invited, State state, @Nullable Instant at, String remark) {
        sql.update(PLANNING_INVITATION)
                .set(PLANNING_INVITATION.STATE, state.name())
                .set(PLANNING_INVITATION.ANSWERED_AT, at)
                .set(PLANNING_INVITATION.REMARK, filled(remark))
                .where(PLANNING_INVITATION.INVITATION_ID.eq(invited.value()))
                .execute();
    }

    void takeOff(Invited invited, Instant now) {
        unlink(invited.id());
        if (invited.told() == null)
            sql.deleteFrom(PLANNING_INVITATION)
                    .where(PLANNING_INVITATION.INVITATION_ID.eq(invited.id().value()))
                    .execute();
        else
            sql.update(PLANNING_INVITATION)
                    .set(PLANNING_INVITATION.TAKEN_OFF_AT, now)
                    .where(PLANNING_INVITATION.INVITATION_ID.eq(invited.id().value()))
                    .execute();
    }

    private List<Invited> invited(Condition which) {
        var rows = sql.select(PLANNING_INVITATION.fields())
                .from(PLANNING_INVITATION)
                .where(which)
                .orderBy(PLANNING_INVITATION.INVITATION_ID)
                .fetch();
        var ids = rows.stream()
                .map(it -> it.get(PLANNING_INVITATION.PERSON_ID))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return rows.map(it -> invited(it, "", ""));
        var names = people.names(ids);
        var addresses = people.addresses(ids);
        return rows.map(it -> {
            var person = it.get(PLANNING_INVITATION.PERSON_ID);
            return person == null
                    ? invited(it, "", "")
                    : invited(it, names.getOrDefault(person, ""), addresses.getOrDefault(person, ""));
        });
    }

    private static Invited invited(Record it, String name, String address) {
        var start = it.get(PLANNING_INVITATION.TOLD_START);
        return new Invited(
                new Invited.Id(it.get(PLANNING_INVITATION.INVITATION_ID)),
                it.get(PLANNING_INVITATION.PERSON_ID),
                name.isEmpty() ? text(it.get(PLANNING_INVITATION.PERSON_NAME)) : name,
                address.isEmpty() ? text(it.get(PLANNING_INVITATION.ADDRESS)) : address,
                Part.valueOf(it.get(PLANNING_INVITATION.PART)),
                it.get(PLANNING_INVITATION.DUTY),
                State.valueOf(it.get(PLANNING_INVITATION.STATE)),
                it.get(PLANNING_INVITATION.SEQ),
                start == null
                        ? null
                        : new Told(
                                start,
                                text(it.get(PLANNING_INVITATION.TOLD_PLACE)),
                                text(it.get(PLANNING_INVITATION.TOLD_KIND)),
                                text(it.get(PLANNING_INVITATION.TOLD_KEY)),
                                it.get(PLANNING_INVITATION.TOLD_AT)),
                it.get(PLANNING_INVITATION.ANSWERED_AT),
                text(it.get(PLANNING_INVITATION.REMARK)));
    }

    private static Condition same(@Nullable PersonId person, String address) {
        return person == null ? PLANNING_INVITATION.ADDRESS.eq(address) : PLANNING_INVITATION.PERSON_ID.eq(person);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
