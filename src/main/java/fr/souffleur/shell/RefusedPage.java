package fr.souffleur.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.identity.StrongSignIn;
import jakarta.servlet.http.HttpServletResponse;

/** A refusal met on the way to a screen. */
@AnonymousAllowed
class RefusedPage extends CalmPage implements HasErrorParameter<Refused> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var why = Words.in(getLocale()).say(parameter.getException());
        if (parameter.getException().key().equals("identity.second-factor"))
            say(
                    why,
                    getTranslation("identity.second-factor.text"),
                    StrongSignIn.path("/" + event.getLocation().getPath()),
                    getTranslation("identity.second-factor.go"));
        else say(why);
        return parameter.getException().key().equals("unknown")
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_FORBIDDEN;
    }
}
