package fr.souffleur.documents;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** How wide the columns of a kit's table are: room for the longest word of each first, the rest where there is more to say. */
final class ColumnWidths {

    /** Letters that stand beside each other on a page. */
    private static final int PAGE = 72;

    private static final int LONGEST_WORD = 18;
    private static final int MARGIN = 3;
    private static final int TO_WRITE_IN = 16;
    private static final int TEXT = 44;

    private ColumnWidths() {}

    static void share(Element table) {
        var heads = table.select("thead th");
        var wanted = of(table).toArray();
        int all = Math.max(1, IntStream.of(wanted).sum());
        for (int at = 0; at < wanted.length; at++)
            heads.get(at).attr("style", "width: " + 100 * wanted[at] / all + "%");
    }

    /** How wide its columns are among themselves. */
    static IntStream of(Element table) {
        var heads = table.select("thead th");
        var least = new int[heads.size()];
        var wanted = new int[heads.size()];
        for (int at = 0; at < least.length; at++) {
            var cells = texts(table, at);
            least[at] = MARGIN
                    + Stream.concat(cells.stream(), Stream.of(heads.get(at).text()))
                            .mapToInt(ColumnWidths::longestWord)
                            .max()
                            .orElse(0);
            int longest = cells.stream().mapToInt(String::length).max().orElse(0);
            wanted[at] = Math.max(least[at], longest == 0 ? TO_WRITE_IN : Math.min(longest + MARGIN, TEXT));
        }
        int free = Math.max(0, PAGE - IntStream.of(least).sum());
        int asked = Math.max(1, IntStream.of(wanted).sum() - IntStream.of(least).sum());
        for (int at = 0; at < least.length; at++)
            wanted[at] = 100 * least[at] + 100 * free * (wanted[at] - least[at]) / asked;
        return IntStream.of(wanted);
    }

    /** Two fifths for this column, the rest for the others alike. */
    static void favour(Element head) {
        var others = head.siblingElements();
        others.forEach(it -> it.attr("style", "width: " + 60 / others.size() + "%"));
        head.attr("style", "width: 40%");
    }

    private static List<String> texts(Element table, int column) {
        return table.select("tbody tr").stream()
                .filter(it -> column < it.childrenSize())
                .map(it -> it.child(column).text())
                .toList();
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[ \u00A0\u202F’]+"))
                .mapToInt(it -> Math.min(it.length(), LONGEST_WORD))
                .max()
                .orElse(0);
    }
}
