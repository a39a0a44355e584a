package fr.souffleur.seals;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Statements to seal, and a stranger who checks them with another library. */
public final class Sealing {

    public static final String PORTAL = "https://exercices.exemple.test";

    private Sealing() {}

    static Statement statement(String text) {
        return statement(UUID.randomUUID(), text);
    }

    static Statement statement(UUID about, String text) {
        return new Statement(
                StatementId.fresh(),
                Use.ATTESTATIONS,
                about,
                new Holder.OfStructure(new StructureId(Uuids.v7())),
                "Attestation",
                null,
                text,
                Map.of("id", "urn:uuid:" + UUID.randomUUID(), "type", "AchievementSubject"));
    }

    static Statement of(PersonId person, UUID about) {
        return new Statement(
                StatementId.fresh(),
                Use.CERTIFICATES,
                about,
                new Holder.OfPerson(person),
                "Certificat",
                null,
                "{}",
                Map.of("id", "urn:uuid:" + UUID.randomUUID()));
    }

    /** What jose4j reads, with the published keys and nothing else. @throws InvalidJwtException when it believes nothing */
    public static JwtClaims believed(String token, String keySet, String issuer, Instant now)
            throws InvalidJwtException, JoseException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keySet).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedIssuer(issuer)
                .setRequireSubject()
                .setRequireJwtId()
                .setRequireNotBefore()
                .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                .build()
                .processToClaims(token);
    }
}
