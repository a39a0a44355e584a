package fr.souffleur.live;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.souffleur.common.Refused;

/** Levels of the shared grid: 0 to 3, NJ (not played, or not seen) and SO (not applicable). */
public enum Rating {
    LEVEL_0("0"),
    LEVEL_1("1"),
    LEVEL_2("2"),
    LEVEL_3("3"),
    NOT_PLAYED("NJ"),
    NOT_APPLICABLE("SO");

    private final String sign;

    Rating(String sign) {
        this.sign = sign;
    }

    @JsonValue
    public String sign() {
        return sign;
    }

    /** A worded level, 0 to 3; NJ and SO are none. */
    public boolean graded() {
        return ordinal() <= LEVEL_3.ordinal();
    }

    /** Evidence is owed for the two ends of the scale. */
    public boolean needsEvidence() {
        return this == LEVEL_0 || this == LEVEL_3;
    }

    @JsonCreator
    public static Rating of(String sign) {
        for (var rating : values()) if (rating.sign.equals(sign)) return rating;
        throw new Refused("live.rating.unknown", sign);
    }
}
