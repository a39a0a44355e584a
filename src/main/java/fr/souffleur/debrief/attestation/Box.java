package fr.souffleur.debrief.attestation;

/** One thing that bodies ask about when they ask whether an exercise counts; and who says how it was. */
public enum Box {
    CARE_CONTINUITY(Source.LOG),
    CYBER_TRIGGER(Source.KIT),
    GENERAL_MANAGEMENT(Source.LOG),
    CARE_MANAGERS(Source.LOG),
    NOT_ONLY_IT(Source.LOG),
    PLAYED_THROUGH(Source.LOG),
    HOT_DEBRIEF(Source.LOG),
    /** It was no mere test of switch-over, restoration or maintenance. */
    NOT_TECHNICAL(Source.DECLARED),
    WITH_RECOVERY_PLAN(Source.DECLARED);

    /** What the log or the kit says cannot be claimed otherwise; the rest is declared by who issues. */
    public enum Source {
        LOG,
        KIT,
        DECLARED
    }

    public enum Answer {
        YES,
        NO,
        NOT_RECORDED;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    /** How it was with one box. */
    public record Ticked(Box box, Answer answer, Source source) {}

    private final Source source;

    Box(Source source) {
        this.source = source;
    }

    Ticked answered(Answer answer) {
        return new Ticked(this, answer, source);
    }
}
