package fr.souffleur.structures;

import fr.souffleur.common.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which roles there are in which structure, and for how long they are given. */
public final class Appointing {

    /** The longest time for which somebody speaks or looks for a whole region before being named again. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Set<Role> FOR_A_TIME = EnumSet.of(Role.COORDINATOR, Role.ARS_READER, Role.ADMINISTRATOR);

    private Appointing() {}

    /** In the order in which a screen offers them. */
    public static Set<Role> rolesIn(Structure structure) {
        return switch (structure.kind()) {
            case Structure.REGIONAL_BODY ->
                EnumSet.of(Role.CURATOR, Role.COORDINATOR, Role.ARS_READER, Role.ADMINISTRATOR);
            case Structure.GROUP -> EnumSet.of(Role.HEAD);
            default -> EnumSet.of(Role.PILOT, Role.MANAGEMENT, Role.IT, Role.OBSERVER, Role.READER);
        };
    }

    /** Whether the role ends by itself. */
    public static boolean forATime(Role role) {
        return FOR_A_TIME.contains(role);
    }

    /**
     * @param until null for good
     * @throws Refused {@code structures.role-elsewhere} or {@code structures.until}
     */
    static void check(Structure structure, Role role, @Nullable Instant until, Instant now) {
        if (!rolesIn(structure).contains(role)) throw new Refused("structures.role-elsewhere");
        if (until != null && !until.isAfter(now)) throw new Refused("structures.until-past");
        if (forATime(role) && (until == null || until.isAfter(now.plus(LONGEST))))
            throw new Refused("structures.until", LONGEST.toDays());
    }
}
