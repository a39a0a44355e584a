package fr.souffleur.journeys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application of somebody with a second factor: six digits for each half minute (RFC 6238), none shown twice. */
final class Proof {

    /** Of everybody in {@code keycloak/demo.json} who has one. */
    static final String DEMO = "souffleur-demo-proof";

    private static final Map<String, Long> SHOWN = new HashMap<>();

    private Proof() {}

    /** Keycloak takes the neighbours of the present half minute too, and each code once. */
    static synchronized String of(String person, byte[] secret) {
        var now = System.currentTimeMillis() / 30_000;
        var step = Math.max(now - 1, SHOWN.getOrDefault(person, 0L) + 1);
        while (step > System.currentTimeMillis() / 30_000 + 1) Thread.onSpinWait();
        SHOWN.put(person, step);
        return digits(secret, step);
    }

    static String of(String person) {
        return of(person, DEMO.getBytes(StandardCharsets.US_ASCII));
    }

    /** What Keycloak shows to who cannot scan: letters and figures of RFC 4648, with blanks between. */
    static byte[] secret(String shown) {
        var bits = new StringBuilder();
        shown.replace(" ", "").chars().forEach(sign -> {
            var value = Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign));
            bits.append("0".repeat(5 - value.length())).append(value);
        });
        var bytes = new byte[bits.length() / 8];
        for (var i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        return bytes;
    }

    private static String digits(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }
}
