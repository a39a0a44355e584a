package fr.souffleur.kits.workshop;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.EditionId;
import java.time.Instant;

/**
 * One bringing of one version of a kit, on its way to the shelf. Nothing in it is ever overwritten: who brings the same
 * version again brings a further edition, and the former one is set aside, readable.
 *
 * @param structure whose curators brought it
 * @param kit publisher and code
 * @param number 1 for the first bringing of this version
 * @param digest SHA-256 over all its files
 * @param note what is new, in the words of who brought it; may be empty
 * @param revision counts what was decided about it
 */
public record Edition(
        EditionId id,
        StructureId structure,
        String kit,
        String version,
        int number,
        String title,
        Status status,
        String digest,
        String note,
        PersonId broughtBy,
        Instant broughtAt,
        int revision) {

    /** Where an edition stands. */
    public enum Status {
        IN_REVIEW,
        APPROVED,
        PUBLISHED,
        SET_ASIDE
    }

    /** Whether it is still on its way. */
    public boolean open() {
        return status == Status.IN_REVIEW || status == Status.APPROVED;
    }

    /**
     * A second pair of eyes says yes.
     *
     * @param seen the revision that the reader looked at
     * @throws Refused {@code kits.own} to who brought it, {@code kits.moved-on} when somebody was quicker
     */
    Edition approved(PersonId reader, int seen) {
        mustBe(Status.IN_REVIEW, seen);
        if (reader.equals(broughtBy)) throw new Refused("kits.own");
        return with(Status.APPROVED);
    }

    /** @throws Refused {@code kits.open-remarks}, {@code kits.moved-on} */
    Edition published(int openRemarks, int seen) {
        mustBe(Status.APPROVED, seen);
        if (openRemarks > 0) throw new Refused("kits.open-remarks", openRemarks);
        return with(Status.PUBLISHED);
    }

    Edition setAside(int seen) {
        mustBe(status == Status.APPROVED ? Status.APPROVED : Status.IN_REVIEW, seen);
        return with(Status.SET_ASIDE);
    }

    private void mustBe(Status expected, int seen) {
        if (revision != seen || status != expected) throw new Refused("kits.moved-on");
    }

    private Edition with(Status next) {
        return new Edition(
                id, structure, kit, version, number, title, next, digest, note, broughtBy, broughtAt, revision + 1);
    }
}
