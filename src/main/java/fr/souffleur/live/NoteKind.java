package fr.souffleur.live;

/** What a line of the crisis log is; facts, hypotheses and decisions are kept apart. */
public enum NoteKind {
    FACT,
    HYPOTHESIS,
    DECISION
}
