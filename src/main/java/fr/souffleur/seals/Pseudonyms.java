package fr.souffleur.seals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Names that stand for somebody and lead back to nobody: HMAC-SHA-256 under a key that lies beside the signing keys, outside the
 * database and its dumps. The same thing has the same name for one purpose and another for each other purpose.
 */
@Service
public class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";

    private final KeyFolder keys;

    Pseudonyms(KeyFolder keys) {
        this.keys = keys;
    }

    /**
     * @param purpose what the name is for, so that names of two purposes cannot be laid side by side
     * @return 43 letters for addresses
     * @throws fr.souffleur.common.Refused {@code seals.keys} when the key is damaged or out of reach
     */
    public String of(String purpose, UUID about) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.pseudonyms(), ALGORITHM));
            var name = mac.doFinal((purpose + "\n" + about).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
