package fr.souffleur.journal;

import fr.souffleur.common.Caller;
import java.time.Instant;
import java.util.UUID;

/** One line of the journal: who did it, when, and what. The actor's standing is in the act. */
public record Recorded(UUID id, Instant at, Caller by, Act act) {}
