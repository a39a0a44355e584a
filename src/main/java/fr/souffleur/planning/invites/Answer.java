package fr.souffleur.planning.invites;

/** What somebody says to an invitation. */
public enum Answer {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
