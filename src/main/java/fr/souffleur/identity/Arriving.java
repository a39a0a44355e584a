package fr.souffleur.identity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** A token arrives: whose it is, how strong, and what a broker proposes. Nothing else of it is kept. */
@Component
class Arriving implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final People people;
    private final String issuer;
    private final String strong;

    /**
     * @param issuer people keep their issuer's name, not its address: a port or a host may change under it
     * @param strong the {@code acr} of a sign-in with a second factor
     */
    Arriving(
            People people,
            @Value("${souffleur.keycloak.known-as}") String issuer,
            @Value("${souffleur.keycloak.strong}") String strong) {
        this.people = people;
        this.issuer = issuer;
        this.strong = strong;
    }

    /** @throws OAuth2AuthenticationException for who is blocked */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return arrive(provider.loadUser(request));
    }

    PortalUser arrive(OidcUser token) {
        var subject = Objects.requireNonNull(token.getSubject());
        var person = people.arrive(
                issuer,
                subject,
                firstOf(token.getFullName(), token.getPreferredUsername(), subject),
                firstOf(token.getEmail()),
                Boolean.TRUE.equals(token.getEmailVerified()));
        if (people.unblocked(person.id()).isEmpty())
            throw new OAuth2AuthenticationException(new OAuth2Error("blocked"));
        var signed = new DefaultOidcUser(token.getAuthorities(), token.getIdToken());
        var level = strong.equals(token.getIdToken().getClaimAsString("acr"));
        return new PortalUser(signed, person.id(), level, Claims.hints(token.getClaims()));
    }

    private static String firstOf(@Nullable String... values) {
        for (var value : values) if (value != null && !value.isBlank()) return value;
        return "";
    }
}
