package fr.souffleur.rights;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region with one of everything that has an identifier: a body, a group, a nursing home that both follow and that has
 * played, and somebody for each role.
 */
record World(
        StructureId body,
        StructureId group,
        StructureId home,
        ExerciseId exercise,
        Map<Role, PersonId> people,
        PersonId forced,
        PersonId guestFacilitator,
        PersonId guestObserver,
        Map<Class<?>, Object> things) {

    /** Where a role is held. */
    StructureId placeOf(Role role) {
        return placeOf(role, body, group, home);
    }

    static StructureId placeOf(Role role, StructureId body, StructureId group, StructureId home) {
        return switch (role) {
            case PILOT, MANAGEMENT, IT, OBSERVER, READER -> home;
            case HEAD -> group;
            case CURATOR, COORDINATOR, ARS_READER, ADMINISTRATOR -> body;
        };
    }

    /** What has an identifier of this type here; null for types that carry none of a structure. */
    @Nullable
    Object thing(Class<?> type) {
        return things.get(type);
    }

    /** What a parameter of this type and name stands for, {@code place} where its name leaves it open. */
    @Nullable
    Object thing(Class<?> type, String name, StructureId place) {
        if (type == StructureId.class)
            return switch (name) {
                case "body", "to", "from" -> body;
                case "group" -> group;
                case "other" -> home;
                case "structure", "place" -> place;
                default -> throw new IllegalArgumentException("which structure is " + name + "?");
            };
        return thing(type);
    }
}
