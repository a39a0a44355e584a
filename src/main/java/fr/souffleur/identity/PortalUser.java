package fr.souffleur.identity;

import fr.souffleur.common.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The token's bearer with the portal's own id for them, how strongly they signed in, and what a broker proposes. */
final class PortalUser extends DefaultOidcUser {

    private static final long serialVersionUID = 2L;

    private final UUID person;
    private final boolean strong;
    private final List<Hint> hints;

    PortalUser(OidcUser token, PersonId person, boolean strong, List<Hint> hints) {
        super(token.getAuthorities(), token.getIdToken(), token.getUserInfo());
        this.person = person.value();
        this.strong = strong;
        this.hints = List.copyOf(hints);
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean strong() {
        return strong;
    }

    List<Hint> hints() {
        return hints;
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
