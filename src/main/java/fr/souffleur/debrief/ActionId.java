package fr.souffleur.debrief;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.souffleur.common.Uuids;
import java.util.UUID;

/** One action that a cell chose. */
public record ActionId(@JsonValue UUID value) {

    @JsonCreator
    public ActionId {}

    public static ActionId fresh() {
        return new ActionId(Uuids.v7());
    }

    /** @throws fr.souffleur.common.Refused ({@code unknown}) when the text is no id */
    public static ActionId parse(String text) {
        return new ActionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
