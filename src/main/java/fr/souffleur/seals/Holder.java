package fr.souffleur.seals;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import org.jspecify.annotations.Nullable;

/** Whose a statement is: a structure's, which cannot have it forgotten, or one person's own. */
public sealed interface Holder {

    record OfStructure(StructureId id) implements Holder {}

    record OfPerson(PersonId id) implements Holder {}

    /** As a row tells it: one of the two is there. */
    static Holder of(@Nullable StructureId structure, @Nullable PersonId person) {
        if (structure != null && person == null) return new OfStructure(structure);
        if (person != null && structure == null) return new OfPerson(person);
        throw new IllegalArgumentException("a statement is somebody's, and of nobody else");
    }

    default @Nullable StructureId structure() {
        return this instanceof OfStructure(var id) ? id : null;
    }

    default @Nullable PersonId person() {
        return this instanceof OfPerson(var id) ? id : null;
    }
}
