package fr.souffleur.notices;

/** Work that comes back by itself; modules bring theirs as beans. On several nodes, one of them does it. */
public interface Job {

    /** What it is known by for ever, and key of its words; within the bundle of its module, 60 signs at most. */
    String name();

    Rhythm rhythm();

    /** Opens its own transactions; takes the time from the {@code Clock} bean. What it throws is shown, and it comes back. */
    void run();
}
