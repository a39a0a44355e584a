package fr.souffleur.planning.declared;

/** Whose kit was played; which one exactly is the structure's own affair. */
public enum Family {
    ANS,
    ANSSI,
    SOUFFLEUR,
    /** A provider's own. */
    PROVIDER,
    /** Written by the structure, its group or its region. */
    OWN,
    OTHER
}
