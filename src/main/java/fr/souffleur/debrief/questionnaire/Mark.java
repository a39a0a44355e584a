package fr.souffleur.debrief.questionnaire;

import fr.souffleur.common.Refused;

/** How far a sentence holds for who answers; the four boxes of the paper. */
public enum Mark {
    NOT_AT_ALL,
    RATHER_NOT,
    RATHER,
    FULLY;

    /** From 1 to 4, left to right on the sheet. */
    public int number() {
        return ordinal() + 1;
    }

    public static Mark of(int number) {
        if (number < 1 || number > values().length) throw new Refused("debrief.questionnaire-mark");
        return values()[number - 1];
    }

    /** The key of its words, as the printed sheet has them. */
    public String key() {
        return "planning.papers.questionnaire."
                + switch (this) {
                    case NOT_AT_ALL -> "not-at-all";
                    case RATHER_NOT -> "rather-not";
                    case RATHER -> "rather";
                    case FULLY -> "fully";
                };
    }
}
