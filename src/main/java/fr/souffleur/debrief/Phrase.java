package fr.souffleur.debrief;

/** Where in the report one's own words may stand. Some are drafted, and one's own replace them; others stay empty until then. */
public enum Phrase {
    /** The two sentences for the director. */
    SYNTHESIS,
    /** Three at most on the first page, one a line. */
    STRENGTHS,
    /** Three at most on the first page, one a line. */
    IMPROVEMENTS,
    /** What the management is asked for. */
    REQUEST,
    /** A word on the themes. */
    THEMES,
    /** A word on what happened, above the timeline. */
    COURSE,
    /** How one goes on: what was agreed beside the actions. */
    SEQUEL;

    /** Signs in one of them. */
    public static final int LONGEST = 4_000;
}
