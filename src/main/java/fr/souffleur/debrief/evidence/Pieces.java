package fr.souffleur.debrief.evidence;

/** Names of what lies in an evidence file. */
final class Pieces {

    static final String SUMMARY = "00-sommaire.pdf";
    static final String REPORT = "rapport.pdf";
    static final String DATA = "rapport.json";
    static final String ATTESTATION = "attestation.pdf";
    static final String CREDENTIAL = "attestation.jwt";
    static final String ATTENDANCE = "feuille-d-emargement.pdf";
    static final String ACTIONS = "plan-d-actions.xlsx";
    static final String CONTENTS = "contenu.json";

    private Pieces() {}
}
