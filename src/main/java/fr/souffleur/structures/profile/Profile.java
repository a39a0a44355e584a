package fr.souffleur.structures.profile;

import fr.souffleur.structures.Structure;
import fr.souffleur.structures.profile.Missing.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a structure says of itself.
 *
 * @param finess its own number in the register, or null
 * @param places beds and places, or null while nobody said
 * @param level of practice, from 1 to 3 as kits have it, or null while nobody said
 * @param tools its words for each; those not named are left out
 */
public record Profile(
        Structure structure,
        @Nullable String finess,
        Set<Activity> activities,
        @Nullable Integer places,
        @Nullable Staff staff,
        @Nullable Integer level,
        List<Place> sites,
        Map<Tool, String> tools,
        List<Contact> contacts) {

    /** The most beds and places that one structure may have. */
    public static final int MOST_PLACES = 20_000;

    /** The most sites, and the most contacts. */
    public static final int MOST = 200;

    /** The longest name of a tool, in signs. */
    public static final int TOOL = 200;

    /** What it does not say yet, in the order of the page. */
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (activities.isEmpty()) missing.add(Missing.of(Part.ACTIVITIES));
        if (places == null) missing.add(Missing.of(Part.PLACES));
        if (staff == null) missing.add(Missing.of(Part.STAFF));
        if (level == null) missing.add(Missing.of(Part.LEVEL));
        if (sites.isEmpty()) missing.add(Missing.of(Part.SITES));
        Tool.of(structure.kind()).stream()
                .filter(it -> !tools.containsKey(it))
                .forEach(it -> missing.add(new Missing(Part.TOOLS, it)));
        if (contacts.isEmpty()) missing.add(Missing.of(Part.CONTACTS));
        return List.copyOf(missing);
    }
}
