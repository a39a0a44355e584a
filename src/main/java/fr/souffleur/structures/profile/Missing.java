package fr.souffleur.structures.profile;

import org.jspecify.annotations.Nullable;

/**
 * Something that the profile does not say yet.
 *
 * @param tool which one, when a tool is not named
 */
public record Missing(Part part, @Nullable Tool tool) {

    /** What a profile is made of. */
    public enum Part {
        ACTIVITIES,
        PLACES,
        STAFF,
        LEVEL,
        SITES,
        TOOLS,
        CONTACTS
    }

    static Missing of(Part part) {
        return new Missing(part, null);
    }
}
