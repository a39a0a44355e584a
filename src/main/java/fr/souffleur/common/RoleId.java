package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A role at the table as the kit names it, such as {@code idec}. */
public record RoleId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @JsonCreator
    public RoleId {
        if (!SHAPE.matcher(value).matches()) throw new Refused("unknown");
    }

    @Override
    public String toString() {
        return value;
    }
}
