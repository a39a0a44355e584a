package fr.souffleur.planning;

import fr.souffleur.common.StructureId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that who follows a structure may know of an exercise: where it stands, when, with which kit. Never what was said.
 *
 * @param structure where it counts; one exercise may be seen in several
 * @param startsAt null while no date is set
 * @param kit publisher and code of the kit; of a declared one the family of kits, such as {@code ANS}
 * @param title of the kit; empty of a declared one
 * @param declared held elsewhere, declared and accepted
 */
public record Sighting(
        StructureId structure,
        Exercise.Status status,
        @Nullable Instant startsAt,
        String kit,
        String title,
        boolean declared) {}
