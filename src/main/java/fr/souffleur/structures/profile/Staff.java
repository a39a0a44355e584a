package fr.souffleur.structures.profile;

/** How many people work there, as a range. */
public enum Staff {
    TO_19,
    TO_49,
    TO_249,
    TO_999,
    MORE
}
