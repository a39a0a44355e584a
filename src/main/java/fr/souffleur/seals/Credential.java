package fr.souffleur.seals;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A statement in the shape of an Open Badges 3.0 credential (VC-JWT): registered claims beside the credential itself. */
final class Credential {

    /** Of what the public page says: without it, who writes to the database could change those words unnoticed. */
    static final String DIGEST = "souffleur_statement_sha256";

    private static final JsonMapper JSON = new JsonMapper();

    private Credential() {}

    /**
     * @param portal address of this portal, which is the issuer
     * @param address where the credential is checked, which is its id
     * @param at to the second: {@code nbf} and {@code validFrom} have to say the same
     */
    static String json(Statement statement, String portal, String address, Instant at) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"));
        claims.put("id", address);
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("issuer", Map.of("id", portal, "type", List.of("Profile"), "name", issuer(portal), "url", portal));
        claims.put("validFrom", at.toString());
        var until = statement.until();
        if (until != null) claims.put("validUntil", until.toString());
        claims.put("name", statement.name());
        claims.put("credentialSubject", statement.subject());
        claims.put("iss", portal);
        claims.put("jti", address);
        claims.put("nbf", at.getEpochSecond());
        if (until != null) claims.put("exp", until.getEpochSecond());
        claims.put("sub", String.valueOf(statement.subject().get("id")));
        claims.put(DIGEST, Code.digest(statement.text()));
        return JSON.writeValueAsString(claims);
    }

    /** @return a claim that is a text, or empty */
    static String claim(String json, String name) {
        return JSON.readTree(json).path(name).asString("");
    }

    /** What the portal is called on what it signs. */
    static String issuer(String portal) {
        return "Souffleur (" + URI.create(portal).getAuthority() + ")";
    }
}
