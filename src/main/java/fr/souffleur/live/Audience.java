package fr.souffleur.live;

/** Who looks: each has its own record, its own code and its own screen. */
public enum Audience {
    FACILITATOR,
    PLAYER,
    OBSERVER,
    ROOM
}
