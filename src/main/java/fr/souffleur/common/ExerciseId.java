package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One exercise of one structure, from its planning to its report. */
public record ExerciseId(@JsonValue UUID value) {

    @JsonCreator
    public ExerciseId {}

    /** A fresh, time-ordered id. */
    public static ExerciseId fresh() {
        return new ExerciseId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static ExerciseId parse(String text) {
        return new ExerciseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
