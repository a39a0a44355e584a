package fr.souffleur.live;

/** Where a move was made. */
public enum Source {
    SCREEN,
    /** Kept in the browser through a cut and brought home later. */
    OFFLINE,
    /** Written down on paper and entered after the fact; a time that nobody took stays unknown. */
    PAPER,
    /** Played from the self-contained file, whose own log was brought home. */
    FILE,
    CLOCK
}
