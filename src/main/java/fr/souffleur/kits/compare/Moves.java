package fr.souffleur.kits.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes at another moment; and, among all that keep theirs, what stands elsewhere in the list. */
final class Moves<T> {

    private final Part part;
    private final @Nullable Function<T, Value> moment;
    private final List<Item<T>> before;
    private final List<Item<T>> after;
    private final Set<Item<T>> displaced = new HashSet<>();

    /** @param counterparts what each of the newer list was in the older one */
    Moves(
            Part part,
            @Nullable Function<T, Value> moment,
            List<Item<T>> before,
            List<Item<T>> after,
            Map<Item<T>, Item<T>> counterparts) {
        this.part = part;
        this.moment = moment;
        this.before = before;
        this.after = after;
        var now = after.stream().map(counterparts::get).filter(it -> it != null).toList();
        var punctual = new HashSet<Item<T>>();
        counterparts.forEach((is, was) -> {
            if (!retimed(was, is)) punctual.add(was);
        });
        var rows = List.of(before, now).stream()
                .map(row -> row.stream().filter(punctual::contains).toList())
                .toList();
        Alignment.of(rows.getFirst(), rows.getLast(), new Effort())
                .ifPresent(
                        it -> it.gone().stream().mapToObj(rows.getFirst()::get).forEach(displaced::add));
    }

    Optional<Change> of(Item<T> was, Item<T> is) {
        if (moment != null && retimed(was, is))
            return moved(is, moment.apply(was.thing()), moment.apply(is.thing()), Bump.MINOR);
        return displaced.contains(was)
                ? moved(is, behind(before, was), behind(after, is), part == Part.STIMULI ? Bump.MINOR : Bump.PATCH)
                : Optional.empty();
    }

    private Optional<Change> moved(Item<T> item, Value from, Value to, Bump bump) {
        return Optional.of(new Change.Moved(part, item.place(), item.title(), from, to, bump));
    }

    private boolean retimed(Item<T> was, Item<T> is) {
        return moment != null && !moment.apply(was.thing()).equals(moment.apply(is.thing()));
    }

    private static <T> Value behind(List<Item<T>> list, Item<T> item) {
        var at = list.indexOf(item);
        return at <= 0
                ? new Value.Said("kits.compare.first", List.of())
                : new Value.Said("kits.compare.behind", List.of(list.get(at - 1).place()));
    }
}
