package fr.souffleur.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.common.Words;
import jakarta.servlet.http.HttpServletResponse;

/** A fault of ours met on the way to a screen: a calm sentence and the number it is logged under. */
@AnonymousAllowed
class FaultPage extends CalmPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(Troubles.say(parameter.getException(), Words.in(getLocale())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
