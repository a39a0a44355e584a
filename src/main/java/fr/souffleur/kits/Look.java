package fr.souffleur.kits;

/** What a document looks like: each is drawn on screens and on paper as itself. */
public enum Look {
    NOTE,
    MAIL,
    SCREEN,
    CARD,
    FORM,
    SHEET,
    STATEMENT,
    REPORT,
    POSTER,
    BANNER,
    RANSOM,
    PHOTO,
    PRESS,
    POST,
    CHAT,
    RECORDING
}
