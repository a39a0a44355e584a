package fr.souffleur.kits.archive;

/** Tells an archive by how it begins, whatever its name says. */
final class Nested {

    private static final int[][] BEGINNINGS = {
        {'P', 'K', 3, 4},
        {'P', 'K', 5, 6},
        {0x1F, 0x8B},
        {'7', 'z', 0xBC, 0xAF},
        {'R', 'a', 'r', '!'},
        {0xFD, '7', 'z'},
        {'B', 'Z', 'h'},
        {0x28, 0xB5, 0x2F, 0xFD}
    };

    private Nested() {}

    static boolean in(byte[] content) {
        for (var beginning : BEGINNINGS) if (begins(content, beginning)) return true;
        return false;
    }

    private static boolean begins(byte[] content, int[] beginning) {
        if (content.length < beginning.length) return false;
        for (var i = 0; i < beginning.length; i++) if ((content[i] & 0xFF) != beginning[i]) return false;
        return true;
    }
}
