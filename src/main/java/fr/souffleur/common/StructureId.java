package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A structure: a nursing home, a hospital, a service. */
public record StructureId(@JsonValue UUID value) {

    @JsonCreator
    public StructureId {}

    /** A fresh, time-ordered id. */
    public static StructureId fresh() {
        return new StructureId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static StructureId parse(String text) {
        return new StructureId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
