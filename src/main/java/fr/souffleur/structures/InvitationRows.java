package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_INVITATION;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Secret;
import fr.souffleur.common.StructureId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record11;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations in SQL; of a link's secret only the digest is kept. */
@Component
class InvitationRows {

    private final DSLContext sql;
    private final Clock clock;

    InvitationRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Invitation> open(StructureId structure) {
        return read(select(STRUCTURES_INVITATION.STRUCTURE_ID.eq(structure).and(unanswered()))).stream()
                .filter(it -> it.state() == Invitation.State.OPEN)
                .sorted(Comparator.comparing(Invitation::expiresAt).reversed())
                .toList();
    }

    Optional<Invitation> of(Secret secret) {
        return read(select(STRUCTURES_INVITATION.CODE_HASH.eq(secret.digest()))).stream()
                .findFirst();
    }

    /** The same, and nobody else answers it until the end of this move. */
    Optional<Invitation> locked(Secret secret) {
        return read(select(STRUCTURES_INVITATION.CODE_HASH.eq(secret.digest())).forUpdate()).stream()
                .findFirst();
    }

    void use(Invitation.Id id, PersonId by) {
        sql.update(STRUCTURES_INVITATION)
                .set(STRUCTURES_INVITATION.USED_AT, clock.instant())
                .set(STRUCTURES_INVITATION.USED_BY, by)
                .where(STRUCTURES_INVITATION.INVITATION_ID.eq(id.value()))
                .execute();
    }

    PersonId invitedBy(Invitation.Id id) {
        return sql.select(STRUCTURES_INVITATION.INVITED_BY)
                .from(STRUCTURES_INVITATION)
                .where(STRUCTURES_INVITATION.INVITATION_ID.eq(id.value()))
                .fetchOptional(STRUCTURES_INVITATION.INVITED_BY)
                .orElseThrow();
    }

    @Nullable
    Instant memberUntil(Invitation.Id id) {
        return sql.select(STRUCTURES_INVITATION.MEMBER_UNTIL)
                .from(STRUCTURES_INVITATION)
                .where(STRUCTURES_INVITATION.INVITATION_ID.eq(id.value()))
                .fetchOne(STRUCTURES_INVITATION.MEMBER_UNTIL);
    }

    boolean withdraw(StructureId structure, Invitation.Id id) {
        return sql.update(STRUCTURES_INVITATION)
                        .set(STRUCTURES_INVITATION.WITHDRAWN_AT, clock.instant())
                        .where(STRUCTURES_INVITATION.INVITATION_ID.eq(id.value()))
                        .and(STRUCTURES_INVITATION.STRUCTURE_ID.eq(structure))
                        .and(unanswered())
                        .execute()
                > 0;
    }

    /** Earlier links to the same person for the same role close. */
    void withdrawOthers(StructureId structure, @Nullable ExerciseId exercise, String email, Role role) {
        sql.update(STRUCTURES_INVITATION)
                .set(STRUCTURES_INVITATION.WITHDRAWN_AT, clock.instant())
                .where(STRUCTURES_INVITATION.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_INVITATION.EMAIL.eq(email))
                .and(STRUCTURES_INVITATION.ROLE.eq(role.name()))
                .and(
                        exercise == null
                                ? STRUCTURES_INVITATION.EXERCISE_ID.isNull()
                                : STRUCTURES_INVITATION.EXERCISE_ID.eq(exercise))
                .and(unanswered())
                .execute();
    }

    private static Condition unanswered() {
        return STRUCTURES_INVITATION.USED_AT.isNull().and(STRUCTURES_INVITATION.WITHDRAWN_AT.isNull());
    }

    private SelectForUpdateStep<
                    Record11<
                            UUID,
                            StructureId,
                            String,
                            String,
                            String,
                            ExerciseId,
                            String,
                            String,
                            Instant,
                            Instant,
                            Instant>>
            select(Condition where) {
        return sql.select(
                        STRUCTURES_INVITATION.INVITATION_ID,
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE,
                        STRUCTURES_INVITATION.EXERCISE_ID,
                        STRUCTURES_INVITATION.EMAIL,
                        STRUCTURES_INVITATION.ROLE,
                        STRUCTURES_INVITATION.EXPIRES_AT,
                        STRUCTURES_INVITATION.USED_AT,
                        STRUCTURES_INVITATION.WITHDRAWN_AT)
                .from(STRUCTURES_INVITATION)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_INVITATION.STRUCTURE_ID))
                .where(where);
    }

    private List<Invitation> read(
            ResultQuery<
                            Record11<
                                    UUID,
                                    StructureId,
                                    String,
                                    String,
                                    String,
                                    ExerciseId,
                                    String,
                                    String,
                                    Instant,
                                    Instant,
                                    Instant>>
                    query) {
        return query.fetch(mapping(
                (id, structure, name, kind, zone, exercise, email, role, expires, used, withdrawn) -> new Invitation(
                        new Invitation.Id(id),
                        new Structure(structure, name, kind, ZoneId.of(zone)),
                        exercise,
                        email,
                        Role.valueOf(role),
                        expires,
                        state(expires, used, withdrawn))));
    }

    private Invitation.State state(Instant expires, @Nullable Instant used, @Nullable Instant withdrawn) {
        if (used != null) return Invitation.State.USED;
        if (withdrawn != null) return Invitation.State.WITHDRAWN;
        return expires.isAfter(clock.instant()) ? Invitation.State.OPEN : Invitation.State.EXPIRED;
    }
}
