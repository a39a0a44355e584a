package fr.souffleur.structures.profile;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.profile.Missing.Part;
import fr.souffleur.structures.register.Register;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What structures say of themselves, one field at a time, so that two people can fill it in side by side. */
@Service
@Transactional
public class Profiles {

    private final ProfileRows rows;
    private final ProfileLists lists;
    private final Rights rights;
    private final Structures structures;
    private final Register register;
    private final Journal journal;

    Profiles(
            ProfileRows rows,
            ProfileLists lists,
            Rights rights,
            Structures structures,
            Register register,
            Journal journal) {
        this.rows = rows;
        this.lists = lists;
        this.rights = rights;
        this.structures = structures;
        this.register = register;
        this.journal = journal;
    }

    /** @throws Refused {@code unknown} to strangers, {@code not-allowed} to who follows it without belonging to it */
    @Transactional(readOnly = true)
    public Profile of(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        return find(structure);
    }

    /** What it does not say yet, in the order of its page. @throws Refused as {@link #of} */
    @Transactional(readOnly = true)
    public List<Missing> missing(Caller caller, StructureId structure) {
        return of(caller, structure).missing();
    }

    /** For modules that have already asked for a right on what belongs to it. */
    @Transactional(readOnly = true)
    public Profile find(StructureId structure) {
        return rows.of(structures.find(structure), lists);
    }

    /** Declares an activity, or takes it back. */
    public void activity(Caller caller, StructureId structure, Activity activity, boolean on) {
        change(caller, structure, Part.ACTIVITIES);
        rows.activity(structure, activity, on);
    }

    /** @param places beds and places, from 1 to {@link Profile#MOST_PLACES}; null takes it back */
    public void places(Caller caller, StructureId structure, @Nullable Integer places) {
        change(caller, structure, Part.PLACES);
        if (places != null && (places < 1 || places > Profile.MOST_PLACES))
            throw new Refused("structures.profile.places", Profile.MOST_PLACES);
        rows.places(structure, places);
    }

    /** @param staff null takes it back */
    public void staff(Caller caller, StructureId structure, @Nullable Staff staff) {
        change(caller, structure, Part.STAFF);
        rows.staff(structure, staff);
    }

    /** @param level from 1 to 3; null takes it back */
    public void level(Caller caller, StructureId structure, @Nullable Integer level) {
        change(caller, structure, Part.LEVEL);
        if (level != null && (level < 1 || level > 3)) throw new Refused("structures.profile.level");
        rows.level(structure, level);
    }

    /** Names a tool in at most {@link Profile#TOOL} signs; an empty text takes the name back. */
    public void tool(Caller caller, StructureId structure, Tool tool, String words) {
        change(caller, structure, Part.TOOLS);
        rows.tool(structure, tool, Line.of(words, Profile.TOOL));
    }

    /** Adds a site. @throws Refused {@code structures.profile.site-there} when its number is there already */
    public Place.Id site(Caller caller, StructureId structure, String name, String town, @Nullable String finess) {
        change(caller, structure, Part.SITES);
        var site = new Place(Place.Id.fresh(), name, town, finess);
        var there = lists.sites(structure);
        if (there.size() >= Profile.MOST) throw new Refused("structures.profile.most", Profile.MOST);
        if (finess != null && there.stream().anyMatch(it -> finess.equals(it.finess())))
            throw new Refused("structures.profile.site-there");
        lists.add(structure, site);
        return site.id();
    }

    /**
     * Adds sites of the national register, in its words; those that are there already stay as they are.
     *
     * @throws Refused {@code unknown} when the register has no such site, {@code structures.profile.site-there} when all of them
     *     are there already
     */
    public void registered(Caller caller, StructureId structure, List<String> numbers) {
        change(caller, structure, Part.SITES);
        var there = lists.sites(structure);
        var known = there.stream().map(Place::finess).collect(Collectors.toSet());
        var fresh =
                numbers.stream().distinct().filter(it -> !known.contains(it)).toList();
        if (fresh.isEmpty()) throw new Refused("structures.profile.site-there");
        if (there.size() + fresh.size() > Profile.MOST) throw new Refused("structures.profile.most", Profile.MOST);
        for (var number : fresh) lists.add(structure, Place.of(register.site(caller, number)));
    }

    /** @throws Refused {@code unknown} for a site of another structure */
    public void dropSite(Caller caller, StructureId structure, Place.Id id) {
        change(caller, structure, Part.SITES);
        if (!lists.drop(structure, id)) throw new Refused("unknown");
    }

    /** Adds somebody to call. */
    public Contact.Id contact(
            Caller caller, StructureId structure, String role, String name, String phone, String email) {
        change(caller, structure, Part.CONTACTS);
        var contact = Contact.typed(Contact.Id.fresh(), role, name, phone, email);
        if (lists.contacts(structure).size() >= Profile.MOST)
            throw new Refused("structures.profile.most", Profile.MOST);
        lists.add(structure, contact);
        return contact.id();
    }

    /** Puts a contact right. @throws Refused {@code unknown} for one of another structure */
    public void correct(
            Caller caller, StructureId structure, Contact.Id id, String role, String name, String phone, String email) {
        change(caller, structure, Part.CONTACTS);
        if (!lists.correct(structure, Contact.typed(id, role, name, phone, email))) throw new Refused("unknown");
    }

    /** @throws Refused {@code unknown} for a contact of another structure */
    public void dropContact(Caller caller, StructureId structure, Contact.Id id) {
        change(caller, structure, Part.CONTACTS);
        if (!lists.drop(structure, id)) throw new Refused("unknown");
    }

    /** Locks the profile for this move; what is refused afterwards leaves neither row nor act. */
    private void change(Caller caller, StructureId structure, Part part) {
        rights.require(caller, Right.PROFILE, structure);
        rows.touch(structure, person(caller));
        journal.record(caller, Act.of("profile-changed").in(structure).with("part", part));
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
