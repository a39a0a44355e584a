package fr.souffleur.live;

/** Where an exercise stands on its day. */
public enum Phase {
    /** The room is open, people take their seats; DEBEX has not been said. */
    WAITING,
    RUNNING,
    /** Play time stands still: the facilitator paused, or the portal came back after an outage. */
    PAUSED,
    /** Somebody said RÉEL: exercise stopped, everybody follows the real procedures. */
    STOPPED,
    /** After FINEX: hot debrief and ratings. */
    DEBRIEF,
    /** Over for this time: planned again, or the report was validated. */
    CLOSED
}
