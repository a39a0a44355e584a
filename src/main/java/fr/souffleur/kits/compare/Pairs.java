package fr.souffleur.kits.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who is who in two versions of a list: the same place and the same mark first, then the same mark at another place,
 * then the same place alone. Whoever has no counterpart was added or removed.
 */
final class Pairs<T> {

    private final Map<Item<T>, Item<T>> before = new LinkedHashMap<>();
    private final Set<Item<T>> removed;
    private final Set<Item<T>> added;

    Pairs(List<Item<T>> before, List<Item<T>> after) {
        removed = new LinkedHashSet<>(before);
        added = new LinkedHashSet<>(after);
        match(it -> it.mark().isBlank() ? it : List.of(it.place(), it.mark()));
        match(it -> it.mark().isBlank() ? it : it.mark());
        match(Item::place);
    }

    /** What each of the newer version was before, where it was at all. */
    Map<Item<T>, Item<T>> before() {
        return before;
    }

    Set<Item<T>> removed() {
        return removed;
    }

    /** Members alike in this become pairs, the first of one side with the first of the other. */
    private void match(Function<Item<T>, Object> known) {
        var waiting = new HashMap<Object, Deque<Item<T>>>();
        added.forEach(it -> waiting.computeIfAbsent(known.apply(it), _ -> new ArrayDeque<>())
                .add(it));
        removed.removeIf(old -> {
            var now = waiting.getOrDefault(known.apply(old), new ArrayDeque<>()).poll();
            if (now == null) return false;
            before.put(now, old);
            return added.remove(now);
        });
    }
}
