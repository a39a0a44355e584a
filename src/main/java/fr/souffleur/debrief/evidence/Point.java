package fr.souffleur.debrief.evidence;

/** One thing that bodies ask about. What an exercise cannot show is among them: the structure adds it itself. */
public enum Point {
    PLAYED,
    CYBER,
    DEGRADED,
    MANAGEMENT,
    CARE,
    TOGETHER,
    NOT_TECHNICAL,
    RECOVERY,
    ALERT,
    CELL,
    COMMUNICATION,
    DUTIES,
    RETURN,
    DEBRIEF,
    REPORT,
    ACTIONS,
    ATTESTATION,
    /** The structure's own procedures without its tools. */
    PROCEDURES,
    /** The crisis or continuity plan itself, and how it was written. */
    PLAN,
    /** The continuity and recovery plan itself, and the record of its test. */
    RECOVERY_PLAN
}
