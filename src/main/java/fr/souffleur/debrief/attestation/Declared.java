package fr.souffleur.debrief.attestation;

/** What only who issues can say; nothing is ticked for them. */
public record Declared(boolean notTechnical, boolean withRecoveryPlan) {

    public static final Declared NOTHING = new Declared(false, false);
}
