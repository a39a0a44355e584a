package fr.souffleur.documents;

/** Gives each Arabic letter the form it has beside its neighbours (Unicode presentation forms B), as the engine does not. */
final class ArabicLetters {

    /** Letters from U+0621, and the first of their forms; a letter that joins forward has four, else two. */
    private static final int FIRST = 0x0621;

    private static final int[] FORMS = new int[0x064B - FIRST];

    private static final String FOUR = "\u0626\u0628\u062A\u062B\u062C\u062D\u062E\u0633\u0634\u0635\u0636\u0637\u0638"
            + "\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u064A";

    static {
        int form = 0xFE80;
        for (int letter = FIRST; letter <= 0x064A; letter++) {
            if (letter > 0x063A && letter < 0x0641) continue;
            FORMS[letter - FIRST] = form;
            form += letter == 0x0621 ? 1 : FOUR.indexOf(letter) >= 0 ? 4 : 2;
        }
    }

    private ArabicLetters() {}

    static String joined(String text) {
        var joined = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (form(letter) == 0 || letter == 0x0621) {
                joined.append(letter);
                continue;
            }
            boolean before = joinsForward(neighbour(text, at, -1));
            boolean after = joinsForward(letter) && joinsBack(neighbour(text, at, 1));
            int alef = letter == 0x0644 && at + 1 < text.length()
                    ? "\u0622\u0623\u0625\u0627".indexOf(text.charAt(at + 1))
                    : -1;
            if (alef >= 0) {
                joined.append((char) (0xFEF5 + 2 * alef + (before ? 1 : 0)));
                at++;
            } else joined.append((char) (form(letter) + (after ? before ? 3 : 2 : before ? 1 : 0)));
        }
        return joined.toString();
    }

    private static int form(int letter) {
        return letter >= FIRST && letter < FIRST + FORMS.length ? FORMS[letter - FIRST] : 0;
    }

    private static boolean joinsForward(int letter) {
        return letter == 0x0640 || letter != 0 && FOUR.indexOf(letter) >= 0;
    }

    private static boolean joinsBack(int letter) {
        return letter == 0x0640 || form(letter) > 0xFE80;
    }

    /** The next letter that way; vowel marks lie between without parting. */
    private static int neighbour(String text, int at, int step) {
        for (int other = at + step; other >= 0 && other < text.length(); other += step)
            if (Character.getType(text.charAt(other)) != Character.NON_SPACING_MARK) return text.charAt(other);
        return 0;
    }
}
