package fr.souffleur.kits.workshop;

import fr.souffleur.kits.KitBook;
import java.util.List;
import java.util.SortedMap;

/**
 * An edition with what readers need to judge it.
 *
 * @param book as it was checked when it was brought
 * @param files all of it by path
 * @param siblings every bringing of the same version, the newest first
 * @param remarks about any of them, oldest first
 * @param acts the kit's history, newest first
 */
public record Draft(
        Edition edition,
        KitBook book,
        SortedMap<String, byte[]> files,
        List<Edition> siblings,
        List<Remark> remarks,
        List<Act> acts) {

    public long openRemarks() {
        return remarks.stream().filter(Remark::open).count();
    }

    /** Whether a later bringing of the same version exists. */
    public boolean overtaken() {
        return siblings.getFirst().number() > edition.number();
    }
}
