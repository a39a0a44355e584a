package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One move, numbered by whoever makes it, so that the same click sent twice is one line. */
public record MoveId(@JsonValue UUID value) {

    @JsonCreator
    public MoveId {}

    /** A fresh, time-ordered id. */
    public static MoveId fresh() {
        return new MoveId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static MoveId parse(String text) {
        return new MoveId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
