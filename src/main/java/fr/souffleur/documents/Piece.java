package fr.souffleur.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of what is printed: a {@link Block}, or what only a {@link Booklet} has, to take apart, hand round, write on. */
public sealed interface Piece
        permits Block,
                Piece.Part,
                Piece.Contents,
                Piece.Speech,
                Piece.Form,
                Piece.Lines,
                Piece.Together,
                Piece.Cards,
                Piece.Exhibit,
                Piece.Poster {

    /** A part begins on a new page; from there on the head says who may read it. @param restriction null for everybody */
    record Part(String title, @Nullable String restriction) implements Piece {}

    /** The parts in order, what is to be known of each, and its page. @param columns the part's name first, the page last */
    record Contents(String caption, List<Block.Column> columns, List<Entry> entries) implements Piece {}

    /** @param part title of a {@link Part} of the same booklet */
    record Entry(String part, List<String> cells) {}

    /** Words to read aloud: large, in short lines. @param html safe HTML from {@link Markdown} */
    record Speech(String html) implements Piece {}

    /**
     * A sheet with room for a pen in every line and cell.
     *
     * @param html safe HTML from {@link Markdown}
     * @param widest heading of the column in which most is written, or empty
     */
    record Form(String html, String widest) implements Piece {
        public Form(String html) {
            this(html, "");
        }
    }

    /** Empty lines to write on. */
    record Lines(String label, int count) implements Piece {}

    /** What stays on one page when one page can hold it. */
    record Together(List<? extends Piece> pieces) implements Piece {}

    /** Half sheets (A5), two a page in order, with marks to cut along. */
    record Cards(List<Card> cards) implements Piece {}

    /** @param mark its number or its kind @param foot a word of order at its foot, or empty */
    record Card(String mark, String title, List<? extends Piece> pieces, String foot) {}

    enum Look {
        NOTE,
        MAIL,
        SCREEN,
        CARD,
        FORM,
        SHEET,
        STATEMENT,
        REPORT,
        POSTER,
        BANNER,
        RANSOM,
        PHOTO,
        PRESS,
        POST,
        CHAT,
        RECORDING
    }

    /** Something handed over, alone on its page, that looks like what it is. @param mark tells it from the others */
    record Exhibit(Look look, String mark, String title, String handling, List<? extends Piece> pieces)
            implements Piece {}

    /** One word that is read from the end of a corridor, and a few lines under it. */
    record Poster(String word, List<String> lines) implements Piece {}
}
