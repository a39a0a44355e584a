package fr.souffleur.identity;

import fr.souffleur.common.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The token's bearer with the portal's own id for them. */
final class PortalUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final UUID person;

    PortalUser(OidcUser token, PersonId person) {
        super(token.getAuthorities(), token.getIdToken(), token.getUserInfo());
        this.person = person.value();
    }

    PersonId person() {
        return new PersonId(person);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalUser user && user.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
