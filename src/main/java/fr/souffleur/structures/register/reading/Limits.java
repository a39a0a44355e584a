package fr.souffleur.structures.register.reading;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes of the whole file, unpacked
 * @param ratio unpacked bytes for each packed one, once sixteen megabytes are unpacked
 * @param record bytes of one record
 * @param units legal entities and sites together
 */
public record Limits(long bytes, int ratio, int record, int units) {

    private static final int MEGABYTE = 1024 * 1024;

    /** The full file has 715 MB for 50 packed, and 273,000 units. */
    public static final Limits USUAL = of(2048L * MEGABYTE);

    public static Limits of(long bytes) {
        return new Limits(bytes, 100, 64 * MEGABYTE, 1_000_000);
    }
}
