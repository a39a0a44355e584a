package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_INVITATION;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Secret;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people by mail to join a structure, or to be a guest of one exercise. */
@Service
@Transactional
public class Invitations {

    private final DSLContext sql;
    private final InvitationRows rows;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Structures structures;
    private final Members members;
    private final Guests guests;
    private final People people;
    private final Mails mails;
    private final Journal journal;
    private final Clock clock;

    Invitations(
            DSLContext sql,
            InvitationRows rows,
            Rights rights,
            ExerciseHosts hosts,
            Structures structures,
            Members members,
            Guests guests,
            People people,
            Mails mails,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.rights = rights;
        this.hosts = hosts;
        this.structures = structures;
        this.members = members;
        this.guests = guests;
        this.people = people;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** Invites for good, or for the longest time that the role is given for. */
    public Secret invite(Caller caller, StructureId structure, String email, Role role) {
        var until = Appointing.forATime(role) ? clock.instant().plus(Appointing.LONGEST) : null;
        return invite(caller, structure, email, role, until);
    }

    /**
     * Invites to belong to the structure. Who is invited already and has not answered gets a new link; the old one closes.
     *
     * @param until the end of the membership, null for good
     * @return what the link carries; it is not kept
     * @throws Refused {@code structures.address}, {@code structures.role-elsewhere}, {@code structures.until}
     */
    public Secret invite(Caller caller, StructureId structure, String email, Role role, @Nullable Instant until) {
        rights.require(caller, Right.ADMIT, structure);
        Appointing.check(structures.find(structure), role, until, clock.instant());
        return send(caller, structure, null, email, role, until);
    }

    /**
     * Invites somebody from elsewhere to conduct ({@link Role#PILOT}) or to observe ({@link Role#OBSERVER}) this exercise alone.
     *
     * @throws Refused {@code structures.address}, {@code structures.guest-role}
     */
    public Secret inviteGuest(Caller caller, ExerciseId exercise, String email, Role role) {
        rights.require(caller, Right.PLAN, exercise);
        if (role != Role.PILOT && role != Role.OBSERVER) throw new Refused("structures.guest-role");
        var host = hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown"));
        return send(caller, host.structure(), exercise, email, role, null);
    }

    private Secret send(
            Caller caller,
            StructureId structure,
            @Nullable ExerciseId exercise,
            String email,
            Role role,
            @Nullable Instant until) {
        var address = new Address(email).text();
        var secret = Secret.fresh();
        rows.withdrawOthers(structure, exercise, address, role);
        var now = clock.instant();
        var id = Invitation.Id.fresh();
        sql.insertInto(STRUCTURES_INVITATION)
                .set(STRUCTURES_INVITATION.INVITATION_ID, id.value())
                .set(STRUCTURES_INVITATION.STRUCTURE_ID, structure)
                .set(STRUCTURES_INVITATION.EXERCISE_ID, exercise)
                .set(STRUCTURES_INVITATION.EMAIL, address)
                .set(STRUCTURES_INVITATION.ROLE, role.name())
                .set(STRUCTURES_INVITATION.MEMBER_UNTIL, until)
                .set(STRUCTURES_INVITATION.CODE_HASH, secret.digest())
                .set(STRUCTURES_INVITATION.INVITED_BY, person(caller))
                .set(STRUCTURES_INVITATION.INVITED_AT, now)
                .set(STRUCTURES_INVITATION.EXPIRES_AT, now.plus(Invitation.VALID))
                .execute();
        mails.post(letter(caller, structures.find(structure), exercise != null, id, address, role, secret));
        journal.record(
                caller,
                Act.of("person-invited").in(structure).with("role", role).with("invitation", id));
        return secret;
    }

    /** In French, as the kits are: nothing is known yet of who reads it. */
    private Letter letter(
            Caller caller,
            Structure structure,
            boolean guest,
            Invitation.Id id,
            String address,
            Role role,
            Secret secret) {
        var word = Words.in(Locale.FRENCH).say("structures.role." + role.name().toLowerCase(Locale.ROOT));
        return new Letter(
                Reason.needed(guest ? "structures.mail.guest" : "structures.mail.invitation", id.toString()),
                new Recipient(address, null, "fr", structure.zone()),
                List.of(people.get(person(caller)).name(), structure.name(), word),
                "/invitation/" + secret.letters(),
                structure.id());
    }

    /** Those not answered yet, guests of exercises among them, the newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> open(Caller caller, StructureId structure) {
        rights.require(caller, Right.ADMIT, structure);
        return rows.open(structure);
    }

    /** @throws Refused {@code unknown} for one of another structure or one that is no longer open */
    public void withdraw(Caller caller, StructureId structure, Invitation.Id id) {
        rights.require(caller, Right.ADMIT, structure);
        if (!rows.withdraw(structure, id)) throw new Refused("unknown");
    }

    /**
     * What the link says, to the one it was sent to.
     *
     * @throws Refused {@code unknown}, {@code structures.invitation-other} for who bears another address, or why it is closed
     */
    @Transactional(readOnly = true)
    public Invitation look(Caller caller, Secret secret) {
        return theirs(caller, rows.of(secret).orElseThrow(() -> new Refused("unknown")));
    }

    /** Accepts it. @throws Refused as {@link #look} */
    public Invitation take(Caller caller, Secret secret) {
        var invitation = theirs(caller, rows.locked(secret).orElseThrow(() -> new Refused("unknown")));
        rows.use(invitation.id(), person(caller));
        var by = rows.invitedBy(invitation.id());
        var exercise = invitation.exercise();
        if (exercise == null)
            members.enter(
                    invitation.structure().id(),
                    person(caller),
                    invitation.role(),
                    rows.memberUntil(invitation.id()),
                    by);
        else guests.enter(exercise, invitation.structure().id(), person(caller), invitation.role(), by);
        journal.record(
                caller,
                Act.of("invitation-taken")
                        .in(invitation.structure().id())
                        .about(person(caller))
                        .with("role", invitation.role())
                        .with("invitation", invitation.id()));
        return invitation;
    }

    private Invitation theirs(Caller caller, Invitation invitation) {
        var address = people.get(person(caller)).email().strip().toLowerCase(Locale.ROOT);
        if (!address.equals(invitation.email())) throw new Refused("structures.invitation-other");
        invitation.mustBeOpen();
        return invitation;
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
