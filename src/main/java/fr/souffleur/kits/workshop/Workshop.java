package fr.souffleur.kits.workshop;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import fr.souffleur.journal.Journal;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.Kits;
import fr.souffleur.kits.Shelved;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where curators bring kits, read each other's, and decide what stands on the shelf. */
@Service
@Transactional
public class Workshop {

    private final EditionRows editions;
    private final RemarkRows remarks;
    private final Checked checked;
    private final ActRows acts;
    private final Kits kits;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Workshop(
            EditionRows editions,
            RemarkRows remarks,
            Checked checked,
            ActRows acts,
            Kits kits,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.editions = editions;
        this.checked = checked;
        this.remarks = remarks;
        this.acts = acts;
        this.kits = kits;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Editions of this body's curators, the newest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(Caller caller, StructureId structure) {
        rights.require(caller, Right.CURATE, structure);
        return editions.of(structure);
    }

    /** Every published version, shipped or brought; highest first within a kit. */
    @Transactional(readOnly = true)
    public List<Shelved> shelf(Caller caller, StructureId structure) {
        rights.require(caller, Right.CURATE, structure);
        return kits.versions(structure);
    }

    /** @throws Refused {@code unknown} for an edition of another body */
    @Transactional(readOnly = true)
    public Draft draft(Caller caller, StructureId structure, EditionId id) {
        var edition = edition(caller, structure, id);
        return new Draft(
                edition,
                checked.of(edition),
                editions.of(structure, edition.kit(), edition.version()),
                remarks.of(structure, edition.kit(), edition.version()),
                acts.of(edition.kit(), structure));
    }

    /** All files of a published version, shipped or brought. @throws Refused {@code unknown} when it never was published */
    @Transactional(readOnly = true)
    public Bringing published(Caller caller, StructureId structure, String kit, String version) {
        rights.require(caller, Right.CURATE, structure);
        var found = find(structure, new Shelved.Name(kit, version)).orElseThrow(() -> new Refused("unknown"));
        var edition = found.edition();
        return edition == null
                ? kits.shipped(found.book().kit())
                : checked.of(editions.find(edition).orElseThrow(() -> new Refused("unknown")));
    }

    /**
     * Brings a version for review. What was brought of the same version before is set aside and stays readable.
     *
     * @param note what is new, at most 4,000 characters
     * @throws Refused {@code kits.faulty}, {@code kits.not-yours}, {@code kits.version-taken}, {@code kits.same}
     */
    public EditionId bring(Caller caller, StructureId structure, Bringing bringing, String note) {
        rights.require(caller, Right.CURATE, structure);
        var book = bringing.book();
        if (book == null) throw new Refused("kits.faulty");
        var name = new Shelved.Name(book.kit().id(), book.kit().version());
        lock(structure, name.kit());
        if (find(structure, name).isPresent()) throw new Refused("kits.version-taken", name.version());
        var before = editions.of(structure, name.kit(), name.version());
        if (before.stream().limit(1).anyMatch(it -> it.open() && it.digest().equals(bringing.digest())))
            throw new Refused("kits.same");
        var edition = new Edition(
                EditionId.fresh(),
                structure,
                name.kit(),
                name.version(),
                before.isEmpty() ? 1 : before.getFirst().number() + 1,
                book.kit().title(),
                Edition.Status.IN_REVIEW,
                bringing.digest(),
                Remark.bounded(note),
                person(caller),
                clock.instant(),
                0);
        before.stream().filter(Edition::open).forEach(it -> editions.save(it.setAside(it.revision())));
        editions.add(edition, bringing.files());
        write(caller, edition, Act.What.BROUGHT, edition.note());
        return edition.id();
    }

    /** @param place a part of the kit such as {@code S05}, a file, or empty for the whole */
    public void remark(Caller caller, StructureId structure, EditionId id, String place, String text) {
        var edition = locked(caller, structure, id);
        var words = Remark.told(text);
        if (place.length() > 100) throw new Refused("kits.too-long", 100);
        remarks.add(
                id,
                new Remark(Uuids.v7(), edition.number(), place.strip(), words, person(caller), clock.instant(), null));
    }

    /** @throws Refused {@code kits.moved-on} when it is settled already, {@code unknown} when it is no remark on this kit */
    public void settle(Caller caller, StructureId structure, EditionId id, UUID remark, String answer) {
        var edition = locked(caller, structure, id);
        if (remarks.of(structure, edition.kit(), edition.version()).stream()
                .noneMatch(it -> it.id().equals(remark))) throw new Refused("unknown");
        if (!remarks.settle(remark, person(caller), clock.instant(), Remark.bounded(answer)))
            throw new Refused("kits.moved-on");
    }

    /** @param seen the revision that the reader looked at */
    public void approve(Caller caller, StructureId structure, EditionId id, int seen) {
        var edition = locked(caller, structure, id).approved(person(caller), seen);
        editions.save(edition);
        write(caller, edition, Act.What.APPROVED, "");
    }

    /**
     * Puts an approved edition on the shelf, in the place of lower versions. Exercises that chose one keep theirs. Of a kit that
     * came with the portal, it stands on the shelf of the body's own structures alone.
     *
     * @param seen the revision that the curator looked at
     * @throws Refused {@code kits.preliminary}, {@code kits.draft-status}, {@code kits.lower}, {@code kits.code-taken},
     *     {@code kits.open-remarks}, {@code kits.moved-on}
     */
    public void publish(Caller caller, StructureId structure, EditionId id, int seen) {
        var edition = locked(caller, structure, id);
        var open =
                remarks.of(structure, edition.kit(), edition.version()).stream().filter(Remark::open);
        var next = edition.published((int) open.count(), seen);
        var book = checked.of(edition).book();
        if (book == null) throw new Refused("kits.unreadable");
        Shelving.require(book.kit(), kits.versions(structure));
        editions.save(next);
        write(caller, next, Act.What.PUBLISHED, "");
        journal(
                caller,
                structure,
                fr.souffleur.journal.Act.of("kit-published"),
                new Shelved.Name(edition.kit(), edition.version()));
    }

    /** Gives an edition up; it stays readable. */
    public void setAside(Caller caller, StructureId structure, EditionId id, String reason, int seen) {
        var edition = locked(caller, structure, id).setAside(seen);
        editions.save(edition);
        write(caller, edition, Act.What.SET_ASIDE, Remark.bounded(reason));
    }

    /**
     * Takes a version off the shelf: nobody can choose it any more. The next lower one that is not retired takes its place. Of a
     * kit that came with the portal, it leaves the shelf of the body's own structures alone.
     *
     * @throws Refused {@code unknown} when it was never published, {@code kits.moved-on} when it is retired already
     */
    public void retire(Caller caller, StructureId structure, String kit, String version, String reason) {
        if (reason.isBlank()) throw new Refused("kits.reason-empty");
        decide(caller, structure, new Shelved.Name(kit, version), Act.What.RETIRED, Remark.bounded(reason));
    }

    /** Takes a retirement back. */
    public void restore(Caller caller, StructureId structure, String kit, String version) {
        decide(caller, structure, new Shelved.Name(kit, version), Act.What.RESTORED, "");
    }

    /** The history of a kit that this body keeps, newest first. @throws Refused {@code unknown} for any other */
    @Transactional(readOnly = true)
    public List<Act> history(Caller caller, StructureId structure, String kit) {
        rights.require(caller, Right.CURATE, structure);
        if (editions.of(structure).stream().noneMatch(it -> it.kit().equals(kit))) throw new Refused("unknown");
        return acts.of(kit, structure);
    }

    private void decide(Caller caller, StructureId structure, Shelved.Name name, Act.What what, String words) {
        rights.require(caller, Right.CURATE, structure);
        if (find(structure, name).isEmpty()) throw new Refused("unknown");
        lock(structure, name.kit());
        var retired = acts.retired().getOrDefault(structure, Set.of());
        if (retired.contains(name) == (what == Act.What.RETIRED)) throw new Refused("kits.moved-on");
        acts.add(name, null, structure, what, words, person(caller), clock.instant());
        journal(
                caller,
                structure,
                what == Act.What.RETIRED
                        ? fr.souffleur.journal.Act.of("kit-retired")
                        : fr.souffleur.journal.Act.of("kit-restored"),
                name);
    }

    private void journal(Caller caller, StructureId structure, fr.souffleur.journal.Act act, Shelved.Name name) {
        journal.record(caller, act.in(structure).with("kit", name.kit()).with("version", name.version()));
    }

    private Optional<Shelved> find(StructureId structure, Shelved.Name name) {
        return kits.versions(structure).stream()
                .filter(it -> it.book().kit().id().equals(name.kit())
                        && it.book().kit().version().equals(name.version()))
                .findFirst();
    }

    private void write(Caller caller, Edition edition, Act.What what, String words) {
        var name = new Shelved.Name(edition.kit(), edition.version());
        acts.add(name, edition.id(), edition.structure(), what, words, person(caller), clock.instant());
    }

    private Edition edition(Caller caller, StructureId structure, EditionId id) {
        rights.require(caller, Right.CURATE, structure);
        return editions.find(id)
                .filter(it -> it.structure().equals(structure))
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Read again behind the lock, so that what is decided is decided on what stands. */
    private Edition locked(Caller caller, StructureId structure, EditionId id) {
        lock(structure, edition(caller, structure, id).kit());
        return editions.find(id).orElseThrow(() -> new Refused("unknown"));
    }

    /** @throws Refused {@code kits.not-yours} when another body keeps this kit; those that came with the portal nobody keeps */
    private void lock(StructureId structure, String kit) {
        var keeper = editions.lock(kit, structure, clock.instant());
        if (!keeper.equals(structure) && !kits.ships(kit)) throw new Refused("kits.not-yours");
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
