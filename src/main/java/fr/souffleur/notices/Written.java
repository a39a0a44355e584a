package fr.souffleur.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as the person it was written to may ask for it. @param sentAt none while it waits, or when it never went */
public record Written(
        String kind,
        String address,
        String subject,
        Instant createdAt,
        @Nullable Instant sentAt) {}
