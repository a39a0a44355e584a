package fr.souffleur.seals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code on a sealed paper: 28 signs, 130 random bits. Whoever holds it may read what the paper says. */
record Code(String signs) {

    /** Those of the room's codes: none looks or sounds like another. */
    private static final String SIGNS = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Code fresh() {
        return new Code(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** As somebody typed it: small letters, dashes and spaces do not matter. Empty when it cannot be one. */
    static Optional<Code> typed(String text) {
        if (text.length() > LONGEST_TYPED) return Optional.empty();
        var signs = text.replaceAll("[\\s\\p{Z}\\p{Pd}._]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(signs).matches() ? Optional.of(new Code(signs)) : Optional.empty();
    }

    /** In groups of four, to be read out and typed. */
    String grouped() {
        return String.join("-", signs.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** SHA-256 in hexadecimal; all that the database knows of it. */
    String hash() {
        return digest(signs);
    }

    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
