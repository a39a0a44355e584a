package fr.souffleur.planning.declared;

/** Who conducted it. */
public enum Mode {
    SELF_RUN,
    /** With somebody of the regional body beside. */
    HELPED,
    CONSULTANT
}
