package fr.souffleur.structures.register.reading;

import java.util.List;

/**
 * A hospital group of the territory (GHT).
 *
 * @param psychiatric one of psychiatry, not a general one
 */
public record Group(int place, String id, String name, boolean psychiatric, List<Member> members) {

    public Group {
        members = List.copyOf(members);
    }

    /**
     * A legal entity in it.
     *
     * @param key what the register calls the entity, see {@link Unit#key}
     * @param support whether it carries the group for the others
     */
    public record Member(String key, boolean support) {}
}
