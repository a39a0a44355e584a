package fr.souffleur.identity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * The one way to sign in, discovered when it is first used and not before: the portal starts, and play goes on, while
 * Keycloak is away. A discovery that did not succeed is tried again by the next sign-in.
 */
final class LazyRegistration implements ClientRegistrationRepository {

    private final Supplier<ClientRegistration> discovery;
    private volatile @Nullable ClientRegistration found;

    LazyRegistration(Supplier<ClientRegistration> discovery) {
        this.discovery = discovery;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals("keycloak")) return null;
        var registration = found;
        if (registration == null) {
            registration = discovery.get();
            found = registration;
        }
        return registration;
    }
}
