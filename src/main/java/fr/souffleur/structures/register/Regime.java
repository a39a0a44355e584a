package fr.souffleur.structures.register;

/** What a category of the register means for the yearly exercise; a regional body decides, the portal only proposes. */
public enum Regime {
    /** Nobody has decided yet. */
    TO_SETTLE,
    /** Counted in the coverage that the region answers for. */
    OBLIGATORY,
    /** Welcome, and not counted there. */
    VOLUNTARY
}
