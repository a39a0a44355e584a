package fr.souffleur.live;

/** Where a move was made. */
public enum Source {
    SCREEN,
    /** Kept in the browser through a cut and brought home later. */
    OFFLINE,
    PAPER,
    CLOCK
}
