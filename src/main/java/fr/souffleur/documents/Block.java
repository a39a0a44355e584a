package fr.souffleur.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a {@link Paper}. Whoever gives it a form (PDF, Word) has to know all of them. */
public sealed interface Block extends Piece {

    /** @param level 2 for a part of the document, 3 for a part of a part; 1 is the title's @param fresh on a new page */
    record Heading(int level, String text, boolean fresh) implements Block {

        public static Heading part(String text) {
            return new Heading(2, text, false);
        }

        public static Heading page(String text) {
            return new Heading(2, text, true);
        }

        public static Heading sub(String text) {
            return new Heading(3, text, false);
        }
    }

    enum Tone {
        PLAIN,
        /** The sentence a director reads first. */
        LEAD,
        /** Explains what stands above it. */
        NOTE
    }

    record Paragraph(Tone tone, String text) implements Block {
        public Paragraph(String text) {
            this(Tone.PLAIN, text);
        }
    }

    /** @param html safe HTML from {@link Markdown}; headings in it are moved below the one they stand under */
    record Prose(String html) implements Block {}

    enum Mark {
        DASH,
        NUMBER,
        /** An empty box to tick by hand. */
        BOX
    }

    record Bullets(Mark mark, List<String> items) implements Block {}

    /**
     * @param caption what it shows, read before it
     * @param columns their headings and how wide they are among themselves
     * @param rows one text a column; the first column names the row
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            for (var row : rows)
                if (row.size() != columns.size()) throw new IllegalArgumentException("a row of another width");
        }
    }

    record Column(String title, int width) {}

    /** Short answers to short questions, side by side. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, String value) {}

    /** Two columns of equal rank, read left first. */
    record Pair(List<Block> left, List<Block> right) implements Block {}

    /**
     * Where each thing stands on worded levels, with the level that was expected. It is drawn, and it is said in words.
     *
     * @param levels from the lowest, in words
     */
    record Scale(String caption, String subject, String place, List<String> levels, List<Position> positions)
            implements Block {}

    /** @param at between 0 and the highest level, null when nothing was rated @param expected from and to, both included */
    record Position(String name, @Nullable Double at, int expectedFrom, int expectedTo, String words) {}

    /** What belongs together under a name, so that a screen can point to it. On paper it reads as if it were not there. */
    record Part(String name, List<Block> blocks) implements Block {}

    record Break() implements Block {}

    /** @param content PNG or JPEG @param alt what it shows, in words @param width in millimetres */
    record Picture(byte[] content, String alt, int width) implements Block {}

    /** Lines to sign on, each with the function of who signs. */
    record Signatures(List<String> functions) implements Block {}

    /** A sheet to sign by hand: rows are known in part, the last column stays free. */
    record SignatureSheet(String caption, List<String> columns, List<List<String>> rows, int emptyRows)
            implements Block {}
}
