package fr.souffleur.structures.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A category of sites.
 *
 * @param code three digits of the register
 * @param label in French, in the portal's own words
 * @param kind {@code hospital}, {@code had}, {@code ehpad}, {@code esms}: what kits call their types; empty when none is meant
 * @param settledAt when a body decided its regime; null while it is the portal's proposal
 */
public record Category(
        String code,
        String label,
        Sector sector,
        String kind,
        Regime regime,
        @Nullable Instant settledAt) {

    /** Which half of the field it belongs to. */
    public enum Sector {
        HEALTH,
        MEDICO_SOCIAL,
        OTHER
    }

    /** One that a file brought and the portal has no words for. */
    static Category unknown(String code) {
        return new Category(code, code, Sector.OTHER, "", Regime.TO_SETTLE, null);
    }
}
