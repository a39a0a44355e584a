package fr.souffleur.planning;

import fr.souffleur.kits.ShippedKits;
import java.util.Map;

/** Run sheets of shipped kits, frozen with nothing answered but what has a preset; for tests of what plays them. */
public final class ShippedSheets {

    private ShippedSheets() {}

    public static RunSheet of(String kit) {
        var kits = ShippedKits.open();
        return Samples.sheet(KitCopy.of(kits.book(kit), kits), Map.of());
    }
}
