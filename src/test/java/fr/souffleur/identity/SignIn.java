package fr.souffleur.identity;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Signs a test in as a person, without Keycloak. */
public final class SignIn {

    private SignIn() {}

    /** With a second factor, so that every role counts. */
    public static void as(PersonId person) {
        as(person, true);
    }

    /** Through a broker that proposes something. */
    public static void through(PersonId person, Hint... hints) {
        as(person, true, hints);
    }

    /** With a password alone. */
    public static void weakly(PersonId person) {
        as(person, false);
    }

    private static void as(PersonId person, boolean strong, Hint... hints) {
        var token = OidcIdToken.withTokenValue("test")
                .issuer("http://localhost/realms/test")
                .subject(person.toString())
                .issuedAt(Instant.EPOCH)
                .build();
        var role = List.of(new SimpleGrantedAuthority("ROLE_USER"));
        var user = new PortalUser(new DefaultOidcUser(role, token), person, strong, List.of(hints));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", role));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
