package fr.souffleur.structures;

import fr.souffleur.common.StructureId;

/** A place beside the year of exercises where some of a structure's people work; later modules bring theirs as beans. */
public interface Workplace {

    /** Who finds it in the menu; the doors behind it ask again. */
    Right right();

    /** Key of its name. */
    String name();

    /** Key of a sentence that says what is done there. */
    String about();

    /** @return a path within the portal, with leading slash */
    String path(StructureId structure);
}
