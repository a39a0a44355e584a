package fr.souffleur.planning.papers;

import fr.souffleur.documents.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the mallette.
 *
 * @param restriction printed at the head of each of its pages; null when anybody may see it
 * @param whom it is printed for
 * @param copies how many
 */
record Section(String title, @Nullable String restriction, String whom, String copies, List<? extends Piece> pieces) {

    Piece.Entry entry() {
        return new Piece.Entry(title, List.of(whom, copies));
    }

    List<Piece> pages() {
        var pages = new ArrayList<Piece>();
        pages.add(new Piece.Part(title, restriction));
        pages.addAll(pieces);
        return pages;
    }
}
