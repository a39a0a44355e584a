package fr.souffleur.kits.compare;

import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Two rows laid side by side: whoever is neither gone nor fresh stayed, in the same order on both sides.
 *
 * @param gone places in the first row
 * @param fresh places in the second row
 */
record Alignment(BitSet gone, BitSet fresh) {

    private static final int MOST_IN_QUESTION = 200_000;

    /** @return empty when the two are too different for the effort that is left */
    static Optional<Alignment> of(List<?> before, List<?> after, Effort effort) {
        var numbers = new HashMap<Object, Integer>();
        var old = numbered(before, numbers);
        var now = numbered(after, numbers);
        int start = 0;
        while (start < old.length && start < now.length && old[start] == now[start]) start++;
        int end = 0;
        while (end < Math.min(old.length, now.length) - start && old[old.length - 1 - end] == now[now.length - 1 - end])
            end++;
        return between(old, now, start, end, effort);
    }

    /** What stands in one row alone is told apart first: the search in between then only meets what both have. */
    private static Optional<Alignment> between(int[] old, int[] now, int start, int end, Effort effort) {
        var inOld = bits(old, start, old.length - end);
        var inNow = bits(now, start, now.length - end);
        var left = places(old, start, old.length - end, inNow::get);
        var right = places(now, start, now.length - end, inOld::get);
        var gone = places(old, start, old.length - end, it -> !inNow.get(it));
        var fresh = places(now, start, now.length - end, it -> !inOld.get(it));
        if (left.size() + right.size() > MOST_IN_QUESTION) return Optional.empty();
        var result = new Alignment(new BitSet(), new BitSet());
        gone.forEach(result.gone::set);
        fresh.forEach(result.fresh::set);
        try {
            for (var change : new MyersDiff<>(effort::same)
                    .computeDiff(
                            left.stream().map(it -> old[it]).toList(),
                            right.stream().map(it -> now[it]).toList(),
                            effort)) {
                left.subList(change.startOriginal, change.endOriginal).forEach(result.gone::set);
                right.subList(change.startRevised, change.endRevised).forEach(result.fresh::set);
            }
            return Optional.of(result);
        } catch (Effort.Spent tooDifferent) {
            return Optional.empty();
        }
    }

    private static int[] numbered(List<?> row, Map<Object, Integer> numbers) {
        return row.stream()
                .mapToInt(it -> numbers.computeIfAbsent(it, _ -> numbers.size()))
                .toArray();
    }

    private static BitSet bits(int[] row, int from, int to) {
        var bits = new BitSet();
        for (int i = from; i < to; i++) bits.set(row[i]);
        return bits;
    }

    private static List<Integer> places(int[] row, int from, int to, IntPredicate which) {
        var places = new ArrayList<Integer>();
        for (int i = from; i < to; i++) if (which.test(row[i])) places.add(i);
        return places;
    }
}
