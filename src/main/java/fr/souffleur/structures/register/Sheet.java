package fr.souffleur.structures.register;

import java.util.List;
import java.util.Optional;

/**
 * All that the register tells of one site.
 *
 * @param entity its legal entity with all its sites; empty when the register knows no more of it than the number
 * @param history the newest first
 */
public record Sheet(Site site, Optional<Entity> entity, List<Change> history) {

    /** The other sites of its legal entity, open ones first. */
    public List<Site> sisters() {
        return entity.map(Entity::sites).orElse(List.of()).stream()
                .filter(it -> !it.number().equals(site.number()))
                .toList();
    }
}
