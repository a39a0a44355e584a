package fr.souffleur.structures.register.reading;

/** The two levels of the register. */
public enum Sort {
    /** <i>Entité juridique</i>: who answers for sites. */
    ENTITY,
    /** <i>Entité géographique</i>: a place where people are cared for. */
    SITE
}
