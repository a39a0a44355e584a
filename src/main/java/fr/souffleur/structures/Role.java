package fr.souffleur.structures;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a structure; a row of the portal, never a claim of a token. */
public enum Role {
    /** Quality manager: plans, conducts, debriefs. */
    PILOT(EnumSet.complementOf(EnumSet.of(Right.CURATE))),
    /** Director or president of the medical board: sees all of it, steers dates and people, reads the report, attests. */
    MANAGEMENT(EnumSet.of(Right.SEE, Right.PLAN, Right.READ_REPORT, Right.ATTEST)),
    /** Observes and rates; never reads the script beforehand. */
    OBSERVER(EnumSet.of(Right.SEE, Right.OBSERVE)),
    /** Keeps the kits of a regional body: writes, reads, publishes; sees no structure but its own body. */
    CURATOR(EnumSet.of(Right.SEE, Right.CURATE));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    boolean grants(Right right) {
        return rights.contains(right);
    }
}
