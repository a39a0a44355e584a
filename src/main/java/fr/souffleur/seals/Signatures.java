package fr.souffleur.seals;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;

/**
 * Compact JWS by ES256 and nothing else, and the wrapping under which it lies in the database. What the library trips over
 * (a null where a text should be) is not ours either, so every exception of reading means no.
 */
final class Signatures {

    private Signatures() {}

    /** @return a token that was read back with the public half before it leaves */
    static String sign(ECKey key, String json) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var signed = new JWSObject(header, new Payload(json));
            signed.sign(new ECDSASigner(key));
            var token = signed.serialize();
            if (read(token, List.of(key)).isEmpty()) throw new IllegalStateException("the halves of a key differ");
            return token;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a token says; empty unless one of these keys signed exactly these bytes. */
    static Optional<String> read(String token, List<ECKey> keys) {
        try {
            var signed = JWSObject.parse(token);
            // The last sign of a signature has spare bits: only one way to write it is ours.
            if (!signed.serialize().equals(token) || !canonical(signed)) return Optional.empty();
            if (!JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())) return Optional.empty();
            for (var key : keys)
                if (key.getKeyID().equals(signed.getHeader().getKeyID()))
                    return signed.verify(new ECDSAVerifier(key.toPublicJWK()))
                            ? Optional.of(signed.getPayload().toString())
                            : Optional.empty();
            return Optional.empty();
        } catch (ParseException | JOSEException | RuntimeException foreign) {
            return Optional.empty();
        }
    }

    private static boolean canonical(JWSObject signed) {
        var signature = signed.getSignature();
        return Base64URL.encode(signature.decode()).equals(signature);
    }

    /** Public halves as a JSON Web Key Set, whatever was given. */
    static String published(List<ECKey> keys) {
        return new JWKSet(List.<JWK>copyOf(keys)).toString(true);
    }

    static String wrap(OctetSequenceKey key, String text) {
        try {
            var wrapped = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(text));
            wrapped.encrypt(new DirectEncrypter(key));
            return wrapped.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when it was wrapped under another key, or altered. */
    static Optional<String> unwrap(OctetSequenceKey key, String wrapped) {
        try {
            var opened = JWEObject.parse(wrapped);
            opened.decrypt(new DirectDecrypter(key));
            return Optional.of(opened.getPayload().toString());
        } catch (ParseException | JOSEException | RuntimeException foreign) {
            return Optional.empty();
        }
    }
}
