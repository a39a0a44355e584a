package fr.souffleur.common;

/** Who makes a move: a person who is signed in, a seat at the table, or the clock. Always the first argument of a door. */
public sealed interface Caller {

    record Person(PersonId id) implements Caller {}

    record Seat(SeatId id) implements Caller {}

    record Clock() implements Caller {}
}
