package fr.souffleur.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Codes that people type, tokens that nobody sees, and the digests under which both sheets and tokens are kept. */
final class Secrets {

    /** Without signs that look alike in print or are heard alike. */
    static final String SIGNS = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int CODE_SIGNS = 8;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String code() {
        return RANDOM.ints(CODE_SIGNS, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** As many random bytes as a token or a key has. */
    static byte[] bytes() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** SHA-256 in hexadecimal. */
    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
