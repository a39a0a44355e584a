package fr.souffleur.kits;

/** The kits of this repository, for pure tests of later modules. */
public final class ShippedKits {

    private static final Kits SHIPPED = new Kits("kits");

    private ShippedKits() {}

    public static Kits open() {
        return SHIPPED;
    }
}
