package fr.souffleur.kits.compare;

/** How much it matters that a field reads otherwise. */
enum Weight {
    /** Bookkeeping of the kit's makers. */
    NOTHING,
    /** Only how it is said. */
    WORDING,
    /** Wording as long as it is retouched; rewritten, it is another thing to play. */
    TEXT,
    /** What is played, asked or handed over. */
    SUBSTANCE,
    /** What results are compared by. */
    FRAME;

    Bump bump(Value before, Value after) {
        return switch (this) {
            case NOTHING -> Bump.NONE;
            case WORDING -> Bump.PATCH;
            case TEXT -> retouched(before, after) ? Bump.PATCH : Bump.MINOR;
            case SUBSTANCE -> Bump.MINOR;
            case FRAME -> Bump.MAJOR;
        };
    }

    private static boolean retouched(Value before, Value after) {
        return before instanceof Value.Text(var old)
                && after instanceof Value.Text(var now)
                && Wording.of(old, now, new Effort()).retouched();
    }
}
