package fr.souffleur.structures;

import fr.souffleur.common.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that mail can be sent to; two that differ in capitals are one. */
public record Address(String text) {

    private static final int LONGEST = 320;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cc}\\p{Cf}]{1,64}@[\\p{Alnum}](?:[\\p{Alnum}-]*[\\p{Alnum}])?"
                    + "(?:\\.[\\p{Alnum}](?:[\\p{Alnum}-]*[\\p{Alnum}])?)+");

    /** @throws Refused {@code structures.address} */
    public Address {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) throw new Refused("structures.address");
    }
}
