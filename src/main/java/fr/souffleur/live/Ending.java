package fr.souffleur.live;

/** How play ended. */
public enum Ending {
    /** FINEX was said. */
    FINISHED,
    /** Stopped before FINEX; what was played is debriefed. */
    PARTIAL,
    /** Stopped and to be played another day. */
    REPLANNED
}
