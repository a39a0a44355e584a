package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.exchange.questions.ForeignText.Format;

/** The texts of one question: in its format, unless one says another of its own. */
record GiftText(GiftBlock block, Format format, Findings findings) {

    /** @param offset where it stands in the block */
    String text(String raw, int offset) {
        return ForeignText.markdown(
                GiftEscapes.back(GiftReader.rest(raw)).strip(),
                GiftReader.format(raw, format),
                line(raw, offset),
                findings);
    }

    /** The line on which its first sign stands. */
    int line(String raw, int offset) {
        return block.lineAt(offset + raw.length() - raw.stripLeading().length());
    }
}
