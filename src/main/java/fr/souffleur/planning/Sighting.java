package fr.souffleur.planning;

import fr.souffleur.common.StructureId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that who follows a structure may know of an exercise: where it stands, when, with which kit. Never what was said.
 *
 * @param startsAt null while no date is set
 */
public record Sighting(
        StructureId structure,
        Exercise.Status status,
        @Nullable Instant startsAt,
        String kit,
        String title) {}
