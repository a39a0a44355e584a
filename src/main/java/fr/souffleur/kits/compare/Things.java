package fr.souffleur.kits.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of a kit, and how two versions of it are told apart. */
final class Things<T> {

    private final Part part;
    private final Function<Side, List<T>> list;
    private final Function<T, String> place;
    private final List<Field<T>> fields = new ArrayList<>();
    private Function<T, String> title = _ -> "";
    private BiFunction<Side, T, String> words = (_, _) -> "";
    private BiFunction<Side, T, String> mark = (_, _) -> "";
    private @Nullable Function<T, Value> moment;
    private Bump presence = Bump.MINOR;

    private Things(Part part, Function<Side, List<T>> list, Function<T, String> place) {
        this.part = part;
        this.list = list;
        this.place = place;
    }

    /** @param place tells members apart */
    static <T> Things<T> of(Part part, Function<Side, List<T>> list, Function<T, String> place) {
        return new Things<>(part, list, place);
    }

    Things<T> titled(Function<T, String> title) {
        this.title = title;
        return this;
    }

    /** What a member says, and is known by under another name. */
    Things<T> saying(BiFunction<Side, T, String> words) {
        this.words = words;
        return knownBy(words);
    }

    /** What a member is known by under another name. */
    Things<T> knownBy(BiFunction<Side, T, String> mark) {
        this.mark = mark;
        return this;
    }

    /** When a member comes. */
    Things<T> at(Function<T, Value> moment) {
        this.moment = moment;
        return this;
    }

    /** What it raises that a member comes or goes, when that is no minor matter. */
    Things<T> weighing(Bump presence) {
        this.presence = presence;
        return this;
    }

    Things<T> field(String name, Weight weight, Function<T, Value> read) {
        return field(name, weight, (_, it) -> read.apply(it));
    }

    /** A field of something that a member may not have at all; another field tells of that. */
    Things<T> detail(String name, Weight weight, Function<T, Optional<Value>> read) {
        fields.add(new Field<>(name, weight, (_, it) -> read.apply(it)));
        return this;
    }

    Things<T> field(String name, Weight weight, BiFunction<Side, T, Value> read) {
        fields.add(new Field<>(name, weight, (side, it) -> Optional.of(read.apply(side, it))));
        return this;
    }

    List<String> fields() {
        return fields.stream().map(Field::name).toList();
    }

    /** In the order of the newer version; what is gone comes last. */
    List<Change> between(Side before, Side after) {
        var old = items(before);
        var now = items(after);
        var pairs = new Pairs<>(old, now);
        var moves = new Moves<>(part, moment, old, now, pairs.before());
        var changes = new ArrayList<Change>();
        for (var item : now) {
            var was = pairs.before().get(item);
            if (was == null) {
                changes.add(new Change.Added(part, item.place(), item.title(), item.words(), presence));
            } else {
                moves.of(was, item).ifPresent(changes::add);
                changes.addAll(altered(was, item));
            }
        }
        pairs.removed()
                .forEach(it -> changes.add(new Change.Removed(part, it.place(), it.title(), it.words(), presence)));
        return changes;
    }

    private List<Item<T>> items(Side side) {
        return list.apply(side).stream()
                .map(it -> new Item<>(
                        side, it, place.apply(it), title.apply(it), words.apply(side, it), mark.apply(side, it)))
                .toList();
    }

    private List<Change> altered(Item<T> before, Item<T> after) {
        var changes = new ArrayList<Change>();
        for (var field : fields) {
            var was = field.of(before);
            var is = field.of(after);
            if (was.isEmpty() || is.isEmpty() || was.equals(is)) continue;
            var bump = field.weight().bump(was.get(), is.get());
            changes.add(
                    new Change.Altered(part, after.place(), after.title(), field.name(), was.get(), is.get(), bump));
        }
        return changes;
    }
}
