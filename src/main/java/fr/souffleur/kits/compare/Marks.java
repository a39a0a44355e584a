package fr.souffleur.kits.compare;

import java.util.ArrayList;
import java.util.List;

/** Marks in the making: neighbours of one kind become one, and each line has its own. */
final class Marks {

    private final List<List<Mark>> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Mark.Kind kind = Mark.Kind.SAME;

    Marks() {
        lines.add(new ArrayList<>());
    }

    void add(Mark.Kind next, String words) {
        if (next != kind) close();
        kind = next;
        text.append(words);
    }

    /** Words that may run over several lines. */
    void addLines(Mark.Kind next, String words) {
        int from = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
            add(next, words.substring(from, end));
            close();
            lines.add(new ArrayList<>());
            from = end + 1;
        }
        add(next, words.substring(from));
    }

    List<List<Mark>> lines() {
        close();
        return lines;
    }

    private void close() {
        if (!text.isEmpty()) lines.getLast().add(new Mark(kind, text.toString()));
        text.setLength(0);
    }
}
