package fr.souffleur.kits.compare;

/** A member of a list in one version; equal to itself alone. */
final class Item<T> {

    private final Side side;
    private final T thing;
    private final String place;
    private final String title;
    private final String words;
    private final String mark;

    Item(Side side, T thing, String place, String title, String words, String mark) {
        this.side = side;
        this.thing = thing;
        this.place = place;
        this.title = title;
        this.words = words;
        this.mark = mark;
    }

    Side side() {
        return side;
    }

    T thing() {
        return thing;
    }

    /** What tells it from the others of its list. */
    String place() {
        return place;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    /** What it could be known by at another place; blank when there is no such thing. */
    String mark() {
        return mark;
    }
}
