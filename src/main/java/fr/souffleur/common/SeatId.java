package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A place at the table taken with a code, or a console pass; never a login. */
public record SeatId(@JsonValue UUID value) {

    @JsonCreator
    public SeatId {}

    /** A fresh, time-ordered id. */
    public static SeatId fresh() {
        return new SeatId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static SeatId parse(String text) {
        return new SeatId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
