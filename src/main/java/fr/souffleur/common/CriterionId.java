package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A criterion of the shared grid, such as {@code 4.2}. */
public record CriterionId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\.[0-9]{1,2}");

    @JsonCreator
    public CriterionId {
        if (!SHAPE.matcher(value).matches()) throw new Refused("unknown");
    }

    @Override
    public String toString() {
        return value;
    }
}
