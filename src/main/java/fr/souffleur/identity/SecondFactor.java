package fr.souffleur.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whether a second factor was shown. Asked by rights that reach beyond one structure; a setting
 * ({@code souffleur.second-factor}: {@code required} or {@code offered}) says whether they insist.
 */
@Component
public class SecondFactor {

    /** How the operator of this portal wants it. */
    enum Rule {
        REQUIRED,
        OFFERED
    }

    private final Rule rule;

    SecondFactor(@Value("${souffleur.second-factor}") Rule rule) {
        this.rule = rule;
    }

    /**
     * Where no session is at hand (the start, a job, an event) the portal itself is at work, and nobody can take another's
     * place. In a session its own strength counts, whoever it speaks for.
     */
    public boolean shown() {
        if (rule == Rule.OFFERED) return true;
        var session = SecurityContextHolder.getContext().getAuthentication();
        return session == null || session.getPrincipal() instanceof PortalUser user && user.strong();
    }
}
