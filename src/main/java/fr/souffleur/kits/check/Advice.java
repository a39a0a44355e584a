package fr.souffleur.kits.check;

/** What makes a good kit better; nothing here is wrong, and nobody has to follow it. */
final class Advice {

    private Advice() {}

    static void give(KitParts parts, Faults advice) {
        Rhythm.advise(parts, advice);
        Load.advise(parts, advice);
        Channels.advise(parts, advice);
        Coverage.advise(parts, advice);
    }
}
