package fr.souffleur.structures;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.ZoneId;

/**
 * A structure that exercises.
 *
 * @param kind {@code ehpad}, {@code esms}, {@code hospital}, {@code had}…, the words kits use for their types
 * @param zone its own time zone, overseas too; dates and mails are in it
 */
public record Structure(StructureId id, String name, String kind, ZoneId zone) {

    /** A regional body keeps kits and follows; it has no yearly exercise of its own. */
    public static final String REGIONAL_BODY = "gcs";

    /** A hospital group (GHT) or a managing body (organisme gestionnaire); its head follows its members. */
    public static final String GROUP = "group";

    public Structure {
        if (name.isBlank() || name.length() > 200) throw new Refused("structures.name");
    }

    /** Whether it comes from the medico-social sector, which is led aboard by a way of its own. */
    public boolean medicoSocial() {
        return kind.equals("ehpad") || kind.equals("esms");
    }

    /** Whether it has a year of exercises. */
    public boolean exercises() {
        return !kind.equals(REGIONAL_BODY) && !kind.equals(GROUP);
    }
}
