package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Free text or a name kept outside the log, so that it can be purged. */
public record TextId(@JsonValue UUID value) {

    @JsonCreator
    public TextId {}

    /** A fresh, time-ordered id. */
    public static TextId fresh() {
        return new TextId(Uuids.v7());
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static TextId parse(String text) {
        return new TextId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
