package fr.souffleur.structures;

/** What may be asked for in {@link Rights#require}. */
public enum Right {
    /** Know the structure and the state of its exercises. */
    SEE,
    /** Choose a kit, set dates, answer the context sheet, tick checklists. */
    PLAN,
    /** Read the script and lead the play. */
    CONDUCT,
    /** Rate and note facts. */
    OBSERVE,
    /** Lead the hot debrief and write the report. */
    DEBRIEF,
    READ_REPORT,
    /** Bring, read, publish and retire kits for everybody on this portal. */
    CURATE,
    /** Issue and withdraw the attestation, which binds the structure. */
    ATTEST
}
