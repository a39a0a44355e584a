package fr.souffleur.debrief.evidence;

import java.time.Instant;

/** How it stands with the attestation of an exercise. */
public sealed interface Attested {

    record None() implements Attested {}

    /** @param address where everybody can check it @param outdated whether log or kit say something else by now */
    record Valid(Instant issuedAt, String address, boolean outdated) implements Attested {}

    /** Why it was withdrawn is the structure's own affair: it goes into no file. */
    record Withdrawn(Instant at) implements Attested {}

    /** There is one, and the portal's key is out of reach for now. */
    record Unreadable() implements Attested {}

    default boolean valid() {
        return this instanceof Valid;
    }
}
