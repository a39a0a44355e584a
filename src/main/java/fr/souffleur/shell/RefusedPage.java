package fr.souffleur.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import jakarta.servlet.http.HttpServletResponse;

/** A refusal met on the way to a screen. */
@AnonymousAllowed
class RefusedPage extends CalmPage implements HasErrorParameter<Refused> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        say(Words.in(getLocale()).say(parameter.getException()));
        return parameter.getException().key().equals("unknown")
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_FORBIDDEN;
    }
}
