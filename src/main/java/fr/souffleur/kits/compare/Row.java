package fr.souffleur.kits.compare;

import java.util.List;

/** A row of two files laid side by side. Lines are counted from 1. */
public sealed interface Row {

    /** @param before its number in the older file @param after its number in the newer one */
    record Kept(int before, int after, String text) implements Row {}

    /** Only in the older file, at this line. */
    record Gone(int line, List<Mark> marks) implements Row {}

    /** Only in the newer file, at this line. */
    record Fresh(int line, List<Mark> marks) implements Row {}

    /** So many lines that stayed as they were, passed over. */
    record Folded(int lines) implements Row {}
}
