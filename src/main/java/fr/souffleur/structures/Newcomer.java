package fr.souffleur.structures;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A structure that is not aboard yet, as the asker or the register names it.
 *
 * @param finess nine signs of the register, or null for a structure that is in none
 * @param body the regional body that will answer
 */
public record Newcomer(
        String name, String kind, String town, @Nullable String finess, StructureId body) {

    /** What may come aboard by itself. */
    public static final Set<String> KINDS = Set.of("ehpad", "esms", "hospital", "had");

    /** The longest name, in signs. */
    public static final int NAME = 200;

    /** The longest name of a town, in signs. */
    public static final int TOWN = 120;

    public Newcomer {
        name = line(name);
        town = line(town);
        if (name.isEmpty() || name.length() > NAME) throw new Refused("structures.name");
        if (town.length() > TOWN) throw new Refused("structures.town");
        if (!KINDS.contains(kind)) throw new Refused("structures.kind");
        if (finess != null && !finess.matches("[0-9][0-9A-Z][0-9]{7}")) throw new Refused("structures.finess");
    }

    /** On one line: what breaks lines elsewhere becomes a space. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip().replaceAll(" {2,}", " ");
    }
}
