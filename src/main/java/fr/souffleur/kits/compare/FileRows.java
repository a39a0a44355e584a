package fr.souffleur.kits.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two texts by their lines: what went, what came, and a little of what stays around it. */
final class FileRows {

    /** Beyond, the two are told to be too different: nobody reads on. */
    private static final int MOST_LINES = 2000;

    private static final int AROUND = 3;

    private final List<String> before;
    private final List<String> after;
    private final Effort effort;
    private final List<Row> rows = new ArrayList<>();

    private FileRows(List<String> before, List<String> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
    }

    static FileChange between(String path, FileChange.Kind kind, String before, String after, Effort effort) {
        var old = lines(before);
        var now = lines(after);
        var aligned = Alignment.of(old, now, effort);
        if (aligned.isEmpty())
            return new FileChange(path, kind, null, more(now, old), more(old, now), List.of(), false);
        var removed = aligned.get().gone().cardinality();
        var added = aligned.get().fresh().cardinality();
        if (added + removed > MOST_LINES) return new FileChange(path, kind, null, added, removed, List.of(), false);
        var rows = new FileRows(old, now, effort).rows(aligned.get());
        return new FileChange(path, kind, null, added, removed, rows, true);
    }

    /** How many lines the one has that the other has not, wherever they stand. */
    private static int more(List<String> one, List<String> other) {
        var counts = new HashMap<String, Integer>();
        other.forEach(it -> counts.merge(it, 1, Integer::sum));
        one.forEach(it -> counts.merge(it, -1, Integer::sum));
        return counts.values().stream().mapToInt(it -> Math.max(0, -it)).sum();
    }

    private List<Row> rows(Alignment aligned) {
        if (aligned.gone().isEmpty() && aligned.fresh().isEmpty()) return List.of();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int keptUntil = Math.min(
                    next(aligned.gone().nextSetBit(i), before.size()) - i,
                    next(aligned.fresh().nextSetBit(j), after.size()) - j);
            kept(i, j, keptUntil);
            i += keptUntil;
            j += keptUntil;
            int oldEnd = aligned.gone().nextClearBit(i);
            int newEnd = aligned.fresh().nextClearBit(j);
            changed(i, oldEnd, j, newEnd);
            i = oldEnd;
            j = newEnd;
        }
        return rows;
    }

    private static int next(int set, int size) {
        return set < 0 ? size : set;
    }

    private void kept(int i, int j, int lines) {
        int head = i == 0 && j == 0 ? 0 : AROUND;
        int tail = i + lines == before.size() && j + lines == after.size() ? 0 : AROUND;
        if (lines <= head + tail + 1) {
            show(i, j, 0, lines);
            return;
        }
        show(i, j, 0, head);
        rows.add(new Row.Folded(lines - head - tail));
        show(i, j, lines - tail, lines);
    }

    private void show(int i, int j, int from, int to) {
        for (int k = from; k < to; k++) rows.add(new Row.Kept(i + k + 1, j + k + 1, before.get(i + k)));
    }

    private void changed(int oldFrom, int oldEnd, int newFrom, int newEnd) {
        var gone = before.subList(oldFrom, oldEnd);
        var fresh = after.subList(newFrom, newEnd);
        var both = !gone.isEmpty() && !fresh.isEmpty();
        var words = both ? Wording.of(String.join("\n", gone), String.join("\n", fresh), effort) : null;
        add(oldFrom, words == null ? plain(gone) : words.goneLines(), Row.Gone::new);
        add(newFrom, words == null ? plain(fresh) : words.freshLines(), Row.Fresh::new);
    }

    private void add(int from, List<List<Mark>> lines, BiFunction<Integer, List<Mark>, Row> row) {
        IntStream.range(0, lines.size()).forEach(it -> rows.add(row.apply(from + it + 1, lines.get(it))));
    }

    private static List<List<Mark>> plain(List<String> lines) {
        return lines.stream().map(it -> List.of(Mark.same(it))).collect(Collectors.toList());
    }

    private static List<String> lines(String text) {
        if (text.isEmpty()) return List.of();
        var lines = Arrays.asList(text.split("\r\n|[\n\r]", -1));
        return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }
}
