package fr.souffleur.identity;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
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

    /** Nobody on the screens that are open to seats. */
    public Optional<Person> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(people.get(user.person()))
                : Optional.empty();
    }

    /** @throws Refused {@code unknown} when nobody is signed in */
    public Caller caller() {
        return person().orElseThrow(() -> new Refused("unknown")).caller();
    }
}
