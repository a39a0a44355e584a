package fr.souffleur.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Where a line may end: as the JDK says, but never after an elision, « l’ » stays with its word. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance();
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && elided(at)) at = breaks.next();
        return at;
    }

    private boolean elided(int at) {
        return text.charAt(at - 1) == '\u2019' && Character.isLetter(text.charAt(at));
    }
}
