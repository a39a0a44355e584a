package fr.souffleur.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturesTest {

    private static final Instant NOW = Instant.parse("2026-12-08T13:00:00Z");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @TempDir
    Path home;

    private KeyFolder keys;
    private String token;

    @BeforeEach
    void aSignedStatement() {
        keys = new KeyFolder(home.resolve("seals"));
        keys.prepare(Use.ATTESTATIONS);
        token = signed("{\"played\":\"2026-12-08\"}");
    }

    @Test
    void aSecondLibraryBelievesItByThePublishedKeysAlone() throws Exception {
        var claims = Sealing.believed(token, keySet(), Sealing.PORTAL, NOW);
        assertThat(claims.getJwtId()).isEqualTo(Sealing.PORTAL + "/v/AAAA");
        assertThat(claims.getNotBefore().getValue()).isEqualTo(NOW.getEpochSecond());
        assertThat(claims.getClaimValue("validFrom")).isEqualTo("2026-12-08T13:00:00Z");
        assertThat(claims.getClaimValue("id")).isEqualTo(claims.getJwtId());
        assertThat(claims.getClaimValue("issuer")).asInstanceOf(MAP).containsEntry("id", claims.getIssuer());
        assertThat(claims.getClaimValue("credentialSubject"))
                .asInstanceOf(MAP)
                .containsEntry("id", claims.getSubject());
        assertThat(part(0))
                .isEqualTo("{\"kid\":\"" + keys.current(Use.ATTESTATIONS).getKeyID()
                        + "\",\"typ\":\"JWT\",\"alg\":\"ES256\"}");
    }

    @Test
    void thePublishedSetHoldsPublicHalvesOnly() {
        keys.rotate(Use.ATTESTATIONS);
        assertThat(keySet()).contains("\"kty\":\"EC\"", "\"crv\":\"P-256\"").doesNotContain("\"d\"");
    }

    @Test
    void oneAlteredSignAnywhereIsRefusedByBoth() {
        int refused = 0;
        for (int at = 0; at < token.length(); at++) {
            var altered = token.substring(0, at) + another(token.charAt(at)) + token.substring(at + 1);
            assertDisbelieved(altered, Sealing.PORTAL);
            refused++;
        }
        assertThat(refused).isEqualTo(token.length()).isGreaterThan(800);
    }

    /** 64 bytes leave four bits of the last sign unused: a lenient reader takes sixteen signs for one. We do not. */
    @Test
    void theSpareBitsOfTheLastSignAreNotOursToLend() {
        int last = ALPHABET.indexOf(token.charAt(token.length() - 1));
        for (int spare = 1; spare < 16; spare++)
            assertThat(read(token.substring(0, token.length() - 1) + ALPHABET.charAt(last ^ spare)))
                    .isEmpty();
    }

    @Test
    void oneSignMoreOrLessIsRefusedToo() {
        for (var altered : List.of(
                token + "A",
                token + ".",
                " " + token,
                token.substring(1),
                token.substring(0, token.length() - 1),
                token + "=",
                token.replaceFirst("\\.", ".."),
                "")) assertThat(read(altered)).as(altered).isEmpty();
    }

    @Test
    void noSignatureIsNoSignature() {
        for (var none : List.of("none", "None", "NONE")) {
            var header = encoded("{\"alg\":\"" + none + "\",\"typ\":\"JWT\"}");
            for (var signature : List.of("", token.split("\\.")[2]))
                assertDisbelieved(header + "." + token.split("\\.")[1] + "." + signature, Sealing.PORTAL);
        }
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws Exception {
        var key = keys.published(Use.ATTESTATIONS).getFirst();
        var header = encoded("{\"kid\":\"" + key.getKeyID() + "\",\"typ\":\"JWT\",\"alg\":\"HS256\"}");
        var said = header + "." + token.split("\\.")[1];
        for (var secret : List.of(
                key.toJSONString().getBytes(StandardCharsets.UTF_8),
                key.toECPublicKey().getEncoded(),
                keySet().getBytes(StandardCharsets.UTF_8))) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var signature = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
            assertDisbelieved(said + "." + signature, Sealing.PORTAL);
        }
    }

    @Test
    void aForeignKeyIsUnknownWhateverItCallsItself() throws Exception {
        var foreign = new KeyFolder(home.resolve("elsewhere"));
        foreign.prepare(Use.ATTESTATIONS);
        var theirs = foreign.current(Use.ATTESTATIONS);
        assertDisbelieved(Signatures.sign(theirs, payload("{}")), Sealing.PORTAL);
        var posing = new ECKey.Builder(theirs)
                .keyID(keys.current(Use.ATTESTATIONS).getKeyID())
                .build();
        assertDisbelieved(Signatures.sign(posing, payload("{}")), Sealing.PORTAL);
    }

    @Test
    void aRetiredKeyStillChecksWhatItSigned() throws Exception {
        keys.rotate(Use.ATTESTATIONS);
        keys.rotate(Use.ATTESTATIONS);
        assertThat(Sealing.believed(token, keySet(), Sealing.PORTAL, NOW).getIssuer())
                .isEqualTo(Sealing.PORTAL);
        assertThat(read(token)).isPresent();
        var newer = signed("{}");
        assertThat(part(newer, 0)).isNotEqualTo(part(0));
        assertThat(read(newer)).isPresent();
    }

    @Test
    void anotherIssuerIsNotBelieved() {
        assertThatExceptionOfType(InvalidJwtException.class)
                .isThrownBy(() -> Sealing.believed(token, keySet(), "https://ailleurs.exemple.test", NOW));
    }

    @Test
    void whatIsWrappedOpensUnderItsOwnKeyAlone() {
        var wrapped = Signatures.wrap(keys.storage(), token);
        assertThat(wrapped).doesNotContain(token.split("\\.")[1]);
        assertThat(Signatures.unwrap(keys.storage(), wrapped)).contains(token);
        var other = new KeyFolder(home.resolve("elsewhere"));
        other.prepare(Use.ATTESTATIONS);
        assertThat(Signatures.unwrap(other.storage(), wrapped)).isEmpty();
        assertThat(Signatures.unwrap(keys.storage(), wrapped.replace(wrapped.charAt(60), another(wrapped.charAt(60)))))
                .isEmpty();
        assertThat(Signatures.unwrap(keys.storage(), "no such thing")).isEmpty();
    }

    private static final org.assertj.core.api.InstanceOfAssertFactory<
                    Map, org.assertj.core.api.MapAssert<String, Object>>
            MAP = org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class);

    private void assertDisbelieved(String altered, String issuer) {
        assertThat(read(altered)).as(altered).isEmpty();
        assertThatExceptionOfType(Exception.class)
                .as(altered)
                .isThrownBy(() -> Sealing.believed(altered, keySet(), issuer, NOW));
    }

    private java.util.Optional<String> read(String altered) {
        return Signatures.read(altered, keys.published(Use.ATTESTATIONS));
    }

    private String keySet() {
        return Signatures.published(keys.published(Use.ATTESTATIONS));
    }

    private String signed(String text) {
        return Signatures.sign(keys.current(Use.ATTESTATIONS), payload(text));
    }

    private static String payload(String text) {
        return Credential.json(Sealing.statement(text), Sealing.PORTAL, Sealing.PORTAL + "/v/AAAA", NOW);
    }

    private String part(int which) {
        return part(token, which);
    }

    private static String part(String token, int which) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[which]), StandardCharsets.UTF_8);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Differs in the upper bits, which count everywhere. */
    private static char another(char sign) {
        int at = ALPHABET.indexOf(sign);
        return at < 0 ? 'A' : ALPHABET.charAt(at ^ 0b100000);
    }
}
