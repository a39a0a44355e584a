package fr.souffleur.documents;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import org.jspecify.annotations.Nullable;

/** Arabic and Hebrew on paper: the JDK's bidi algorithm, and letters joined as they are written. */
final class RightToLeft implements BidiSplitter {

    private @Nullable Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        paragraph = new Bidi(text, base);
    }

    @Override
    public int countTextRuns() {
        return paragraph == null ? 0 : paragraph.getRunCount();
    }

    /** Logical runs: the layout puts boxes of one line in order, and asks for the letters of each run. */
    @Override
    public @Nullable BidiTextRun getVisualRun(int run) {
        if (paragraph == null) return null;
        int start = paragraph.getRunStart(run);
        byte direction = (paragraph.getRunLevel(run) & 1) == 1 ? RTL : LTR;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String text) {
        if (text.isEmpty()) return NEUTRAL;
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** Turns a run round, mark and letter together, and joins its letters. */
    static final class Letters implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String run) {
            var turned = new StringBuilder(run.length());
            var signs = BreakIterator.getCharacterInstance();
            signs.setText(run);
            int end = signs.last();
            for (int start = signs.previous(); start != BreakIterator.DONE; end = start, start = signs.previous())
                turned.append(mirrored(run.substring(start, end)));
            return turned.toString();
        }

        @Override
        public String shapeText(String run) {
            return ArabicLetters.joined(run);
        }

        @Override
        public String deshapeText(String run) {
            return run;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String mirrored(String sign) {
            int at = "()[]{}<>«»".indexOf(sign);
            return sign.length() != 1 || at < 0 ? sign : String.valueOf("()[]{}<>«»".charAt(at ^ 1));
        }
    }
}
