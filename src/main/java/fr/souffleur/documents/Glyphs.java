package fr.souffleur.documents;

import java.text.Normalizer;
import java.util.BitSet;

/** What print can show of a text. What no embedded face knows is named, {@code [U+4E2D]}, never passed over. */
final class Glyphs {

    private static final BitSet SHOWN = Typeface.coverage();
    private static final BitSet UNSEEN = unseen();

    private Glyphs() {}

    /** Composed where Unicode has one sign for a letter and its mark; line ends stay. */
    static String shown(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(sign -> {
            if (UNSEEN.get(sign)) return;
            if (sign == '\n' || SHOWN.get(sign)) shown.appendCodePoint(sign);
            else if (sign == '\t') shown.append(' ');
            else shown.append("[U+%04X]".formatted(sign));
        });
        return shown.toString();
    }

    /** Marks that steer layout or tint an emoji, and have no look of their own in ink. */
    private static BitSet unseen() {
        var found = new BitSet();
        found.set('\r');
        found.set(0xFEFF);
        found.set(0x00AD);
        found.set(0x061C);
        found.set(0x200B, 0x2010);
        found.set(0x202A, 0x202F);
        found.set(0x2060, 0x2070);
        found.set(0xFE00, 0xFE10);
        found.set(0x1F3FB, 0x1F400);
        found.set(0xE0000, 0xE1000);
        return found;
    }
}
