package fr.souffleur.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A stimulus as the kit numbers it, such as {@code 05}; ad-hoc ones begin with {@code x}. */
public record InjectId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    @JsonCreator
    public InjectId {
        if (!SHAPE.matcher(value).matches()) throw new Refused("unknown");
    }

    @Override
    public String toString() {
        return value;
    }
}
