import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The second factor of the demo accounts (RFC 6238), for who has no application at hand. Its secret is no secret. */
final class Code {

    private static final byte[] SECRET = "souffleur-demo-proof".getBytes(StandardCharsets.US_ASCII);

    private Code() {}

    static String now() throws GeneralSecurityException {
        return at(System.currentTimeMillis() / 30_000);
    }

    private static String at(long halfMinute) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(SECRET, "RAW"));
        var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(halfMinute).array());
        var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }
}
