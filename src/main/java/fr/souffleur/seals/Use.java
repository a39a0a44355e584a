package fr.souffleur.seals;

import java.util.Locale;

/** What a set of keys signs; a key of one use is worth nothing for another. */
public enum Use {
    ATTESTATIONS,
    CERTIFICATES;

    /** Its name in addresses, in the folder of keys and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
