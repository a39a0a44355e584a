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
    ATTEST,
    /** Sign a validated report off for the structure. */
    SIGN,
    /** Say who is a member: invite, accept, end; a coordinator does it for structures of the region too. */
    ADMIT,
    /** Keep what the structure says of itself: activities, size, tools, contacts. */
    PROFILE,
    /** Show a report to another body for a time, lend it to a person, take it back. */
    SHARE,
    /** Search the journal of who did what. */
    READ_JOURNAL,
    /** See who has exercised, when and with which kit among the structures that a body follows; never what was said. */
    FOLLOW,
    /** Import the register of establishments, and say which categories are obliged. */
    REGISTER,
    /** Keep the portal running: mails, jobs, retention. Opens no content. */
    OPERATE
}
