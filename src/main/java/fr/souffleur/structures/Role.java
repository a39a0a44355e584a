package fr.souffleur.structures;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a structure; a row of the portal, never a claim of a token. */
public enum Role {
    /** Quality manager: plans, conducts, debriefs. */
    PILOT(EnumSet.complementOf(EnumSet.of(Right.SIGN, Right.CURATE, Right.FOLLOW, Right.REGISTER, Right.OPERATE))),
    /** Director or president of the medical board: sees all of it, steers dates and people, reads the report, attests, signs. */
    MANAGEMENT(EnumSet.of(
            Right.SEE,
            Right.PLAN,
            Right.READ_REPORT,
            Right.ATTEST,
            Right.SIGN,
            Right.ADMIT,
            Right.PROFILE,
            Right.SHARE,
            Right.READ_JOURNAL)),
    /** IT or security officer: keeps the list of tools, reads the report; often plays, so never reads the script beforehand. */
    IT(EnumSet.of(Right.SEE, Right.PROFILE, Right.READ_REPORT)),
    /** Observes and rates; never reads the script beforehand. */
    OBSERVER(EnumSet.of(Right.SEE, Right.OBSERVE)),
    /** Reads reports and nothing else. */
    READER(EnumSet.of(Right.SEE, Right.READ_REPORT)),
    /** Head of a hospital group or of a managing body: sees the state of its members. */
    HEAD(EnumSet.of(Right.SEE, Right.FOLLOW)),
    /** Keeps the kits of a regional body: writes, reads, publishes; sees no structure but its own body. */
    CURATOR(EnumSet.of(Right.SEE, Right.CURATE)),
    /** Accompanies the structures of a region: named, for a time, and what is done is in the journal. */
    COORDINATOR(EnumSet.of(Right.SEE, Right.FOLLOW, Right.REGISTER)),
    /** Reads for the regional health agency who has exercised. */
    ARS_READER(EnumSet.of(Right.SEE, Right.FOLLOW)),
    /** Keeps the portal running and appoints at the body; reads no content unless access is forced, which is told. */
    ADMINISTRATOR(EnumSet.of(Right.SEE, Right.OPERATE, Right.ADMIT, Right.READ_JOURNAL));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    boolean grants(Right right) {
        return rights.contains(right);
    }

    /** Whether it reaches beyond one structure: its rights then wait for a second factor. */
    public boolean wantsSecondFactor() {
        return switch (this) {
            case HEAD, CURATOR, COORDINATOR, ARS_READER, ADMINISTRATOR -> true;
            case PILOT, MANAGEMENT, IT, OBSERVER, READER -> false;
        };
    }
}
