package fr.souffleur.structures.profile;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import fr.souffleur.structures.register.Site;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site where the structure works.
 *
 * @param finess its number in the register, or null when it has none or nobody knows it
 */
public record Place(
        Id id, String name, String town, @Nullable String finess) {

    /** The longest name, in signs. */
    public static final int NAME = 200;

    /** The longest name of a town, in signs. */
    public static final int TOWN = 120;

    public Place {
        name = Line.of(name, NAME);
        town = Line.of(town, TOWN);
        if (name.isEmpty()) throw new Refused("structures.profile.site-name");
        if (finess != null && !finess.matches("[0-9][0-9A-Z][0-9]{7}")) throw new Refused("structures.finess");
    }

    /** As the register calls it. */
    static Place of(Site site) {
        var name = site.name().length() <= NAME ? site.name() : site.name().substring(0, NAME);
        return new Place(Id.fresh(), name, site.town(), site.number());
    }

    /** One site. */
    public record Id(UUID value) {

        static Id fresh() {
            return new Id(Uuids.v7());
        }
    }
}
