package fr.souffleur.notices;

/** How somebody wants the mails that are comfortable and not needed. */
public enum Preference {
    AT_ONCE,
    /** In one mail a day, at half past seven where the structure lives. */
    DAILY,
    NONE
}
