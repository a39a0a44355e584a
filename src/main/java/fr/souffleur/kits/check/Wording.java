package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;

/** What every text for people keeps to, wherever it stands. */
final class Wording {

    private Wording() {}

    static void check(Passage passage, Faults faults) {
        PlainMarkdown.check(passage, faults);
        Fiction.check(passage, faults);
        Brands.check(passage, faults);
    }
}
