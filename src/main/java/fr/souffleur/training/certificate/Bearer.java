package fr.souffleur.training.certificate;

import fr.souffleur.common.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose certificate it is, so that who knows the name recognises it and nobody reads it.
 *
 * @param salt a text of its own for each certificate, so that two of one person do not look alike
 * @param hash SHA-256 of the name as it is written, then the salt: what Open Badges asks for
 * @param folded the same of its letters and figures alone: case, accents, blanks and hyphens are gone
 */
public record Bearer(String salt, String hash, String folded) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Bearer of(String name) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        return new Bearer(salt, digest(name + salt), digest(joined(words(name)) + salt));
    }

    /** Whether this very name was sealed, sign by sign. */
    boolean isWritten(String name) {
        return same(hash, digest(name + salt));
    }

    /** As somebody copies it from a paper: the last name may come first. */
    boolean is(String typed) {
        if (typed.length() > LONGEST) return false;
        var words = words(typed);
        if (words.isEmpty() || words.size() > MOST_WORDS) return false;
        return IntStream.range(0, words.size())
                .mapToObj(it -> digest(joined(turned(words, it)) + salt))
                .anyMatch(it -> same(folded, it));
    }

    private static List<String> words(String name) {
        return Stream.of(Folded.of(name).split(" ")).filter(it -> !it.isEmpty()).toList();
    }

    private static List<String> turned(List<String> words, int by) {
        return Stream.concat(words.subList(by, words.size()).stream(), words.subList(0, by).stream())
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
