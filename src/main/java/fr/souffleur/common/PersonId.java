package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person who can sign in. */
public record PersonId(@JsonValue UUID value) {

    @JsonCreator
    public PersonId {}

    /** A fresh, time-ordered id. */
    public static PersonId fresh() {
        return new PersonId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static PersonId parse(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
