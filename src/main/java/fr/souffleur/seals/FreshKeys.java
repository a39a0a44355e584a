package fr.souffleur.seals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.JWKGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;

/** New keys as JSON Web Keys, private halves and all. */
final class FreshKeys {

    private FreshKeys() {}

    /** ES256; its id is its RFC 7638 thumbprint. */
    static String signing() {
        return json(new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint(true));
    }

    /** 256 bits for what lies in the database. */
    static String storage() {
        return json(new OctetSequenceKeyGenerator(256));
    }

    private static String json(JWKGenerator<? extends JWK> generator) {
        try {
            return generator.generate().toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
