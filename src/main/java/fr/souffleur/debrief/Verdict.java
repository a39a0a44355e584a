package fr.souffleur.debrief;

import fr.souffleur.live.Rating;

/** What a rating means beside its target. There is no word for failing, because nobody fails. */
public enum Verdict {
    /** At the target or above it, and at least at level 2: <em>point d'appui</em>. */
    STRENGTH,
    /** At the target, which is low: what was expected is there. */
    REACHED,
    /** <em>Axe de progrès</em>. */
    IMPROVE,
    /** Not played, not applicable, or not rated yet. */
    OPEN;

    static Verdict of(Rating rating, int target) {
        if (!rating.graded()) return OPEN;
        if (rating.ordinal() < target) return IMPROVE;
        return rating.ordinal() >= 2 ? STRENGTH : REACHED;
    }
}
