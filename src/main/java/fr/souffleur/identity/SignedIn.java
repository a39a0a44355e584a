package fr.souffleur.identity;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in to this browser session. */
@Component
public class SignedIn {

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    /** Nobody on the screens that are open to seats; nobody either once the person is blocked. */
    public Optional<Person> person() {
        return user().flatMap(it -> people.unblocked(it.person()));
    }

    /** @throws Refused {@code unknown} when nobody is signed in */
    public Caller caller() {
        return person().orElseThrow(() -> new Refused("unknown")).caller();
    }

    /** Whether this session began with a second factor, or was raised to it. */
    public boolean strong() {
        return user().map(PortalUser::strong).orElse(false);
    }

    /** Structures that a broker proposes for this session: few, well-formed, and nothing but proposals. */
    public List<Hint> hints() {
        return user().map(PortalUser::hints).orElse(List.of());
    }

    private static Optional<PortalUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
