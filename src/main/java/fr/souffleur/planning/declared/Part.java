package fr.souffleur.planning.declared;

/** A function that took part; never a name. */
public enum Part {
    GENERAL_MANAGEMENT,
    DOCTORS,
    CARE,
    PHARMACY,
    QUALITY,
    LOGISTICS,
    ADMINISTRATION,
    COMMUNICATION,
    IT
}
