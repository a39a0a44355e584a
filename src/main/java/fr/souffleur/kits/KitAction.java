package fr.souffleur.kits;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;

/** What can be done with a kit on its page; later modules bring theirs as beans. Planning brings « Choisir ce kit ». */
public interface KitAction {

    /** Key of the words on the button. */
    String label();

    /** Who sees it; the door behind it asks again. */
    Right right();

    /** Does it and says where to go on. @return a path within the portal, without leading slash */
    String run(Caller caller, StructureId structure, Kit kit);
}
