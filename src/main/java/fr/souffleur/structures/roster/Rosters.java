package fr.souffleur.structures.roster;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Invitation;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Members;
import fr.souffleur.structures.Membership;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.roster.Checking.Seat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a list of people: shown with its faults first; nothing of the file is kept but the invitations. */
@Service
@Transactional
public class Rosters {

    /** How many people one list may name. */
    public static final int MOST = 500;

    /** The largest file, in bytes. */
    public static final int LARGEST = 1024 * 1024;

    private final Rights rights;
    private final Structures structures;
    private final Members members;
    private final Invitations invitations;
    private final People people;

    Rosters(Rights rights, Structures structures, Members members, Invitations invitations, People people) {
        this.rights = rights;
        this.structures = structures;
        this.members = members;
        this.invitations = invitations;
        this.people = people;
    }

    /**
     * What the list would bring; nobody hears of it.
     *
     * @throws Refused {@code structures.roster.…}, {@code documents.xlsx-…} when the file is no such list
     */
    @Transactional(readOnly = true)
    public Roster preview(Caller caller, StructureId structure, byte[] file) {
        rights.require(caller, Right.ADMIT, structure);
        var here = members.of(caller, structure);
        var addresses = people.addresses(
                here.stream().map(Membership::person).distinct().toList());
        var seats = here.stream()
                .map(it ->
                        new Seat(addresses.getOrDefault(it.person(), "").strip().toLowerCase(Locale.ROOT), it.role()))
                .collect(Collectors.toSet());
        var invited = invitations.open(caller, structure).stream()
                .filter(it -> it.exercise() == null)
                .map(Rosters::seat)
                .collect(Collectors.toSet());
        return Checking.of(RosterFile.read(file), structures.find(structure), seats, invited);
    }

    /**
     * Invites everybody on the list whose line has no fault, all or nobody.
     *
     * @return how many
     * @throws Refused {@code structures.roster.nobody}, and as {@link #preview}
     */
    public int invite(Caller caller, StructureId structure, byte[] file) {
        List<Roster.Entry> ready = preview(caller, structure, file).ready();
        if (ready.isEmpty()) throw new Refused("structures.roster.nobody");
        ready.forEach(it -> invitations.invite(caller, structure, it.email(), it.role()));
        return ready.size();
    }

    private static Seat seat(Invitation invitation) {
        return new Seat(invitation.email(), invitation.role());
    }
}
