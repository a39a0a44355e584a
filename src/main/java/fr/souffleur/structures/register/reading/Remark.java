package fr.souffleur.structures.register.reading;

/**
 * Something about a record of the file that people should know.
 *
 * @param place the record, from 1; 0 for the file as a whole
 * @param number the FINESS number that the record bears; empty when it bears none
 * @param words what stood there, clean and short
 */
public record Remark(int place, String number, What what, String words) {

    private static final int LONGEST = 200;

    public Remark {
        number = Text.clean(number, 20);
        words = Text.clean(words, LONGEST);
    }

    /** What is the matter. */
    public enum What {
        /** No number, or none that the register could give: left out. */
        BAD_NUMBER(true),
        /** The same number a second time: the first one counts. */
        DUPLICATE(true),
        /** Nothing says what it is called: left out. */
        NO_NAME(true),
        /** A line of the CSV with too few columns: left out. */
        BAD_ROW(true),
        /** A category that the portal does not know: kept, its regime is to be settled. */
        UNKNOWN_CATEGORY(false),
        NO_CATEGORY(false),
        /** Nothing tells the department, so no region can claim it. */
        NO_PLACE(false),
        BAD_DATE(false),
        /** Line breaks and control signs were taken out of a text. */
        CLEANED(false),
        /** A text was too long and was cut. */
        CUT(false),
        /** A key or a code written in another way than the published one; read all the same. */
        DRIFT(false),
        /** More remarks than are kept. */
        MORE(false);

        private final boolean refuses;

        What(boolean refuses) {
            this.refuses = refuses;
        }

        /** Whether the record is left out of the register. */
        public boolean refuses() {
            return refuses;
        }
    }
}
