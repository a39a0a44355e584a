package fr.souffleur.structures;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's role in a structure. @param until null for good */
public record Membership(
        PersonId person,
        String name,
        Role role,
        Instant since,
        @Nullable Instant until) {}
