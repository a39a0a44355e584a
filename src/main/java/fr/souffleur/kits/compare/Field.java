package fr.souffleur.kits.compare;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Something that a thing of a kit says about itself.
 *
 * @param name stable; its words lie below {@code kits.compare.field.}
 * @param read empty where another field tells already that there is nothing to say it of
 */
record Field<T>(String name, Weight weight, BiFunction<Side, T, Optional<Value>> read) {

    Optional<Value> of(Item<T> item) {
        return read.apply(item.side(), item.thing());
    }
}
