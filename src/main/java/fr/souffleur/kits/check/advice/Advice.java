package fr.souffleur.kits.check.advice;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;

/** What makes a good kit better; nothing here is wrong, and nobody has to follow it. */
public final class Advice {

    private Advice() {}

    public static void give(KitParts parts, Faults advice) {
        Rhythm.advise(parts, advice);
        Load.advise(parts, advice);
        Channels.advise(parts, advice);
        Coverage.advise(parts, advice);
    }
}
