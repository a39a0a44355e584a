package fr.souffleur.documents;

import java.util.List;

/** A paper of many parts, which is taken apart, handed round and written on. @param opening its first page */
public record Booklet(Paper opening, List<Piece> pieces) {

    public Booklet {
        pieces = List.copyOf(pieces);
    }
}
